import type { ContractTerms } from '../../model/contractTerms';
import type { Decimal } from '../../model/decimal';
import { HedgeError } from '../../model/hedgeError';

/** Quote currency per settle coin, which only a quanto contract needs and then cannot do without. */
export function settlePriceOf(terms: ContractTerms): Decimal {
  if (terms.settlePrice === undefined) {
    throw new HedgeError(
      'badArgument',
      'contractSpec must give settlePrice for a quanto contract; it is empty',
    );
  }
  return terms.settlePrice;
}
