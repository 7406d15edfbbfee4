import { Decimal } from '../../model/decimal';
import { decimalFromNumber } from '../../model/decimalFromNumber';
import { ROUNDINGS, type Rounding } from '../../model/rounding';
import { serialFromDate } from '../../model/serialFromDate';
import type { HedgeBook } from '../../workbook/hedges/hedgeBook';
import { numberOf, type PlanLine } from '../planLine';
import { decimalOf } from './optionalNumbers';

type Inputs = HedgeBook['inputs'];

export function keyOfLine(line: PlanLine): string {
  return `${String(line['venue'] ?? '')}:${String(line['symbol'] ?? '')}`;
}

/**
 * What the plan has of one contract, over all its lines. Unknown while a line of it shows an error: nobody should trade
 * because a price is missing. A line that does not even say its contract may have meant that of its own coin; any, when
 * the workbook does not know the contract's coin.
 */
export function plannedContracts(
  lines: readonly PlanLine[],
  key: string,
  coin: string | undefined,
): Decimal | undefined {
  const mayMean = ({ asset }: PlanLine): boolean =>
    coin === undefined || isError(asset) || String(asset).toLowerCase() === coin.toLowerCase();
  const ofKey = lines.filter((line) => keyOfLine(line) === key || (isError(line['symbol']) && mayMean(line)));
  const counts = ofKey.map((line) => numberOf(line, 'shortContracts'));
  return counts.includes(undefined) ? undefined : sumOf(counts);
}

export function isError(cell: PlanLine[string]): boolean {
  return cell === undefined || String(cell).startsWith('#');
}

export function sumOf(numbers: readonly (number | undefined)[]): Decimal {
  return numbers.reduce<Decimal>((sum, number) => sum.plus(decimalOf(number) ?? 0), new Decimal(0));
}

/** How far a hedge may be from the plan, as a share of it. */
export function bandOf({ HedgeBand: band }: Inputs): Decimal | undefined {
  return typeof band === 'number' && band >= 0 ? decimalFromNumber(band) : undefined;
}

export function roundingOf({ HedgeRounding: word }: Inputs): Rounding {
  return ROUNDINGS.find((each) => each === word) ?? 'nearest';
}

/** The day a hedge that is opened now should end by the plan's horizon. */
export function plannedEnd({ HedgeHorizon: days }: Inputs, now: Date): number | undefined {
  return typeof days === 'number' && days > 0 ? Math.floor(serialFromDate(now) + days) : undefined;
}
