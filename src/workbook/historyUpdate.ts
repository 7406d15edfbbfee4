import type { DailyCloses } from '../model/dailyCloses';

/** A coin that gave no closes, and the sentence that says why. */
export interface CoinFailure {
  readonly coin: string;
  readonly sentence: string;
}

/** What was learned of the days asked for. */
export interface HistoryUpdate {
  /** A series' coin is its base. */
  readonly series: readonly DailyCloses[];
  readonly failures: readonly CoinFailure[];
  /** UTC midnight of the oldest day, and of the day after the newest. */
  readonly first: Date;
  readonly end: Date;
}
