import type { Instrument } from '../../../src/market/instrument';
import { MOMENTS } from '../support/replayedHttp';
import { depthFrom, depthIn, levels } from '../support/readPast';

const LINK: Instrument = {
  key: 'hyperliquid:LINK',
  venue: 'hyperliquid',
  symbol: 'LINK',
  base: 'LINK',
  quote: 'USD',
  kind: 'perpetual',
  payoff: 'linear',
};

describe('order book of Hyperliquid', () => {
  test('the first side is the bids; quantities are coins', async () => {
    const depth = await depthIn(MOMENTS[0], 'hyperliquid', 'BTC');
    expect(depth).toMatchObject({ key: 'hyperliquid:BTC', source: 'relay', problems: [] });
    expect(levels(depth)).toEqual({
      bids: [
        ['65001', '4.2105'],
        ['65000', '0.01532'],
        ['64997', '11.00001'],
      ],
      asks: [
        ['65002', '3.1'],
        ['65003', '0.5'],
        ['65006', '8.75012'],
      ],
    });
  });

  test('kPEPE: prices per single coin, quantities in the contracts of a thousand', async () => {
    expect(levels(await depthIn(MOMENTS[0], 'hyperliquid', 'kPEPE'))).toEqual({
      bids: [
        ['0.000009122', '1250000'],
        ['0.000009119', '3800000'],
      ],
      asks: [
        ['0.000009125', '990000'],
        ['0.000009128', '2100000'],
      ],
    });
  });

  test('posts one question that names the coin', async () => {
    const { asked } = await depthFrom(LINK, () => ({ levels: [[{ px: '18', sz: '1', n: 1 }], []] }));
    expect(asked.map(({ url, body }) => `${url.href} ${body}`)).toEqual([
      'https://api.hyperliquid.xyz/info {"type":"l2Book","coin":"LINK"}',
    ]);
  });

  test.each([
    ['a book without orders', { levels: [[], []] }],
    ['null, which is a coin that does not exist', null],
  ])('%s is a sentence', async (_, body) => {
    await expect(depthFrom(LINK, () => body)).rejects.toThrow(
      'Hyperliquid has no orders in the order book of LINK',
    );
  });

  test('a level without a price or a size is none', async () => {
    const bids = [{ px: '18', sz: '1' }, { px: '17.9' }, { sz: '4' }, { px: '17.8', sz: '0.0' }, null];
    const { reading } = await depthFrom(LINK, () => ({ levels: [bids, []] }));
    expect(levels(reading).bids).toEqual([['18', '1']]);
  });

  test.each([[{ levels: [[]] }], [{ levels: {} }], [[]]])('envelope %j is refused', async (body) => {
    await expect(depthFrom(LINK, () => body)).rejects.toThrow('in an unexpected form');
  });
});
