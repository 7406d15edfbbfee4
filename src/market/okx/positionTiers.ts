import * as v from 'valibot';
import type { Decimal } from '../../model/decimal';
import { readEnvelope, readRows, unexpectedShape } from '../readRows';
import { amount, positiveAmount, word } from '../venueFields';
import type { VenueReading } from '../venueReading';
import { ENVELOPE } from './envelope';

const ROW = v.pipe(
  v.object({
    instFamily: word,
    /** Contracts. */
    minSz: amount,
    mmr: positiveAmount,
  }),
  v.transform((row) => ({ ...row, symbol: row.instFamily })),
);

export interface PositionTier {
  readonly fromContracts: Decimal;
  readonly rate: Decimal;
}

/** The steps of one family's maintenance margin, the lowest first; all of them, because one alone misleads. */
export function positionTiers(
  reading: VenueReading,
  what: string,
  family: string,
  body: unknown,
): PositionTier[] {
  const listed = readEnvelope(reading, what, ENVELOPE, body);
  const rows = readRows(reading, what, listed, ROW);
  const tiers = rows
    .filter(({ instFamily }) => instFamily === family)
    .flatMap(({ minSz, mmr }) =>
      minSz === undefined || mmr === undefined ? [] : [{ fromContracts: minSz, rate: mmr }],
    )
    .toSorted((a, b) => a.fromContracts.cmp(b.fromContracts));
  const strangers = rows.filter(({ instFamily }) => instFamily !== family).length;
  if (tiers.length + strangers < listed.length) throw unexpectedShape(reading, what);
  return tiers;
}
