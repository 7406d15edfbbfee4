import * as v from 'valibot';
import { HedgeError } from '../model/hedgeError';
import type { BookLevel, OrderBook } from '../model/orderBook';
import type { Instrument } from './instrument';
import { positiveAmount } from './venueFields';
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
  v.looseTuple([positiveAmount, positiveAmount]),
  v.transform(([price, quantity]) => ({ price, quantity })),
);

type LevelSchema = v.GenericSchema<
  unknown,
  { readonly price?: BookLevel['price'] | undefined; readonly quantity?: BookLevel['contracts'] | undefined }
>;

/** A side's levels, quantities in the venue's unit. A level without a price or with nothing at it is none. */
export function readLevels(side: readonly unknown[], schema: LevelSchema = PAIR): BookLevel[] {
  return side.flatMap((level): BookLevel[] => {
    const result = v.safeParse(schema, level);
    if (!result.success) return [];
    const { price, quantity } = result.output;
    return price === undefined || quantity === undefined ? [] : [{ price, contracts: quantity }];
  });
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
