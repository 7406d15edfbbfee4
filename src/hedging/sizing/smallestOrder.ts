import { contractValue } from '../exposure/contractValue';
import type { ContractTerms } from '../../model/contractTerms';
import { Decimal } from '../../model/decimal';
import { wholeLots } from './wholeLots';

/** The fewest contracts in whole lots that the venue takes as an order. */
export function smallestOrder(price: Decimal, terms: ContractTerms): Decimal {
  const { lotSize, minContracts, minNotional } = terms;
  const lots = Decimal.max(
    wholeLots(minContracts.div(lotSize), 'up'),
    wholeLots(minNotional.div(contractValue(price, terms).times(lotSize)), 'up'),
  );
  return lots.times(lotSize);
}
