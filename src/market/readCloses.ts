import type { DailyCloses } from '../model/dailyCloses';
import { HedgeError } from '../model/hedgeError';
import type { MarketProblem } from '../model/venueMarket';
import { closesFromCandles } from './closesFromCandles';
import { daySpan, isMidnight } from './daySpan';
import { historyReading, type HistoryOptions, type ReadDailyCloses } from './historyReading';
import type { Instrument } from './instrument';
import { otherVenues } from './otherVenues';
import { closesOf, type Candle } from './readCandles';
import type { VenueReading } from './venueReading';
import { isVenueId, type VenueId } from './venues';

/** Each venue's code arrives when it is first asked for; a venue that is not here publishes no closes. */
const ADAPTERS: Readonly<Partial<Record<VenueId, () => Promise<ReadDailyCloses>>>> = {
  binance: async () => (await import('./binance/dailyCloses')).readDailyCloses,
  bybit: async () => (await import('./bybit/dailyCloses')).readDailyCloses,
  bingx: async () => (await import('./bingx/dailyCloses')).readDailyCloses,
  weex: async () => (await import('./weex/dailyCloses')).readDailyCloses,
  mexc: async () => (await import('./mexc/dailyCloses')).readDailyCloses,
  okx: async () => (await import('./okx/dailyCloses')).readDailyCloses,
  deribit: async () => (await import('./deribit/dailyCloses')).readDailyCloses,
  krakenfutures: async () => (await import('./krakenfutures/dailyCloses')).readDailyCloses,
  hyperliquid: async () => (await import('./hyperliquid/dailyCloses')).readDailyCloses,
};

export const MOST_DAYS = 365;

export interface ClosesReading extends DailyCloses {
  readonly problems: readonly MarketProblem[];
}

/** The venue's code, or a sentence that names venues which do publish closes. */
export function closesAt(venue: string) {
  const openAdapter = isVenueId(venue) ? ADAPTERS[venue] : undefined;
  if (openAdapter === undefined || !isVenueId(venue)) throw otherVenues(venue, 'daily closes', ADAPTERS);
  return { id: venue, openAdapter };
}

/** A contract's closes of the last finished days. Rejects with a sentence when there are none. */
export async function readCloses(
  instrument: Instrument,
  days: number,
  options: HistoryOptions,
): Promise<ClosesReading> {
  if (!Number.isInteger(days) || days < 1 || days > MOST_DAYS) {
    throw new HedgeError('badArgument', `days must be a whole number from 1 to ${MOST_DAYS}; it is ${days}`);
  }
  const { venue, key, symbol, base, quote } = instrument;
  const { id, openAdapter } = closesAt(venue);
  const reading = historyReading(id, options);
  const span = daySpan(reading.observedAt, days);
  const readDailyCloses = await openAdapter();
  const { value, source } = await readDailyCloses(reading, instrument, span);
  noteOtherDays(reading, symbol, value);
  const closes = closesFromCandles(value, span, instrument.baseScale);
  if (closes.length === 0) {
    const [problem] = reading.problems;
    throw new HedgeError(
      'notAvailable',
      problem?.sentence ?? `${reading.venue.name} has no ${closesOf(instrument)} in the last ${days} days`,
    );
  }
  if (closes.length < days) {
    reading.problems.push({
      venue,
      symbol,
      sentence: `${reading.venue.name} gave ${closes.length} of ${days} ${closesOf(instrument)}; the other days stay blank`,
    });
  }
  const observedAt = reading.age(closesOf(instrument));
  const { problems } = reading;
  return { key, venue, symbol, base, quote, closes, observedAt, source, problems };
}

/** Days that begin at another hour are none of ours. */
function noteOtherDays(reading: VenueReading, symbol: string, candles: readonly Candle[]): void {
  const other = candles.find(({ openedAt }) => !isMidnight(openedAt));
  if (other === undefined) return;
  const time = other.openedAt.toISOString().slice(11, 16);
  reading.problems.push({
    venue: reading.venue.id,
    symbol,
    sentence: `${reading.venue.name} sent days among the ${closesOf({ symbol })} that begin at ${time} UTC instead of midnight; they are left out`,
  });
}
