import { contractValue } from '../exposure/contractValue';
import type { ContractTerms } from '../../model/contractTerms';
import { Decimal } from '../../model/decimal';
import type { Rounding } from '../../model/rounding';
import { wholeLots } from './wholeLots';

/**
 * Contracts a person can order: `dividend ÷ divisor` contracts in whole lots that meet the venue's smallest order.
 * Below that order "down" and "nearest" give 0, "up" the smallest order; "none" is the bare quotient.
 */
export function orderSize(
  dividend: Decimal,
  divisor: Decimal,
  price: Decimal,
  terms: ContractTerms,
  rounding: Rounding,
): Decimal {
  if (rounding === 'none') return dividend.div(divisor);
  const { lotSize, minContracts, minNotional } = terms;
  const contracts = wholeLots(dividend.div(divisor.times(lotSize)), rounding).times(lotSize);
  if (contracts.isZero()) return contracts;

  const value = contractValue(price, terms);
  const meetsSmallestOrder =
    contracts.abs().gte(minContracts) && contracts.abs().times(value).gte(minNotional);
  if (meetsSmallestOrder) return contracts;
  if (rounding !== 'up') return new Decimal(0);
  const smallest = Decimal.max(
    wholeLots(minContracts.div(lotSize), 'up'),
    wholeLots(minNotional.div(value.times(lotSize)), 'up'),
  );
  return smallest.times(lotSize).times(contracts.s);
}
