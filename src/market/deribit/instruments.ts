import * as v from 'valibot';
import type { ContractKind, ContractSpec } from '../../model/contractSpec';
import { Decimal } from '../../model/decimal';
import { quoteKey } from '../../model/quoteKey';
import { present } from '../present';
import { readEnvelope, readRows, requireRows } from '../readRows';
import { scaledCoin } from '../scaledCoin';
import { amount, instant, positiveAmount, word } from '../venueFields';
import type { VenueReading } from '../venueReading';

const PAYOFFS = { reversed: 'inverse', linear: 'linear' } as const;

const INSTRUMENT = v.pipe(
  v.object({
    instrument_name: word,
    base_currency: word,
    quote_currency: word,
    settlement_currency: word,
    instrument_type: v.picklist(
      Object.keys(PAYOFFS) as (keyof typeof PAYOFFS)[],
      (issue) => `${issue.received} is no known type of contract`,
    ),
    /** perpetual, or how often it is listed anew. */
    settlement_period: word,
    expiration_timestamp: instant,
    /** The step of an amount in dollars or coins, which is what an order names. */
    contract_size: positiveAmount,
    min_trade_amount: positiveAmount,
    tick_size: positiveAmount,
    taker_commission: amount,
    /** Negative is a rebate. */
    maker_commission: amount,
    max_leverage: positiveAmount,
    is_active: v.optional(v.unknown()),
  }),
  v.transform((row) => ({ ...row, symbol: row.instrument_name })),
);

export const ENVELOPE = v.pipe(
  v.object({ result: v.array(v.unknown()) }),
  v.transform(({ result }) => result),
);

/** Options and combinations may stand in the same list. */
function isFuture(row: unknown): boolean {
  const kind = typeof row === 'object' && row !== null && 'kind' in row ? row.kind : 'future';
  return kind === 'future' || typeof kind !== 'string';
}

const ONE = new Decimal(1);

/**
 * Contract terms. Orders are in dollars where the contract settles in the coin, else in coins: so one unit is $1 or
 * a coin, and the venue's contract is the lot.
 */
export function instruments(reading: VenueReading, body: unknown): Omit<ContractSpec, 'source'>[] {
  const what = 'list of contracts';
  const rows = requireRows(reading, what, readEnvelope(reading, what, ENVELOPE, body).filter(isFuture));
  return readRows(reading, what, rows, INSTRUMENT).map((row) => {
    const payoff = PAYOFFS[row.instrument_type];
    // Perpetuals carry an expiration in the year 3000.
    const kind: ContractKind = row.settlement_period === 'perpetual' ? 'perpetual' : 'dated';
    const { coin, scale = ONE } = scaledCoin(row.base_currency);
    return present({
      key: quoteKey(reading.venue.id, row.symbol, kind),
      venue: reading.venue.id,
      symbol: row.symbol,
      base: coin,
      baseScale: scale.eq(1) ? undefined : scale,
      quote: row.quote_currency,
      settle: row.settlement_currency,
      kind,
      expiresAt: kind === 'dated' ? row.expiration_timestamp : undefined,
      contractSize: payoff === 'inverse' ? ONE : scale,
      payoff,
      lotSize: row.contract_size,
      minContracts: row.min_trade_amount,
      tickSize: row.tick_size?.div(scale),
      takerFeeRate: row.taker_commission,
      makerFeeRate: row.maker_commission,
      maxLeverage: row.max_leverage,
      active: row.is_active === true,
      observedAt: reading.observedAt,
    });
  });
}
