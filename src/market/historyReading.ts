import type { MarketProblem } from '../model/venueMarket';
import type { BookSides } from './bookSides';
import type { DaySpan } from './daySpan';
import type { VenueHttp } from './http';
import type { Instrument } from './instrument';
import type { Candle } from './readCandles';
import { listenForStale } from './listenForStale';
import type { Read } from './readEndpoint';
import { staleSentence } from './staleness';
import type { Venue } from './venue';
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

export interface HistoryReading extends VenueReading {
  /** When what was read was true; the relay may have given an answer of earlier, and then a problem says so. */
  readonly age: (what: string) => Date;
}

/** What an adapter is handed for one contract. */
export function historyReading(id: VenueId, { http, now, signal }: HistoryOptions): HistoryReading {
  const venue: Venue = VENUES[id];
  const asked = listenForStale(venue, http);
  const observedAt = wholeSecond(now());
  const problems: MarketProblem[] = [];
  return {
    venue,
    http: asked.http,
    observedAt,
    problems,
    wantsCoin: () => true,
    signal,
    age: (what) => {
      const stale = asked.prices() ?? asked.terms();
      if (stale === undefined) return observedAt;
      problems.push({ venue: id, sentence: `${venue.name}: ${staleSentence(what, stale)}` });
      return new Date(observedAt.getTime() - stale.seconds * 1000);
    },
  };
}
