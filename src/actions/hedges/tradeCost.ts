import { tradeFee } from '../../hedging/cost/tradeFee';
import type { ContractTerms } from '../../model/contractTerms';
import type { Decimal } from '../../model/decimal';
import { decimalOf, numberOfDecimal } from './optionalNumbers';

/** One trade as a form has it. */
export interface Trade {
  readonly shortContracts: number | undefined;
  readonly price: number | undefined;
  readonly spotPrice: number | undefined;
}

/** Its fee in quote currency; unknown while anything of it is. */
export function tradeCost(
  { shortContracts, price, spotPrice }: Trade,
  terms: ContractTerms | undefined,
  feeRate: Decimal | undefined,
): number | undefined {
  const [contracts, futures, spot] = [shortContracts, price, spotPrice].map(decimalOf);
  if (!contracts || !futures?.gt(0) || !spot?.gt(0) || !terms || !feeRate) return undefined;
  return numberOfDecimal(tradeFee(contracts, futures, spot, terms, feeRate));
}
