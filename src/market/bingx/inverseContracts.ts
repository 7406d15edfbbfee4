import * as v from 'valibot';
import type { ContractSpec } from '../../model/contractSpec';
import { Decimal } from '../../model/decimal';
import { quoteKey } from '../../model/quoteKey';
import { present } from '../present';
import { readEnvelope, readRows, requireRows } from '../readRows';
import { scaledCoin } from '../scaledCoin';
import { stepFromPlaces } from '../stepFromPlaces';
import { amount, positiveAmount } from '../venueFields';
import type { VenueReading } from '../venueReading';
import { ENVELOPE } from './envelope';

const SEPARATOR = '-';

const ROW = v.object({
  /** BTC-USD; the coins are named nowhere else. */
  symbol: v.pipe(v.string(), v.regex(/^[^-]+-USD$/, 'is no pair of a coin and USD')),
  pricePrecision: stepFromPlaces,
  /** A contract's value in dollars, not a step of the price. */
  minTickSize: positiveAmount,
  minTradeValue: positiveAmount,
  minQty: positiveAmount,
  status: amount,
});

const OPEN = 1;
const ONE_CONTRACT = new Decimal(1);

/**
 * Contract terms: one unit is a contract of so many dollars that settles in the coin. Fees and funding intervals are
 * not public here, so they stay absent.
 */
export function inverseContracts(reading: VenueReading, body: unknown): Omit<ContractSpec, 'source'>[] {
  const what = 'list of inverse contracts';
  const rows = requireRows(reading, what, readEnvelope(reading, what, ENVELOPE, body));
  return readRows(reading, what, rows, ROW).map((row) => {
    const [baseWord = '', quote = ''] = row.symbol.split(SEPARATOR);
    const { coin, scale } = scaledCoin(baseWord);
    return present({
      key: quoteKey(reading.venue.id, row.symbol, 'perpetual'),
      venue: reading.venue.id,
      symbol: row.symbol,
      base: coin,
      baseScale: scale,
      quote,
      settle: coin,
      kind: 'perpetual' as const,
      contractSize: row.minTickSize,
      payoff: 'inverse' as const,
      lotSize: ONE_CONTRACT,
      minContracts: row.minQty,
      minNotional: row.minTradeValue,
      tickSize: row.pricePrecision?.div(scale ?? 1),
      active: row.status?.eq(OPEN) ?? false,
      observedAt: reading.observedAt,
    });
  });
}
