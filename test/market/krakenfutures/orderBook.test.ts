import type { Instrument } from '../../../src/market/instrument';
import { MOMENTS } from '../support/replayedHttp';
import { depthFrom, depthIn, levels } from '../support/readPast';

const LINK: Instrument = {
  key: 'krakenfutures:PF_LINKUSD',
  venue: 'krakenfutures',
  symbol: 'PF_LINKUSD',
  base: 'LINK',
  quote: 'USD',
  kind: 'perpetual',
  payoff: 'linear',
};
const book = (bids: unknown, asks: unknown) => ({ result: 'success', orderBook: { bids, asks } });

describe('order book of Kraken Futures', () => {
  test('linear: quantities are coins, which are contracts of one coin', async () => {
    const depth = await depthIn(MOMENTS[0], 'krakenfutures', 'PF_XBTUSD');
    expect(depth).toMatchObject({ key: 'krakenfutures:PF_XBTUSD', source: 'relay', problems: [] });
    expect(levels(depth)).toEqual({
      bids: [
        ['64998', '12.5'],
        ['64997', '0.4021'],
        ['64994', '3.25'],
      ],
      asks: [
        ['64999', '9.25'],
        ['65000', '1'],
        ['65004', '14.0007'],
      ],
    });
  });

  test('inverse: quantities are dollars, which are contracts of $1', async () => {
    const { asks } = levels(await depthIn(MOMENTS[0], 'krakenfutures', 'PI_XBTUSD'));
    expect(asks).toEqual([
      ['64992.5', '18000'],
      ['64994', '99120'],
    ]);
  });

  test('PEPE: millions of single coins at a price with ten decimals', async () => {
    const { bids } = levels(await depthIn(MOMENTS[0], 'krakenfutures', 'PF_PEPEUSD'));
    expect(bids[0]).toEqual(['0.000009119', '81000000']);
  });

  test('asks once, by symbol', async () => {
    const { asked } = await depthFrom(LINK, () => book([[18, 1]], []));
    expect(asked.map(({ url }) => url.href)).toEqual([
      'https://futures.kraken.com/derivatives/api/v3/orderbook?symbol=PF_LINKUSD',
    ]);
  });

  test('of a whole book the best hundred levels a side are kept, however they are ordered', async () => {
    const whole = Array.from({ length: 250 }, (_, level) => [10 + level / 100, 1]);
    const { reading } = await depthFrom(LINK, () => book(whole, whole.toReversed()));
    const { bids, asks } = levels(reading);
    expect([bids.length, bids[0]?.[0], bids.at(-1)?.[0]]).toEqual([100, '12.49', '11.5']);
    expect([asks.length, asks[0]?.[0], asks.at(-1)?.[0]]).toEqual([100, '10', '10.99']);
  });

  test('a book without orders is a sentence', async () => {
    await expect(depthFrom(LINK, () => book([], []))).rejects.toThrow(
      'Kraken Futures has no orders in the order book of PF_LINKUSD',
    );
  });

  test('a symbol that does not exist is HTTP 200 with an error, told in the words of the venue', async () => {
    const asked = depthFrom(LINK, () => ({ result: 'error', error: 'contractNotFound' }));
    await expect(asked).rejects.toThrow('Kraken Futures answered with an error: contractNotFound;');
  });

  test.each([[{ result: 'success' }], [{ result: 'success', orderBook: [] }], [null]])(
    'envelope %j is refused',
    async (body) => {
      await expect(depthFrom(LINK, () => body)).rejects.toThrow('in an unexpected form');
    },
  );
});
