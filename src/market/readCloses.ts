import type { DailyCloses } from '../model/dailyCloses';
import { HedgeError } from '../model/hedgeError';
import type { MarketProblem } from '../model/venueMarket';
import { closesFromCandles } from './closesFromCandles';
import { daySpan } from './daySpan';
import { historyReading, type HistoryOptions, type ReadDailyCloses } from './historyReading';
import type { Instrument } from './instrument';
import { otherVenues } from './otherVenues';
import { closesOf } from './readCandles';
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
  const adapter = isVenueId(venue) ? ADAPTERS[venue] : undefined;
  if (adapter === undefined || !isVenueId(venue)) throw otherVenues(venue, 'daily closes', ADAPTERS);
  const reading = historyReading(venue, options);
  const span = daySpan(reading.observedAt, days);
  const readDailyCloses = await adapter();
  const { value, source } = await readDailyCloses(reading, instrument, span);
  const closes = closesFromCandles(reading, instrument, span, value);
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
  const { observedAt, problems } = reading;
  return { key, venue, symbol, base, quote, closes, observedAt, source, problems };
}
