import type { Decimal } from '../../model/decimal';
import type { Quote } from '../../model/quote';
import { present } from '../present';
import type { FundingRow } from './fundingRate';
import type { OkxContract } from './instruments';
import type { TickerRow } from './tickers';

export interface OkxPrices {
  readonly ticker: TickerRow | undefined;
  readonly mark: Decimal | undefined;
  readonly index: Decimal | undefined;
  readonly funding: FundingRow | undefined;
}

/** A contract's quote; undefined when no endpoint names it. Prices become per single coin. */
export function contractQuote(
  { spec }: OkxContract,
  { ticker, mark, index, funding }: OkxPrices,
  source: Quote['source'],
): Quote | undefined {
  if (ticker === undefined && mark === undefined) return undefined;
  const scale = spec.baseScale ?? 1;
  return present({
    key: spec.key,
    venue: spec.venue,
    symbol: spec.symbol,
    kind: spec.kind,
    base: spec.base,
    quote: spec.quote,
    bid: ticker?.bidPx?.div(scale),
    ask: ticker?.askPx?.div(scale),
    last: ticker?.last?.div(scale),
    mark: mark?.div(scale),
    index: index?.div(scale),
    volume24h: ticker?.volCcy24h?.times(scale),
    fundingRate: funding?.rate,
    nextFundingAt: funding?.paidAt,
    fundingIntervalHours: funding?.intervalHours,
    observedAt: spec.observedAt,
    source,
  });
}
