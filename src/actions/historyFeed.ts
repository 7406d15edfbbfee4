import type { DailyCloses } from '../model/dailyCloses';
import type { OrderBook } from '../model/orderBook';
import type { MarketProblem } from '../model/venueMarket';

/** What was read, and what there was to say about it. */
export type WithProblems<Read> = Read & { readonly problems: readonly MarketProblem[] };

/** A place that closes and order books come from. All reject with a sentence when there is no answer. */
export interface HistoryFeed {
  /** Gives the way to each coin's closes; the coins' contracts are looked up once. */
  readonly closes: (
    venue: string,
    coins: readonly string[],
    signal: AbortSignal,
  ) => Promise<(coin: string, days: number) => Promise<WithProblems<DailyCloses>>>;
  /** Of a symbol as the venue spells it, or of a coin. */
  readonly book: (venue: string, wish: string, signal: AbortSignal) => Promise<WithProblems<OrderBook>>;
}
