import type * as v from 'valibot';
import { Decimal } from '../../model/decimal';
import { bySymbol, readEnvelope, readRows } from '../readRows';
import { amount, instant } from '../venueFields';
import type { VenueReading } from '../venueReading';
import { ENVELOPE, instrumentRow } from './envelope';

const ROW = instrumentRow({
  fundingRate: amount,
  /** When that rate is paid; nextFundingTime is the payment after it. */
  fundingTime: instant,
  nextFundingTime: instant,
});
const MILLISECONDS_PER_HOUR = 3_600_000;

export interface FundingRow {
  readonly rate: Decimal | undefined;
  readonly paidAt: Date | undefined;
  /** The time between the next two payments: the venue names no interval. */
  readonly intervalHours: Decimal | undefined;
}

function hoursOf({ fundingTime, nextFundingTime }: v.InferOutput<typeof ROW>): Decimal | undefined {
  if (fundingTime === undefined || nextFundingTime === undefined) return undefined;
  const hours = new Decimal(nextFundingTime.getTime() - fundingTime.getTime()).div(MILLISECONDS_PER_HOUR);
  return hours.gt(0) ? hours : undefined;
}

export function fundingRate(reading: VenueReading, what: string, body: unknown): Map<string, FundingRow> {
  const rows = bySymbol(readRows(reading, what, readEnvelope(reading, what, ENVELOPE, body), ROW));
  return new Map(
    [...rows].map(([symbol, row]) => [
      symbol,
      { rate: row.fundingRate, paidAt: row.fundingTime, intervalHours: hoursOf(row) },
    ]),
  );
}
