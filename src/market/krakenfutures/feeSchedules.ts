import * as v from 'valibot';
import type { Decimal } from '../../model/decimal';
import { bySymbol, readEnvelope, readRows } from '../readRows';
import { amount, word } from '../venueFields';
import type { VenueReading } from '../venueReading';

const ENVELOPE = v.pipe(
  v.object({ result: v.literal('success'), feeSchedules: v.array(v.unknown()) }),
  v.transform(({ feeSchedules }) => feeSchedules),
);
const TIER = v.object({ makerFee: amount, takerFee: amount, usdVolume: amount });
const SCHEDULE = v.pipe(
  v.object({ uid: word, tiers: v.array(TIER) }),
  v.transform((row) => ({ ...row, symbol: row.uid })),
);

export interface FeeRates {
  readonly maker: Decimal | undefined;
  readonly taker: Decimal | undefined;
}

const PERCENT = 100;

/** What someone without any volume pays, by schedule. The venue writes percents; a negative one is a rebate. */
export function feeSchedules(reading: VenueReading, what: string, body: unknown): Map<string, FeeRates> {
  const rows = bySymbol(readRows(reading, what, readEnvelope(reading, what, ENVELOPE, body), SCHEDULE));
  return new Map(
    [...rows].map(([uid, { tiers }]) => {
      const base = tiers.find(({ usdVolume }) => usdVolume?.isZero() === true);
      return [uid, { maker: base?.makerFee?.div(PERCENT), taker: base?.takerFee?.div(PERCENT) }];
    }),
  );
}
