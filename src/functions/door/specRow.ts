import type { ContractTerms } from '../../model/contractTerms';
import { numberFromDecimal } from '../../model/numberFromDecimal';

/** Terms as the six cells of a spec row. */
export function specRow(terms: ContractTerms): (number | string)[] {
  return [
    numberFromDecimal(terms.contractSize),
    terms.payoff,
    numberFromDecimal(terms.lotSize),
    numberFromDecimal(terms.minContracts),
    numberFromDecimal(terms.minNotional),
    terms.settlePrice === undefined ? '' : numberFromDecimal(terms.settlePrice),
  ];
}
