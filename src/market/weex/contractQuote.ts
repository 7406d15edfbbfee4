import type { ContractSpec } from '../../model/contractSpec';
import type { Quote } from '../../model/quote';
import { present } from '../present';
import type { BookTickerRow } from './bookTicker';
import type { PremiumIndexRow } from './premiumIndex';
import type { Ticker24hrRow } from './ticker24hr';

export interface ContractPrices {
  readonly premium?: PremiumIndexRow | undefined;
  readonly day?: Ticker24hrRow | undefined;
  readonly book?: BookTickerRow | undefined;
}

/** A contract's quote from the rows that name it; undefined when no endpoint does. Prices become per single coin. */
export function contractQuote(
  contract: Omit<ContractSpec, 'source'>,
  { premium, day, book }: ContractPrices,
  source: Quote['source'],
): Quote | undefined {
  if (premium === undefined && day === undefined && book === undefined) return undefined;
  const scale = contract.baseScale ?? 1;
  return present({
    key: contract.key,
    venue: contract.venue,
    symbol: contract.symbol,
    kind: contract.kind,
    base: contract.base,
    quote: contract.quote,
    bid: book?.bidPrice?.div(scale),
    ask: book?.askPrice?.div(scale),
    last: day?.lastPrice?.div(scale),
    mark: (day?.markPrice ?? premium?.markPrice)?.div(scale),
    index: (day?.indexPrice ?? premium?.indexPrice)?.div(scale),
    volume24h: day?.volume?.times(scale),
    fundingRate: premium?.fundingRate,
    nextFundingAt: premium?.nextFundingAt,
    fundingIntervalHours: premium?.fundingIntervalHours,
    observedAt: contract.observedAt,
    source,
  });
}
