import { readVenue } from '../../../src/market/readVenue';
import { venueMarketJson } from '../../../src/market/snapshot';
import { cannedHttp, firstMoment } from './cannedHttp';
import { replayedHttp } from './replayedHttp';

export const NOW = '2026-11-02T08:00:01.000Z';
const now = () => new Date(NOW);

/** A venue as the pane would read it from a folder of answers, and its rows by key. */
export async function readMoment(venue: string, folder: string, symbols?: readonly string[]) {
  const market = await readVenue(venue, { http: replayedHttp(folder), now, symbols });
  const json = venueMarketJson(market);
  return {
    market,
    json,
    contract: (symbol: string) => json.contracts.find((row) => row['symbol'] === symbol),
    quote: (symbol: string) => json.quotes.find((row) => row['symbol'] === symbol),
    tiers: (symbol: string) =>
      (market.tiers ?? [])
        .filter(({ key }) => key === `${venue}:${symbol}`)
        .map(({ floor, rate, amount }) => [floor.toFixed(), rate.toFixed(), amount?.toFixed()]),
  };
}

/** The same with some answers of the first moment changed or taken away. */
export function readChanged(
  venue: string,
  change: (answers: Map<string, unknown>) => void,
  symbols?: readonly string[],
) {
  const answers = firstMoment();
  change(answers);
  return readVenue(venue, { http: cannedHttp(answers), now, symbols });
}
