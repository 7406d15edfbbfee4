import type { ContractKind, ContractSpec } from '../model/contractSpec';
import { Decimal } from '../model/decimal';
import { HedgeError } from '../model/hedgeError';
import type { Quote } from '../model/quote';
import { quoteKey } from '../model/quoteKey';
import { spotIndexes } from './krakenfutures/spotIndexes';
import { KRAKEN_FUTURES } from './krakenfutures/venue';
import { present } from './present';
import type { StaticContract, TermsSource } from './staticContract';
import type { Venue } from './venue';
import type { VenueReading, VenueRows } from './venueReading';

const ONE = new Decimal(1);

function contractSpec(
  venue: Venue,
  { symbol, base, expiresAt, contractSize, tickSize, fundingIntervalHours }: StaticContract,
  terms: TermsSource,
): ContractSpec {
  const kind: ContractKind = expiresAt === undefined ? 'perpetual' : 'dated';
  return present({
    key: quoteKey(venue.id, symbol, kind),
    venue: venue.id,
    symbol,
    base,
    quote: 'USD',
    settle: 'USD',
    kind,
    expiresAt,
    contractSize: new Decimal(contractSize),
    payoff: 'linear' as const,
    lotSize: ONE,
    minContracts: ONE,
    tickSize: new Decimal(tickSize),
    fundingIntervalHours: fundingIntervalHours === undefined ? undefined : new Decimal(fundingIntervalHours),
    active: true,
    // When a person saw them: they are no fresher for being asked again.
    observedAt: new Date(terms.lookedUpOn),
    source: 'static' as const,
    note: `terms of ${terms.lookedUpOn} from ${terms.name}; fees and margin are the broker's`,
  });
}

/**
 * Contracts of a venue whose own feed is not read: terms that come with the add-in, and for want of a price of their own
 * the index of Kraken Futures, which each row says. Without the index they are listed all the same.
 */
export async function readStatic(
  reading: VenueReading,
  offered: readonly StaticContract[],
  terms: TermsSource,
): Promise<VenueRows> {
  const contracts = offered
    .filter(({ base }) => reading.wantsCoin(base))
    .map((contract) => contractSpec(reading.venue, contract, terms));
  return { contracts, quotes: contracts.length === 0 ? [] : await indexQuotes(reading, contracts) };
}

async function indexQuotes(reading: VenueReading, contracts: readonly ContractSpec[]): Promise<Quote[]> {
  const complain = (coins: string, reason: string): void => {
    const { id: venue, name } = reading.venue;
    const sentence = `${name} has no prices of ${coins} now, because the index of ${KRAKEN_FUTURES.name} that stands in for them is missing: ${reason}`;
    reading.problems.push({ venue, sentence });
  };
  const bases = [...new Set(contracts.map(({ base }) => base))];
  try {
    const { value: indexes, source } = await spotIndexes(reading);
    const missing = bases.filter((base) => !indexes.has(base));
    if (missing.length > 0) complain(missing.join(' and '), 'it is not among the prices that came');
    return contracts.flatMap(({ key, venue, symbol, kind, base, quote }) => {
      const index = indexes.get(base);
      if (index === undefined) return [];
      const note = `the price is the ${base} index of ${KRAKEN_FUTURES.name}, not this contract's own`;
      const { observedAt } = reading;
      return [{ key, venue, symbol, kind, base, quote, index, observedAt, source, note }];
    });
  } catch (error) {
    if (!(error instanceof HedgeError)) throw error;
    complain(bases.join(' and '), error.message);
    return [];
  }
}
