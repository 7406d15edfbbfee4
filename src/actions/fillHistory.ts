import type { DailyCloses } from '../model/dailyCloses';
import { HedgeError } from '../model/hedgeError';
import { daySpan } from '../market/daySpan';
import { writeHistory, type HistoryWritten } from '../workbook/writeHistory';
import type { CoinFailure } from '../workbook/historyUpdate';
import type { HistoryFeed } from './historyFeed';
import { tryAgain } from './tryAgain';

export interface HistoryRequest {
  readonly feed: HistoryFeed;
  readonly venue: string;
  readonly coins: readonly string[];
  readonly days: number;
  readonly signal: AbortSignal;
  /** Told as each coin answers or fails. */
  readonly onCoin: (done: number) => void;
}

/** What became of one request for closes. */
export interface HistorySummary extends HistoryWritten {
  /** The contract that stands for each coin, and how many closes it gave. */
  readonly coins: readonly { readonly coin: string; readonly symbol: string; readonly closes: number }[];
  readonly source: DailyCloses['source'];
  readonly problems: readonly string[];
}

/**
 * Closes of some coins at one venue, into the History table in one go. A coin without an answer keeps what its column
 * holds. Rejects, and leaves the workbook as it was, when all fail, when it is cancelled or when Excel refuses.
 */
export async function fillHistory(request: HistoryRequest): Promise<HistorySummary> {
  const { feed, venue, coins, days, signal, onCoin } = request;
  const closesOf = await feed.closes(venue, coins, signal).catch((error: unknown) => {
    throw tryAgain(error);
  });
  const problems: string[] = [];
  let done = 0;
  const results = await Promise.all(
    coins.map(async (coin): Promise<DailyCloses | CoinFailure> => {
      try {
        const read = await closesOf(coin, days);
        problems.push(...read.problems.map(({ sentence }) => sentence));
        return read;
      } catch (error) {
        signal.throwIfAborted();
        const failure = tryAgain(error);
        if (!(failure instanceof HedgeError)) throw failure;
        return { coin, sentence: failure.message };
      } finally {
        done += 1;
        onCoin(done);
      }
    }),
  );
  signal.throwIfAborted();
  const failures = results.filter((result): result is CoinFailure => 'coin' in result);
  const series = results.filter((result): result is DailyCloses => !('coin' in result));
  const { first, end } = daySpan(series[0]?.observedAt ?? new Date(), days);
  const written = await writeHistory({ series, failures, first, end });
  return {
    ...written,
    problems,
    coins: series.map(({ base, symbol, closes }) => ({ coin: base, symbol, closes: closes.length })),
    source: series.some(({ source }) => source === 'relay') ? 'relay' : (series[0]?.source ?? 'direct'),
  };
}
