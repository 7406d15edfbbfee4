import type { MarketFeed } from '../../../src/actions/marketFeed';
import { MarketSlice } from '../../../src/taskpane/market/marketSlice';
import { Refreshing } from '../../../src/taskpane/market/refreshing';
import { Sources } from '../../../src/taskpane/market/sources';
import { Terms } from '../../../src/taskpane/market/terms';
import { openExcel } from '../../workbook/openExcel';
import { venueMarket } from '../../workbook/venueMarkets';

test('a refresh that the user starts asks for everything anew; one that comes by itself may use kept terms', async () => {
  openExcel();
  const asked: (boolean | undefined)[] = [];
  const feed: MarketFeed = {
    venues: [{ id: 'mexc', name: 'MEXC' }],
    read: (venue, { mayBeKept }) => {
      asked.push(mayBeKept);
      return Promise.resolve(venueMarket(venue, { BTC: '60000' }));
    },
  };
  const slice = new MarketSlice(() => undefined);
  slice.set({ venues: feed.venues });
  const sources = new Sources(slice);
  jest.spyOn(sources, 'feed').mockResolvedValue(feed);
  const refreshing = new Refreshing(slice, sources, new Terms(slice));

  expect(await refreshing.run(false)).toBe('written');
  expect(await refreshing.run(true)).toBe('written');
  expect(asked).toEqual([false, true]);
});
