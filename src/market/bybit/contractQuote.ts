import type { ContractSpec } from '../../model/contractSpec';
import type { Quote } from '../../model/quote';
import { present } from '../present';
import type { TickerRow } from './tickers';

/** A contract's quote; undefined when the prices do not name it. Prices become per single coin. */
export function contractQuote(
  contract: Omit<ContractSpec, 'source'>,
  ticker: TickerRow | undefined,
  source: Quote['source'],
): Quote | undefined {
  if (ticker === undefined) return undefined;
  const scale = contract.baseScale ?? 1;
  const perpetual = contract.kind === 'perpetual';
  return present({
    key: contract.key,
    venue: contract.venue,
    symbol: contract.symbol,
    kind: contract.kind,
    base: contract.base,
    quote: contract.quote,
    bid: ticker.bid1Price?.div(scale),
    ask: ticker.ask1Price?.div(scale),
    last: ticker.lastPrice?.div(scale),
    mark: ticker.markPrice?.div(scale),
    index: ticker.indexPrice?.div(scale),
    volume24h: contract.payoff === 'inverse' ? ticker.turnover24h : ticker.volume24h?.times(scale),
    openInterest: ticker.openInterest,
    // A dated contract has no funding, whatever the row says.
    fundingRate: perpetual ? ticker.fundingRate : undefined,
    nextFundingAt: perpetual ? ticker.nextFundingTime : undefined,
    // The terms may be minutes old, the prices are not.
    fundingIntervalHours: perpetual
      ? (ticker.fundingIntervalHour ?? contract.fundingIntervalHours)
      : undefined,
    observedAt: contract.observedAt,
    source,
  });
}
