import * as v from 'valibot';
import { readEnvelope, readRows, requireRows } from '../readRows';
import { amount, positiveAmount, word } from '../venueFields';
import type { VenueReading } from '../venueReading';

const ASSET = v.looseObject({ name: v.optional(v.unknown()), marginTableId: v.optional(v.unknown()) });
const TABLE = v.tuple([v.unknown(), v.object({ marginTiers: v.array(v.unknown()) })]);
const ANSWER = v.tuple([
  v.object({
    universe: v.array(ASSET),
    /** By id; a small id is no table but a leverage that holds for any size. */
    marginTables: v.fallback(v.array(TABLE), []),
  }),
  v.array(v.unknown()),
]);

/**
 * The two lists belong together by position only, so nothing, a delisted coin neither, may be left out before they
 * are joined; lists of different length do not belong together.
 */
const ROWS = v.pipe(
  ANSWER,
  v.check(([{ universe }, contexts]) => universe.length === contexts.length, 'has lists of different length'),
  v.transform(([{ universe, marginTables }, contexts]) => {
    const tables = new Map(marginTables.map(([id, { marginTiers }]) => [id, marginTiers]));
    return universe.map((asset, at) => ({
      ...asset,
      context: contexts[at],
      tiers: tables.get(asset.marginTableId) ?? [],
    }));
  }),
);

const ROW = v.pipe(
  v.object({
    name: word,
    /** Decimal places of an order's size. */
    szDecimals: v.pipe(v.number(), v.integer(), v.minValue(0)),
    maxLeverage: positiveAmount,
    isDelisted: v.optional(v.unknown()),
    tiers: v.array(v.object({ lowerBound: amount, maxLeverage: positiveAmount })),
    context: v.object({
      markPx: positiveAmount,
      oraclePx: positiveAmount,
      /** Fraction per hour. */
      funding: amount,
      openInterest: amount,
      dayBaseVlm: amount,
    }),
  }),
  v.transform((row) => ({ ...row, symbol: row.name })),
);
export type AssetRow = v.InferOutput<typeof ROW>;

/** Every perpetual with its prices and its margin table. */
export function metaAndAssetCtxs(reading: VenueReading, body: unknown): AssetRow[] {
  const what = 'list of contracts';
  return readRows(reading, what, requireRows(reading, what, readEnvelope(reading, what, ROWS, body)), ROW);
}
