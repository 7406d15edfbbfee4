import type { ContractSpec } from '../../model/contractSpec';
import type { Quote } from '../../model/quote';
import { present } from '../present';
import type { ContractTickerRow } from './contractTicker';
import type { FundingRateRow } from './fundingRate';

/** A contract's quote; undefined when neither endpoint names it. Prices become per single coin. */
export function contractQuote(
  contract: Omit<ContractSpec, 'source'>,
  ticker: ContractTickerRow | undefined,
  funding: FundingRateRow | undefined,
  source: Quote['source'],
): Quote | undefined {
  if (ticker === undefined && funding === undefined) return undefined;
  const scale = contract.baseScale ?? 1;
  const size = contract.payoff === 'linear' ? contract.contractSize : undefined;
  const perpetual = contract.kind === 'perpetual';
  return present({
    key: contract.key,
    venue: contract.venue,
    symbol: contract.symbol,
    kind: contract.kind,
    base: contract.base,
    quote: contract.quote,
    bid: ticker?.bid1?.div(scale),
    ask: ticker?.ask1?.div(scale),
    last: ticker?.lastPrice?.div(scale),
    mark: ticker?.fairPrice?.div(scale),
    index: ticker?.indexPrice?.div(scale),
    // Contracts of a fixed number of coins tell the coins; contracts of dollars do not.
    volume24h: size && ticker?.volume24?.times(size),
    openInterest: ticker?.holdVol,
    fundingRate: perpetual ? (funding?.fundingRate ?? ticker?.fundingRate) : undefined,
    nextFundingAt: perpetual ? funding?.nextSettleTime : undefined,
    fundingIntervalHours: perpetual ? funding?.collectCycle : undefined,
    observedAt: contract.observedAt,
    source,
  });
}
