import { findCoin, findContract } from '../market/findContract';
import { createHttp } from '../market/http';
import { closesAt, readCloses } from '../market/readCloses';
import { depthAt, readDepth } from '../market/readDepth';
import { readVenue } from '../market/readVenue';
import { VENUES } from '../market/venues';
import type { HistoryFeed } from './historyFeed';

/** The venues themselves: directly where they let a browser in, else through the relay. */
export function liveHistory(relayOnly: boolean): HistoryFeed {
  const http = createHttp({ route: relayOnly ? 'relay' : 'auto' });
  const now = (): Date => new Date();
  return {
    closes: async (venue, coins, signal) => {
      const { id } = closesAt(venue);
      const { contracts } = await readVenue(venue, { http, now, symbols: coins, signal });
      return async (coin, days) =>
        readCloses(findCoin(VENUES[id].name, contracts, coin), days, { http, now, signal });
    },
    book: async (venue, wish, signal) => {
      const { id } = depthAt(venue);
      const { contracts } = await readVenue(venue, { http, now, symbol: wish, signal });
      return readDepth(findContract(VENUES[id].name, contracts, wish), { http, now, signal });
    },
  };
}
