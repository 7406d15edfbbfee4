import type { ContractSpec } from '../model/contractSpec';

/** Dollars that contracts settle in, the first that there is being taken. */
const DOLLARS = ['USDT', 'USDC', 'USD'];

function rank({ settle }: ContractSpec): number {
  const place = DOLLARS.indexOf(settle);
  return place < 0 ? DOLLARS.length : place;
}

/**
 * The contract that stands for a coin: its perpetual that is open for trading and pays in dollars, in USDT rather than
 * USDC, in USDC rather than USD; of two alike the first by symbol.
 */
export function coinContract(contracts: readonly ContractSpec[], coin: string): ContractSpec | undefined {
  return contracts
    .filter(({ base, payoff, kind, active }) => {
      return (
        base.toUpperCase() === coin.toUpperCase() && payoff === 'linear' && kind === 'perpetual' && active
      );
    })
    .filter((contract) => rank(contract) < DOLLARS.length)
    .toSorted((a, b) => rank(a) - rank(b) || (a.symbol < b.symbol ? -1 : 1))[0];
}
