import { notional } from '../exposure/notional';
import type { ContractTerms } from '../../model/contractTerms';
import type { Decimal } from '../../model/decimal';

/** Whether the venue takes an order of so many contracts, sold or bought. */
export function meetsSmallestOrder(contracts: Decimal, price: Decimal, terms: ContractTerms): boolean {
  return (
    contracts.abs().gte(terms.minContracts) && notional(contracts, price, terms).abs().gte(terms.minNotional)
  );
}
