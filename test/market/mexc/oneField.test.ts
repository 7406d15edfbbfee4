import { contractDetail } from '../../../src/market/mexc/contractDetail';
import { contractTicker } from '../../../src/market/mexc/contractTicker';
import { fundingRate } from '../../../src/market/mexc/fundingRate';
import { spotTicker24hr } from '../../../src/market/mexc/spotTicker24hr';
import { reading } from '../support/reading';

const AVAX = {
  symbol: 'AVAX_USDT',
  baseCoin: 'AVAX',
  quoteCoin: 'USDT',
  settleCoin: 'USDT',
  contractSize: 0.1,
  volUnit: 1,
  minVol: 1,
  priceUnit: 0.001,
  takerFeeRate: 0.0004,
  makerFeeRate: 0.0001,
  maxLeverage: 100,
  maintenanceMarginRate: 0.005,
  state: 0,
  futureType: 1,
};
const enveloped = (...data: unknown[]) => ({ success: true, code: 0, data });

function contract(change: object) {
  const at = reading('mexc');
  const [row] = contractDetail(at, enveloped({ ...AVAX, ...change }));
  return row;
}

describe('contract/detail, one field at a time', () => {
  test.each([
    ['USDT', 'USDT', 'linear'],
    ['USD', 'AVAX', 'inverse'],
    ['USD', 'BTC', 'quanto'],
  ])('quoted in %s and settled in %s is %s', (quoteCoin, settleCoin, payoff) => {
    expect(contract({ quoteCoin, settleCoin })?.payoff).toBe(payoff);
  });

  test.each([
    ['text', '0.1', '0.1'],
    ['a number', 0.1, '0.1'],
    ['1e-8', 1e-8, '0.00000001'],
    ['empty', '', undefined],
    ['0', 0, undefined],
    ['a word', 'large', undefined],
    ['null', null, undefined],
    ['missing', undefined, undefined],
  ])('contractSize as %s', (_, contractSize, expected) => {
    expect(contract({ contractSize })?.contractSize?.toFixed()).toBe(expected);
  });

  test.each([
    [0, '0'],
    ['0', '0'],
    [-0.00005, '-0.00005'],
    ['', undefined],
    [null, undefined],
    [undefined, undefined],
  ])('takerFeeRate %p: 0 is free, absent is unknown', (takerFeeRate, expected) => {
    expect(contract({ takerFeeRate })?.takerFeeRate?.toFixed()).toBe(expected);
  });

  test.each([
    [0, true],
    [1, false],
    [3, false],
    [4, false],
    [undefined, false],
  ])('state %p is active: %p', (state, active) => {
    expect(contract({ state })?.active).toBe(active);
  });

  test('futureType 2 is dated; without the field it is a perpetual', () => {
    expect(contract({ futureType: 2 })?.kind).toBe('dated');
    expect(contract({ futureType: undefined })?.kind).toBe('perpetual');
  });

  test('a row without a settle coin is a problem and the next row stays', () => {
    const at = reading('mexc');
    const rows = contractDetail(
      at,
      enveloped({ ...AVAX, settleCoin: null }, { ...AVAX, symbol: 'AVAX_USDC' }),
    );
    expect(rows.map(({ symbol }) => symbol)).toEqual(['AVAX_USDC']);
    expect(at.problems.map(({ symbol }) => symbol)).toEqual(['AVAX_USDT']);
  });

  test.each([[{ success: false, data: [AVAX] }], [[AVAX]], [{ success: true, data: AVAX }], [null], ['']])(
    'envelope %j is refused',
    (body) => {
      expect(() => contractDetail(reading('mexc'), body)).toThrow('in an unexpected form');
    },
  );
});

test('contract/ticker: a market without bids has no bid, and a funding rate of 0 is 0', () => {
  const row = contractTicker(
    reading('mexc'),
    enveloped({
      symbol: 'AVAX_USDT',
      bid1: 0,
      ask1: 24.4,
      lastPrice: 24.3,
      fairPrice: 24.31,
      fundingRate: 0,
    }),
  ).get('AVAX_USDT');
  expect(row?.bid1).toBeUndefined();
  expect(row?.fairPrice?.toFixed()).toBe('24.31');
  expect(row?.fundingRate?.toFixed()).toBe('0');
  expect(row?.indexPrice).toBeUndefined();
});

test.each([
  [8, '8'],
  ['4', '4'],
  [0, undefined],
  ['', undefined],
  [undefined, undefined],
])('contract/funding_rate: collectCycle %p is hours', (collectCycle, expected) => {
  const rows = fundingRate(
    reading('mexc'),
    'funding intervals',
    enveloped({ symbol: 'AVAX_USDT', fundingRate: 0.0001, collectCycle }),
  );
  expect(rows.get('AVAX_USDT')?.collectCycle?.toFixed()).toBe(expected);
});

test('the spot interface answers with a bare list, and the other envelope is refused', () => {
  const row = { symbol: 'AVAXUSDT', bidPrice: '24.41', askPrice: '24.42', lastPrice: '', volume: '0' };
  const [ticker] = spotTicker24hr(reading('mexc'), 'spot prices', [row]);
  expect(ticker?.bid?.toFixed()).toBe('24.41');
  expect(ticker?.last).toBeUndefined();
  expect(ticker?.volume?.toFixed()).toBe('0');
  expect(() => spotTicker24hr(reading('mexc'), 'spot prices', enveloped(row))).toThrow(
    'in an unexpected form',
  );
});
