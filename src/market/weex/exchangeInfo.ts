import * as v from 'valibot';
import type { ContractSpec } from '../../model/contractSpec';
import { Decimal } from '../../model/decimal';
import { quoteKey } from '../../model/quoteKey';
import { present } from '../present';
import { readEnvelope, readRows, requireRows } from '../readRows';
import { scaledCoin } from '../scaledCoin';
import { stepFromPlaces } from '../stepFromPlaces';
import { amount, positiveAmount, word } from '../venueFields';
import type { VenueReading } from '../venueReading';

const CONTRACT = v.pipe(
  v.object({
    symbol: word,
    baseAsset: word,
    quoteAsset: word,
    marginAsset: word,
    pricePrecision: stepFromPlaces,
    quantityPrecision: stepFromPlaces,
    /** The step of a quantity in coins. Taken for a contract's size it would make every hedge far too large. */
    contractVal: positiveAmount,
    minOrderSize: positiveAmount,
    maxLeverage: positiveAmount,
    /** 0 is a rate. */
    takerFeeRate: amount,
    makerFeeRate: amount,
  }),
  v.check(
    ({ quoteAsset, marginAsset }) => quoteAsset === marginAsset,
    'settles in another currency than its quote, and the venue does not say how such contracts count',
  ),
);

const ENVELOPE = v.pipe(
  v.object({ symbols: v.array(v.unknown()) }),
  v.transform(({ symbols }) => symbols),
);

const ONE = new Decimal(1);

/** Contract terms: one unit is a base coin. Contracts that are closed leave the list, so those on it are open. */
export function exchangeInfo(reading: VenueReading, body: unknown): Omit<ContractSpec, 'source'>[] {
  const what = 'list of contracts';
  const rows = requireRows(reading, what, readEnvelope(reading, what, ENVELOPE, body));
  return readRows(reading, what, rows, CONTRACT).map((row) => {
    const { coin, scale } = scaledCoin(row.baseAsset);
    return present({
      key: quoteKey(reading.venue.id, row.symbol, 'perpetual'),
      venue: reading.venue.id,
      symbol: row.symbol,
      base: coin,
      baseScale: scale,
      quote: row.quoteAsset,
      settle: row.marginAsset,
      kind: 'perpetual' as const,
      contractSize: scale ?? ONE,
      payoff: 'linear' as const,
      lotSize: row.contractVal ?? row.quantityPrecision,
      minContracts: row.minOrderSize,
      tickSize: row.pricePrecision?.div(scale ?? ONE),
      takerFeeRate: row.takerFeeRate,
      makerFeeRate: row.makerFeeRate,
      maxLeverage: row.maxLeverage,
      active: true,
      observedAt: reading.observedAt,
    });
  });
}
