import { contractValue } from '../exposure/contractValue';
import { notional } from '../exposure/notional';
import { orderSize } from '../sizing/orderSize';
import type { ContractTerms } from '../../model/contractTerms';
import type { Decimal } from '../../model/decimal';
import type { Rounding } from '../../model/rounding';

/**
 * Contracts of the far leg that hedge as much as those of the near one. Both are valued at the coin's own price, so that
 * contracts of one size roll one to one, whatever the basis between them.
 */
export function rolledContracts(
  shortContracts: Decimal,
  spotPrice: Decimal,
  near: ContractTerms,
  far: ContractTerms,
  rounding: Rounding,
): Decimal {
  const hedged = notional(shortContracts, spotPrice, near);
  return orderSize(hedged, contractValue(spotPrice, far), spotPrice, far, rounding);
}
