import type { OrderBook } from '../model/orderBook';
import type { TablePlace } from '../workbook/findPlace';
import { writeDepth } from '../workbook/writeDepth';
import type { HistoryFeed } from './historyFeed';
import { tryAgain } from './tryAgain';

export interface DepthRequest {
  readonly feed: HistoryFeed;
  readonly venue: string;
  /** A symbol as the venue spells it, or a coin. */
  readonly wish: string;
  readonly signal: AbortSignal;
}

/** What became of one request for an order book. */
export interface DepthSummary extends TablePlace, Pick<OrderBook, 'symbol' | 'observedAt' | 'source'> {
  readonly bids: number;
  readonly asks: number;
  readonly problems: readonly string[];
}

/** One contract's order book, into the Depth table. The workbook stays as it was when anything goes wrong. */
export async function fillDepth({ feed, venue, wish, signal }: DepthRequest): Promise<DepthSummary> {
  const book = await feed.book(venue, wish, signal).catch((error: unknown) => {
    throw tryAgain(error);
  });
  signal.throwIfAborted();
  const place = await writeDepth(book);
  const { symbol, observedAt, source } = book;
  return {
    ...place,
    symbol,
    observedAt,
    source,
    bids: book.bids.length,
    asks: book.asks.length,
    problems: book.problems.map(({ sentence }) => sentence),
  };
}
