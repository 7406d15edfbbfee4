import type { VenueMarket } from '../../model/venueMarket';
import type { Holding, PlanMarket, Template } from '../../templates/template';

/** Asks one venue; without coins, for all it has. */
export type ReadPlanVenue = (venue: string, coins: readonly string[] | undefined) => Promise<VenueMarket>;

const venueOf = (hedge: string): string => hedge.split(':')[0] ?? '';

/** The rows of the market that a plan of these holdings needs, by venue: their coins, those it hedges with, and named contracts. */
export async function planMarket(
  holdings: readonly Holding[],
  venue: string,
  { hedgesWith }: Template,
  read: ReadPlanVenue,
): Promise<readonly VenueMarket[]> {
  const proxies = hedgesWith?.kind === 'proxies' ? Object.keys(hedgesWith.shares) : [];
  const coins = new Set([...holdings.map(({ asset }) => asset), ...proxies]);
  const named = new Set(holdings.flatMap(({ hedge }) => (hedge === undefined ? [] : [hedge])));
  const venues = [...new Set([venue, ...[...named].map(venueOf)])];
  const wanted = ({ base, key }: { base: string; key: string }) => coins.has(base) || named.has(key);
  const markets = await Promise.all(
    venues.map(async (each) => {
      // A contract that is named by its symbol may be of any coin.
      const ofAnyCoin = [...named].some((hedge) => venueOf(hedge) === each);
      return read(each, ofAnyCoin ? undefined : [...coins]);
    }),
  );
  return markets.map((market) => ({
    ...market,
    contracts: market.contracts.filter(wanted),
    quotes: market.quotes.filter(wanted),
  }));
}

/** What several venues answered, as one market. */
export function joinedMarket(markets: readonly VenueMarket[]): PlanMarket {
  return {
    contracts: markets.flatMap(({ contracts }) => contracts),
    quotes: markets.flatMap(({ quotes }) => quotes),
  };
}
