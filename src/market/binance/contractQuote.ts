import type { ContractSpec } from '../../model/contractSpec';
import type { Quote } from '../../model/quote';
import { present } from '../present';
import type { BookTickerRow } from './bookTicker';
import type { PremiumIndexRow } from './premiumIndex';
import type { Ticker24hrRow } from './ticker24hr';

export interface ContractPrices {
  readonly premium?: PremiumIndexRow | undefined;
  readonly book?: BookTickerRow | undefined;
  readonly day?: Ticker24hrRow | undefined;
}

/** A contract's quote from the rows that name it; undefined when no endpoint does. Prices become per single coin. */
export function contractQuote(
  contract: Omit<ContractSpec, 'source'>,
  { premium, book, day }: ContractPrices,
  source: Quote['source'],
): Quote | undefined {
  if (premium === undefined && book === undefined && day === undefined) return undefined;
  const scale = contract.baseScale ?? 1;
  const perpetual = contract.kind === 'perpetual';
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
    mark: premium?.markPrice?.div(scale),
    index: premium?.indexPrice?.div(scale),
    volume24h: (contract.payoff === 'inverse' ? day?.baseVolume : day?.volume)?.times(scale),
    // A dated contract has no funding, whatever the row says.
    fundingRate: perpetual ? premium?.lastFundingRate : undefined,
    nextFundingAt: perpetual ? premium?.nextFundingTime : undefined,
    fundingIntervalHours: contract.fundingIntervalHours,
    observedAt: contract.observedAt,
    source,
  });
}
