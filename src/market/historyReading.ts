import type { BookSides } from './bookSides';
import type { DaySpan } from './daySpan';
import type { VenueHttp } from './http';
import type { Instrument } from './instrument';
import type { Candle } from './readCandles';
import type { Read } from './readEndpoint';
import type { VenueReading } from './venueReading';
import { wholeSecond } from './wholeSecond';
import { VENUES, type VenueId } from './venues';

/**
 * A venue's days within the span, in its own order and unit. One that is not finished, lies outside or comes twice does
 * no harm: what reads the adapter leaves it out, sorts the rest and divides by the coin's scale.
 */
export type ReadDailyCloses = (
  reading: VenueReading,
  instrument: Instrument,
  span: DaySpan,
) => Promise<Read<readonly Candle[]>>;

/** A contract's orders: prices in the venue's unit, quantities in contracts. */
export type ReadOrderBook = (reading: VenueReading, instrument: Instrument) => Promise<Read<BookSides>>;

export interface HistoryOptions {
  readonly http: VenueHttp;
  readonly now: () => Date;
  readonly signal?: AbortSignal | undefined;
}

/** What an adapter is handed for one contract. */
export function historyReading(venue: VenueId, { http, now, signal }: HistoryOptions): VenueReading {
  return {
    venue: VENUES[venue],
    http,
    observedAt: wholeSecond(now()),
    problems: [],
    wantsCoin: () => true,
    signal,
  };
}
