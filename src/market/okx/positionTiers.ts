import * as v from 'valibot';
import type { Decimal } from '../../model/decimal';
import { readEnvelope, readRows } from '../readRows';
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

/** The steps of one family's maintenance margin, the lowest first. */
export function positionTiers(
  reading: VenueReading,
  what: string,
  family: string,
  body: unknown,
): PositionTier[] {
  const rows = readRows(reading, what, readEnvelope(reading, what, ENVELOPE, body), ROW);
  return rows
    .filter(({ instFamily }) => instFamily === family)
    .flatMap(({ minSz, mmr }) =>
      minSz === undefined || mmr === undefined ? [] : [{ fromContracts: minSz, rate: mmr }],
    )
    .toSorted((a, b) => a.fromContracts.cmp(b.fromContracts));
}
