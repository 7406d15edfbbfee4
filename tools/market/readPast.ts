import { findContract } from '../../src/market/findContract';
import type { HistoryOptions } from '../../src/market/historyReading';
import { closesAt, readCloses } from '../../src/market/readCloses';
import { depthAt, readDepth } from '../../src/market/readDepth';
import { readVenue } from '../../src/market/readVenue';
import { VENUES, type VenueId } from '../../src/market/venues';
import { bookJson, closesJson, describeBook, describeCloses } from './describePast';

/** What the command was asked for beside a venue's market. */
export interface PastWish {
  /** A coin, or a symbol as the venue spells it. */
  readonly closes?: string | undefined;
  readonly days: number;
  readonly book?: string | undefined;
}

async function contractOf(id: VenueId, wish: string, options: HistoryOptions) {
  const { contracts } = await readVenue(id, { ...options, symbol: wish });
  return findContract(VENUES[id].name, contracts, wish);
}

/** A contract's closes or its order book, as text; undefined when neither was asked for. */
export async function readPast(
  venue: string,
  { closes, days, book }: PastWish,
  asJson: boolean,
  options: HistoryOptions,
): Promise<string | undefined> {
  if (closes !== undefined) {
    const { id } = closesAt(venue);
    const read = await readCloses(await contractOf(id, closes, options), days, options);
    return asJson ? JSON.stringify(closesJson(read), undefined, 2) : describeCloses(read);
  }
  if (book !== undefined) {
    const { id } = depthAt(venue);
    const read = await readDepth(await contractOf(id, book, options), options);
    return asJson ? JSON.stringify(bookJson(read), undefined, 2) : describeBook(read);
  }
  return undefined;
}
