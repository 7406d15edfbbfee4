import type { ContractSpec } from '../model/contractSpec';
import { HedgeError } from '../model/hedgeError';
import { coinContract } from './coinContract';

/** The contract that a user means: a symbol as the venue spells it, or a coin. A sentence when there is none. */
export function findContract(
  venueName: string,
  contracts: readonly ContractSpec[],
  wish: string,
): ContractSpec {
  const wanted = wish.trim().toUpperCase();
  const found =
    contracts.find(({ symbol }) => symbol.toUpperCase() === wanted) ?? coinContract(contracts, wanted);
  if (found) return found;
  throw new HedgeError(
    'notAvailable',
    `${venueName} lists no contract ${wish.trim()}; type a coin, such as BTC, or a symbol as the venue spells it`,
  );
}

/** The perpetual of a coin, or a sentence that says that there is none. */
export function findCoin(venueName: string, contracts: readonly ContractSpec[], coin: string): ContractSpec {
  const found = coinContract(contracts, coin);
  if (found) return found;
  throw new HedgeError('notAvailable', `${venueName} lists no perpetual of ${coin} that is paid in dollars`);
}
