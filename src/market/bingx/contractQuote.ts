import type { ContractSpec } from '../../model/contractSpec';
import type { Quote } from '../../model/quote';
import { present } from '../present';
import type { PremiumIndexRow } from './premiumIndex';
import type { TickerRow } from './ticker';

/** A contract's quote; undefined when neither endpoint names it. Prices become per single coin. */
export function contractQuote(
  contract: Omit<ContractSpec, 'source'>,
  premium: PremiumIndexRow | undefined,
  ticker: TickerRow | undefined,
  source: Quote['source'],
): Quote | undefined {
  if (premium === undefined && ticker === undefined) return undefined;
  const scale = contract.baseScale ?? 1;
  return present({
    key: contract.key,
    venue: contract.venue,
    symbol: contract.symbol,
    kind: contract.kind,
    base: contract.base,
    quote: contract.quote,
    bid: ticker?.bidPrice?.div(scale),
    ask: ticker?.askPrice?.div(scale),
    last: ticker?.lastPrice?.div(scale),
    mark: premium?.markPrice?.div(scale),
    index: premium?.indexPrice?.div(scale),
    // Contracts of dollars do not tell the coins.
    volume24h: contract.payoff === 'linear' ? ticker?.volume?.times(scale) : undefined,
    fundingRate: premium?.lastFundingRate,
    nextFundingAt: premium?.nextFundingTime,
    fundingIntervalHours: premium?.fundingIntervalHours,
    observedAt: contract.observedAt,
    source,
  });
}
