import type { ContractTerms, Payoff } from '../../../src/model/contractTerms';
import { Decimal } from '../../../src/model/decimal';

export const decimal = (value: string | number): Decimal => new Decimal(value);

/** Contract terms written as the sheet writes them. */
export function terms(
  contractSize: string | number,
  payoff: Payoff = 'linear',
  rest: { lotSize?: string; minContracts?: string; minNotional?: string; settlePrice?: string } = {},
): ContractTerms {
  return {
    contractSize: decimal(contractSize),
    payoff,
    lotSize: decimal(rest.lotSize ?? 1),
    minContracts: decimal(rest.minContracts ?? 0),
    minNotional: decimal(rest.minNotional ?? 0),
    ...(rest.settlePrice === undefined ? {} : { settlePrice: decimal(rest.settlePrice) }),
  };
}
