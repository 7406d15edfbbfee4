import * as v from 'valibot';
import type { Decimal } from '../../model/decimal';
import { present } from '../present';
import { bySymbol, readEnvelope, readRows } from '../readRows';
import { amount, instant, positiveAmount, word } from '../venueFields';
import type { VenueReading } from '../venueReading';

const ROW = v.object({
  symbol: word,
  markPrice: positiveAmount,
  indexPrice: positiveAmount,
  /** What the next funding is heading for; lastFundingRate is what the last one paid. */
  forecastFundingRate: amount,
  lastFundingRate: amount,
  nextFundingTime: instant,
  /** Minutes. */
  collectCycle: positiveAmount,
});

export interface PremiumIndexRow {
  readonly symbol: string;
  readonly markPrice?: Decimal;
  readonly indexPrice?: Decimal;
  readonly fundingRate?: Decimal;
  readonly nextFundingAt?: Date;
  readonly fundingIntervalHours?: Decimal;
}

const MINUTES = 60;
/** A contract that has never paid names the first day of computers' time. */
const BITCOIN_BEGAN = new Date('2009-01-03T00:00:00Z');

/** Mark, index and funding by symbol. */
export function premiumIndex(
  reading: VenueReading,
  what: string,
  body: unknown,
): Map<string, PremiumIndexRow> {
  const rows = readRows(reading, what, readEnvelope(reading, what, v.array(v.unknown()), body), ROW);
  return bySymbol(
    rows.map((row) =>
      present({
        symbol: row.symbol,
        markPrice: row.markPrice,
        indexPrice: row.indexPrice,
        fundingRate: row.forecastFundingRate ?? row.lastFundingRate,
        nextFundingAt:
          row.nextFundingTime && row.nextFundingTime > BITCOIN_BEGAN ? row.nextFundingTime : undefined,
        fundingIntervalHours: row.collectCycle?.div(MINUTES),
      }),
    ),
  );
}
