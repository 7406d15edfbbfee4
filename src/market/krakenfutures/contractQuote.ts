import { Decimal } from '../../model/decimal';
import type { Quote } from '../../model/quote';
import { present } from '../present';
import type { KrakenContract } from './instruments';
import type { TickerRow } from './tickers';

/** Perpetuals pay every hour. */
export const FUNDING_HOURS = new Decimal(1);
/** As many as the venue itself writes. */
const RATE_DIGITS = 12;

/**
 * The rate is what a contract pays over what it is worth: dollars over dollars, or for $1 contracts coins over coins.
 * The venue gives the rate itself only beside some rows.
 */
function rateOf(
  { spec }: KrakenContract,
  { relativeFundingRate, fundingRate, indexPrice }: TickerRow,
): Decimal | undefined {
  if (relativeFundingRate !== undefined) return relativeFundingRate;
  if (fundingRate === undefined || indexPrice === undefined) return undefined;
  const rate = spec.payoff === 'inverse' ? fundingRate.times(indexPrice) : fundingRate.div(indexPrice);
  return rate.toSignificantDigits(RATE_DIGITS);
}

/** A contract's quote; prices become per single coin. */
export function contractQuote(
  contract: KrakenContract,
  ticker: TickerRow | undefined,
  source: Quote['source'],
): Quote | undefined {
  if (ticker === undefined) return undefined;
  const { spec } = contract;
  const scale = spec.baseScale ?? 1;
  const perpetual = spec.kind === 'perpetual';
  return present({
    key: spec.key,
    venue: spec.venue,
    symbol: spec.symbol,
    kind: spec.kind,
    base: spec.base,
    quote: spec.quote,
    bid: ticker.bid?.div(scale),
    ask: ticker.ask?.div(scale),
    last: ticker.last?.div(scale),
    mark: ticker.markPrice?.div(scale),
    index: ticker.indexPrice?.div(scale),
    // Contracts of $1 do not tell the coins.
    volume24h: spec.payoff === 'linear' ? ticker.vol24h?.times(scale) : undefined,
    openInterest: ticker.openInterest,
    fundingRate: perpetual ? rateOf(contract, ticker) : undefined,
    fundingIntervalHours: perpetual ? FUNDING_HOURS : undefined,
    observedAt: spec.observedAt,
    source,
  });
}
