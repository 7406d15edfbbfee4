import { fundingSum } from '../../hedging/carry/fundingSum';
import { answering } from '../door/answering';
import { numberArgument } from '../door/arguments';
import { contractSpecArgument } from '../door/contractSpec';
import { eachRow } from '../door/eachRow';
import { readNumber, readPositive } from '../door/numbers';
import { filledPlaces, rangeValues } from '../door/values';

/**
 * Funding of a position over past settlements, each at its own price and rate.
 *
 * @customfunction FUNDINGSUM
 * @param shortContracts Contracts sold short; negative = bought; a column gives one result per row.
 * @param markPrices Mark price at each settlement; one price serves all. Rows blank in both ranges are left out.
 * @param contractSpec Contract size, or a spec row (see HEDGE.SPEC).
 * @param fundingRates Rate of each settlement, a fraction; + = longs pay shorts.
 * @returns Settlement currency; received +, paid −.
 * @remarks sum of HEDGE.FUNDING over the settlements
 * @throws #VALUE! a price or size that is not positive; text or a blank where a number is needed; ranges of different
 * length
 * @throws #N/A no settlement at all
 * @example =HEDGE.FUNDINGSUM(30, {2.77;2.73}, 1, {-0.000008;0.0001}) → 0.0075252
 * @example =HEDGE.FUNDINGSUM(50, 65000, 0.01, {0.0001;0.0001;-0.0002}) → 0
 * @example =HEDGE.FUNDINGSUM(30, {2.77;0}, 1, {0.0001;0.0001}) → #VALUE! markPrices, cell 2, must be positive; it is empty or 0
 * @source BitMEX, Perpetual Contracts Guide: funding payments
 */
export function FUNDINGSUM(
  shortContracts: unknown[][],
  markPrices: unknown[][],
  contractSpec: unknown[][],
  fundingRates: unknown[][],
): unknown[][] {
  return answering(() => {
    const prices = rangeValues('markPrices', markPrices);
    const rates = rangeValues('fundingRates', fundingRates);
    const settlements = filledPlaces([prices, rates]).map((place) => ({
      markPrice: prices.read(place, readPositive),
      fundingRate: rates.read(place, readNumber),
    }));
    return eachRow(
      [numberArgument('shortContracts', shortContracts), contractSpecArgument(contractSpec)],
      (count, terms) => fundingSum(count, terms, settlements),
    );
  });
}
