import type { Instrument } from '../../../src/market/instrument';
import { MOMENTS } from '../support/replayedHttp';
import { depthFrom, depthIn, levels } from '../support/readPast';

const ETH: Instrument = {
  key: 'deribit:ETH-PERPETUAL',
  venue: 'deribit',
  symbol: 'ETH-PERPETUAL',
  base: 'ETH',
  quote: 'USD',
  kind: 'perpetual',
  payoff: 'inverse',
};

describe('order book of Deribit', () => {
  test('inverse: amounts are dollars, which are contracts of $1, and not lots of $10', async () => {
    const depth = await depthIn(MOMENTS[0], 'deribit', 'BTC-PERPETUAL');
    expect(depth).toMatchObject({ key: 'deribit:BTC-PERPETUAL', source: 'relay', problems: [] });
    expect(levels(depth)).toEqual({
      bids: [
        ['64990.5', '128450'],
        ['64990', '10'],
        ['64988.5', '402110'],
      ],
      asks: [
        ['64991', '96020'],
        ['64991.5', '15000'],
        ['64994', '250330'],
      ],
    });
  });

  test('1000PEPE: prices per single coin, quantities in the contracts of a thousand; no bid is no bid', async () => {
    expect(levels(await depthIn(MOMENTS[0], 'deribit', '1000PEPE_USDC-PERPETUAL'))).toEqual({
      bids: [],
      asks: [
        ['0.000009128', '52000'],
        ['0.000009133', '140500'],
      ],
    });
  });

  test('asks once, for a hundred levels', async () => {
    const { asked } = await depthFrom(ETH, () => ({ result: { bids: [[3000, 5]], asks: [] } }));
    expect(asked.map(({ url }) => url.href)).toEqual([
      'https://www.deribit.com/api/v2/public/get_order_book?instrument_name=ETH-PERPETUAL&depth=100',
    ]);
  });

  test('a closed book is a sentence', async () => {
    const closed = { result: { state: 'closed', bids: [], asks: [] } };
    await expect(depthFrom(ETH, () => closed)).rejects.toThrow(
      'Deribit has no orders in the order book of ETH-PERPETUAL',
    );
  });

  test('a symbol that does not exist is told in the words of the venue', async () => {
    const error = { code: -32602, message: 'Invalid params', data: { reason: 'instrument_not_found' } };
    const asked = depthFrom(ETH, () => Response.json({ jsonrpc: '2.0', error }, { status: 400 }));
    await expect(asked).rejects.toThrow('Deribit answered with HTTP 400: Invalid params;');
  });

  test.each([[{ result: [] }], [{ result: { bids: [] } }], [{}], [null]])(
    'envelope %j is refused',
    async (body) => {
      await expect(depthFrom(ETH, () => body)).rejects.toThrow('in an unexpected form');
    },
  );
});
