import type { VenueMarket } from '../model/venueMarket';
import { staleSentence, type Staleness } from './staleness';

interface Ages {
  readonly prices: Staleness | undefined;
  readonly terms: Staleness | undefined;
}

function before(instant: Date, { seconds }: Staleness): Date {
  return new Date(instant.getTime() - seconds * 1000);
}

/** What was read, as old as the answers it came from, and with the reason told. */
export function agedMarket(name: string, market: VenueMarket, { prices, terms }: Ages): VenueMarket {
  if (prices === undefined && terms === undefined) return market;
  const pricesSentence = prices && staleSentence('prices', prices);
  const termsSentence = terms && staleSentence('contract terms', terms);
  const sentences = [pricesSentence, termsSentence].filter((sentence) => sentence !== undefined);
  return {
    ...market,
    observedAt: prices ? before(market.observedAt, prices) : market.observedAt,
    quotes: market.quotes.map((row) =>
      prices ? { ...row, observedAt: before(row.observedAt, prices) } : row,
    ),
    contracts: market.contracts.map((row) =>
      terms ? { ...row, observedAt: before(row.observedAt, terms) } : row,
    ),
    stale: {
      ...(pricesSentence !== undefined && { quotes: pricesSentence }),
      ...(termsSentence !== undefined && { contracts: termsSentence }),
    },
    problems: [
      ...sentences.map((sentence) => ({ venue: market.venue, sentence: `${name}: ${sentence}` })),
      ...market.problems,
    ],
  };
}
