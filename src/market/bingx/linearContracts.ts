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
import { ENVELOPE } from './envelope';

const ROW = v.object({
  symbol: word,
  asset: word,
  /** What it is quoted and settled in. */
  currency: word,
  quantityPrecision: stepFromPlaces,
  pricePrecision: stepFromPlaces,
  tradeMinQuantity: positiveAmount,
  /** In the contract's own dollar, whatever the name says. */
  tradeMinUSDT: positiveAmount,
  /** 0 is a rate. */
  takerFeeRate: amount,
  makerFeeRate: amount,
  maxLongLeverage: positiveAmount,
  maxShortLeverage: positiveAmount,
  /** 1 is open; 25 only lets positions be closed. */
  status: amount,
});

const OPEN = 1;
const ONE = new Decimal(1);

/** Contract terms: one unit is a base coin. The field `size` repeats the smallest order or is 0; it is no unit. */
export function linearContracts(reading: VenueReading, body: unknown): Omit<ContractSpec, 'source'>[] {
  const what = 'list of linear contracts';
  const rows = requireRows(reading, what, readEnvelope(reading, what, ENVELOPE, body));
  return readRows(reading, what, rows, ROW).map((row) => {
    const { coin, scale } = scaledCoin(row.asset);
    const leverages = [row.maxLongLeverage, row.maxShortLeverage].filter((each) => each !== undefined);
    return present({
      key: quoteKey(reading.venue.id, row.symbol, 'perpetual'),
      venue: reading.venue.id,
      symbol: row.symbol,
      base: coin,
      baseScale: scale,
      quote: row.currency,
      settle: row.currency,
      kind: 'perpetual' as const,
      contractSize: scale ?? ONE,
      payoff: 'linear' as const,
      lotSize: row.quantityPrecision,
      minContracts: row.tradeMinQuantity,
      minNotional: row.tradeMinUSDT,
      tickSize: row.pricePrecision?.div(scale ?? ONE),
      takerFeeRate: row.takerFeeRate,
      makerFeeRate: row.makerFeeRate,
      maxLeverage: leverages.length > 0 ? Decimal.min(...leverages) : undefined,
      active: row.status?.eq(OPEN) ?? false,
      observedAt: reading.observedAt,
    });
  });
}
