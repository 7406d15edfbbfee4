import type { Instrument } from '../../../src/market/instrument';
import { MOMENTS } from '../support/replayedHttp';
import { depthFrom, depthIn, levels } from '../support/readPast';

const LINK: Instrument = {
  key: 'okx:LINK-USD-SWAP',
  venue: 'okx',
  symbol: 'LINK-USD-SWAP',
  base: 'LINK',
  quote: 'USD',
  kind: 'perpetual',
  payoff: 'inverse',
};
const book = (bids: unknown, asks: unknown) => ({
  code: '0',
  msg: '',
  data: [{ bids, asks, ts: '1793606400000' }],
});

describe('order book of OKX', () => {
  test('quantities are contracts of 0.01 BTC, best prices first', async () => {
    const depth = await depthIn(MOMENTS[0], 'okx', 'BTC-USDT-SWAP');
    expect(depth).toMatchObject({ key: 'okx:BTC-USDT-SWAP', source: 'relay', problems: [] });
    expect(levels(depth)).toEqual({
      bids: [
        ['65009.9', '35'],
        ['65009.7', '0.04'],
        ['65009', '120'],
        ['65005.8', '455.5'],
      ],
      asks: [
        ['65010', '40'],
        ['65010.1', '12.5'],
        ['65010.4', '310.27'],
        ['65012.5', '88.01'],
      ],
    });
  });

  test('inverse: contracts of $100, and not dollars', async () => {
    const { bids } = levels(await depthIn(MOMENTS[0], 'okx', 'BTC-USD-SWAP'));
    expect(bids[1]).toEqual(['64992.4', '210.3']);
  });

  test('asks once, for a hundred levels', async () => {
    const { asked } = await depthFrom(LINK, () => book([['18', '1', '0', '1']], []));
    expect(asked.map(({ url }) => url.href)).toEqual([
      'https://www.okx.com/api/v5/market/books?instId=LINK-USD-SWAP&sz=100',
    ]);
  });

  test('levels in a wrong order are sorted, and one without a price or with nothing at it is none', async () => {
    const { reading } = await depthFrom(LINK, () =>
      book(
        [
          ['17.9', '3', '0', '1'],
          ['18', '2', '0', '1'],
          ['', '9', '0', '1'],
          ['17.8', '0', '0', '0'],
        ],
        [
          ['18.2', '5', '0', '1'],
          ['18.1', '4', '0', '1'],
        ],
      ),
    );
    expect(levels(reading)).toEqual({
      bids: [
        ['18', '2'],
        ['17.9', '3'],
      ],
      asks: [
        ['18.1', '4'],
        ['18.2', '5'],
      ],
    });
  });

  test('one side may be empty', async () => {
    const { reading } = await depthFrom(LINK, () => book([], [['18.1', '4', '0', '1']]));
    expect(levels(reading)).toEqual({ bids: [], asks: [['18.1', '4']] });
  });

  test('a book without orders is a sentence', async () => {
    await expect(depthFrom(LINK, () => book([], []))).rejects.toThrow(
      'OKX has no orders in the order book of LINK-USD-SWAP; it may be closed for trading',
    );
  });

  test('a symbol that does not exist is told in the words of the venue', async () => {
    const asked = depthFrom(LINK, () => ({ code: '51001', msg: 'Instrument ID does not exist', data: [] }));
    await expect(asked).rejects.toThrow('OKX answered with an error: Instrument ID does not exist;');
  });

  test.each([[{ code: '0', data: [] }], [book('none', [])], [null]])(
    'envelope %j is refused',
    async (body) => {
      await expect(depthFrom(LINK, () => body)).rejects.toThrow(
        'OKX sent its order book of LINK-USD-SWAP in an unexpected form',
      );
    },
  );
});
