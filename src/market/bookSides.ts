import * as v from 'valibot';
import { decimalFromText } from '../model/decimalFromText';
import { HedgeError } from '../model/hedgeError';
import type { BookLevel, OrderBook } from '../model/orderBook';
import type { Instrument } from './instrument';
import { unexpectedShape } from './readRows';
import type { VenueReading } from './venueReading';

/** Both sides of a book in the venue's order. */
export type BookSides = Pick<OrderBook, 'bids' | 'asks'>;

/** Levels a side: enough for any order that belongs into a book, and few enough to look at. */
export const BOOK_LEVELS = 100;

/** How the sentences call what is read. */
export function bookOf({ symbol }: Pick<Instrument, 'symbol'>): string {
  return `order book of ${symbol}`;
}

/** A level written as ["65000.5", "1.25", …]: price first, quantity second. */
const PAIR = v.pipe(
  v.looseTuple([v.unknown(), v.unknown()]),
  v.transform(([price, quantity]) => ({ price, quantity })),
);

/** Where a level has its price and its quantity, both still as the venue wrote them. */
type LevelSchema = v.GenericSchema<unknown, { readonly price: unknown; readonly quantity: unknown }>;

interface WrittenSides {
  readonly bids: readonly unknown[];
  readonly asks: readonly unknown[];
}

/** Both sides' levels, quantities in the venue's unit. Levels that cannot be read are counted in a problem. */
export function readSides(
  reading: VenueReading,
  instrument: Pick<Instrument, 'symbol'>,
  written: WrittenSides,
  schema: LevelSchema = PAIR,
): BookSides {
  const what = bookOf(instrument);
  let unread = 0;
  const levelsOf = (side: readonly unknown[]): BookLevel[] =>
    side.flatMap((each) => {
      const level = readLevel(each, schema);
      if (level === undefined) unread += 1;
      return level ?? [];
    });
  const sides = { bids: levelsOf(written.bids), asks: levelsOf(written.asks) };
  if (unread === 0) return sides;
  if (sides.bids.length + sides.asks.length === 0) throw unexpectedShape(reading, what);
  const all = written.bids.length + written.asks.length;
  reading.problems.push({
    venue: reading.venue.id,
    symbol: instrument.symbol,
    sentence: `${reading.venue.name} sent ${unread} of the ${all} levels in its ${what} in a form that cannot be read; they are left out, so there may be more orders than the table shows`,
  });
  return sides;
}

/** None where the venue writes 0 for a level that is gone; undefined where it cannot be read. */
function readLevel(level: unknown, schema: LevelSchema): BookLevel[] | undefined {
  const result = v.safeParse(schema, level);
  if (!result.success) return undefined;
  const [price, contracts] = [result.output.price, result.output.quantity].map(decimalFromText);
  if (price?.isZero() === true || contracts?.isZero() === true) return [];
  if (!price?.isPositive() || !contracts?.isPositive()) return undefined;
  return [{ price, contracts }];
}

/** Prices per single coin, best first, whatever order the venue writes them in and however many it sends. */
export function tidySides(
  reading: VenueReading,
  { symbol, baseScale }: Instrument,
  { bids, asks }: BookSides,
): BookSides {
  const scale = baseScale ?? 1;
  const perCoin = (side: readonly BookLevel[]) =>
    side.map(({ price, contracts }) => ({ price: price.div(scale), contracts }));
  if (bids.length === 0 && asks.length === 0) {
    throw new HedgeError(
      'notAvailable',
      `${reading.venue.name} has no orders in the ${bookOf({ symbol })}; it may be closed for trading`,
    );
  }
  return {
    bids: perCoin(bids)
      .toSorted((a, b) => b.price.cmp(a.price))
      .slice(0, BOOK_LEVELS),
    asks: perCoin(asks)
      .toSorted((a, b) => a.price.cmp(b.price))
      .slice(0, BOOK_LEVELS),
  };
}
