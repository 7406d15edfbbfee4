import history from '../../assets/sample-history.json';
import sample from '../../assets/sample-market.json';
import { findCoin, findContract } from '../market/findContract';
import { sampleBook, sampleCloses } from '../market/sampleHistory';
import { parseSnapshot } from '../market/snapshot';
import { isVenueId, VENUES } from '../market/venues';
import { HedgeError } from '../model/hedgeError';
import type { HistoryFeed } from './historyFeed';

/** What goes wrong is a rejection here too. */
function promised<Value>(make: () => Value): Promise<Value> {
  return new Promise((resolve) => resolve(make()));
}

/** The closes and the order book that come with the add-in: they work offline and are never live. */
export function sampleHistory(): HistoryFeed {
  const markets = parseSnapshot(sample);
  const marketOf = (venue: string) => {
    const market = markets.find((each) => each.venue === venue);
    if (!market) throw new HedgeError('notAvailable', `the sample data has no venue ${venue}`);
    return { market, name: isVenueId(venue) ? VENUES[venue].name : venue };
  };
  return {
    closes: (venue, _coins, signal) =>
      promised(() => {
        signal.throwIfAborted();
        const { market, name } = marketOf(venue);
        return (coin, days) =>
          promised(() => sampleCloses(history, findCoin(name, market.contracts, coin), days));
      }),
    book: (venue, wish, signal) =>
      promised(() => {
        signal.throwIfAborted();
        const { market, name } = marketOf(venue);
        const contract = findContract(name, market.contracts, wish);
        const quote = market.quotes.find(({ key }) => key === contract.key);
        return sampleBook(history, contract, quote);
      }),
  };
}
