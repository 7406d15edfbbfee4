import sample from '../../assets/sample-market.json';
import { parseSnapshot } from '../../src/market/snapshot';
import type { VenueMarket } from '../../src/model/venueMarket';
import type { Holding, PlanMarket, Template } from '../../src/templates/template';

/** Asks one venue; without coins, for all it has. */
export type ReadPlanVenue = (
  venue: string,
  coins: readonly string[] | undefined,
) => VenueMarket | Promise<VenueMarket>;

/** The dated snapshot that comes with the add-in. */
export function sampleVenues(): ReadPlanVenue {
  const markets = parseSnapshot(sample);
  return (venue) => {
    const market = markets.find((each) => each.venue === venue);
    if (market === undefined)
      throw new Error(
        `The sample data has no venue ${venue}, only ${markets.map((each) => each.venue).join(', ')}. Take one of these, or --source live.`,
      );
    return market;
  };
}

const venueOf = (hedge: string): string => hedge.split(':')[0] ?? '';

/** The rows of the market that a plan of these holdings needs: their coins, those it hedges with, and named contracts. */
export async function planMarket(
  holdings: readonly Holding[],
  venue: string,
  { hedgesWith }: Template,
  read: ReadPlanVenue,
  tell: (market: VenueMarket) => void,
): Promise<PlanMarket> {
  const proxies = hedgesWith?.kind === 'proxies' ? Object.keys(hedgesWith.shares) : [];
  const coins = new Set([...holdings.map(({ asset }) => asset), ...proxies]);
  const named = new Set(holdings.flatMap(({ hedge }) => (hedge === undefined ? [] : [hedge])));
  const venues = [...new Set([venue, ...[...named].map(venueOf)])];
  const markets = await Promise.all(
    venues.map(async (each) => {
      // A contract that is named by its symbol may be of any coin.
      const ofAnyCoin = [...named].some((hedge) => venueOf(hedge) === each);
      return read(each, ofAnyCoin ? undefined : [...coins]);
    }),
  );
  const wanted = ({ base, key }: { base: string; key: string }) => coins.has(base) || named.has(key);
  return markets
    .map((market) => ({
      ...market,
      contracts: market.contracts.filter(wanted),
      quotes: market.quotes.filter(wanted),
    }))
    .reduce<PlanMarket>(
      (all, market) => {
        tell(market);
        return {
          contracts: [...all.contracts, ...market.contracts],
          quotes: [...all.quotes, ...market.quotes],
        };
      },
      { contracts: [], quotes: [] },
    );
}
