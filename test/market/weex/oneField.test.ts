import { exchangeInfo } from '../../../src/market/weex/exchangeInfo';
import { premiumIndex } from '../../../src/market/weex/premiumIndex';
import { ticker24hr } from '../../../src/market/weex/ticker24hr';
import { reading } from '../support/reading';

const AVAX = {
  symbol: 'AVAXUSDT',
  baseAsset: 'AVAX',
  quoteAsset: 'USDT',
  marginAsset: 'USDT',
  pricePrecision: 3,
  quantityPrecision: 1,
  contractVal: 0.1,
  minOrderSize: 0.1,
  maxLeverage: 75,
  makerFeeRate: 0.0002,
  takerFeeRate: 0.0008,
};
const contract = (change: object) => exchangeInfo(reading('weex'), { symbols: [{ ...AVAX, ...change }] })[0];

describe('exchangeInfo, one field at a time', () => {
  test.each([[0.0001], [1], [1000000], ['']])('contractVal %p leaves the unit at one coin', (contractVal) => {
    expect(contract({ contractVal })?.contractSize?.toFixed()).toBe('1');
  });

  test.each([
    ['a number', 1e-6, '0.000001'],
    ['1e-8', '1e-8', '0.00000001'],
    ['0: the precision tells the step', 0, '0.1'],
    ['empty: so it does', '', '0.1'],
    ['null: so it does', null, '0.1'],
    ['missing: so it does', undefined, '0.1'],
  ])('contractVal as %s', (_, contractVal, expected) => {
    expect(contract({ contractVal })?.lotSize?.toFixed()).toBe(expected);
  });

  test('without either the lot is absent', () => {
    expect(contract({ contractVal: null, quantityPrecision: null })).not.toHaveProperty('lotSize');
  });

  test.each([
    [0, '0'],
    ['0.0008', '0.0008'],
    [-0.0001, '-0.0001'],
    ['', undefined],
    [undefined, undefined],
  ])('takerFeeRate %p: 0 is free, absent is unknown', (takerFeeRate, expected) => {
    expect(contract({ takerFeeRate })?.takerFeeRate?.toFixed()).toBe(expected);
  });

  test.each([
    ['1INCH', '1INCH', '1'],
    ['1MBABYDOGE', 'BABYDOGE', '1000000'],
    ['1000SHIB', 'SHIB', '1000'],
    ['牛来', '牛来', '1'],
  ])('%s is %s, %s coins a unit', (baseAsset, base, contractSize) => {
    const row = contract({ baseAsset });
    expect(row?.base).toBe(base);
    expect(row?.contractSize?.toFixed()).toBe(contractSize);
  });

  test('a contract that settles in its coin is a problem, because its unit is not documented', () => {
    const at = reading('weex');
    const inverse = { ...AVAX, symbol: 'AVAXUSD', quoteAsset: 'USD', marginAsset: 'AVAX' };
    const rows = exchangeInfo(at, { symbols: [inverse, AVAX] });
    expect(rows.map(({ symbol }) => symbol)).toEqual(['AVAXUSDT']);
    expect(at.problems.map(({ symbol }) => symbol)).toEqual(['AVAXUSD']);
    expect(at.problems[0]?.sentence).toContain('settles in another currency than its quote');
  });
});

describe('premiumIndex, one field at a time', () => {
  const row = (change: object) =>
    premiumIndex(reading('weex'), 'marks', [{ symbol: 'AVAXUSDT', ...change }]).get('AVAXUSDT');

  test.each([
    [480, '8'],
    ['240', '4'],
    [90, '1.5'],
    [0, undefined],
    ['', undefined],
    [undefined, undefined],
  ])('collectCycle %p is minutes', (collectCycle, expected) => {
    expect(row({ collectCycle })?.fundingIntervalHours?.toFixed()).toBe(expected);
  });

  test.each([
    ['0.0003', '0.0001', '0.0003'],
    ['0', '0.0001', '0'],
    ['', '0.0001', '0.0001'],
    [null, '-0.0002', '-0.0002'],
    [undefined, '', undefined],
  ])('forecast %p and last %p', (forecastFundingRate, lastFundingRate, expected) => {
    expect(row({ forecastFundingRate, lastFundingRate })?.fundingRate?.toFixed()).toBe(expected);
  });

  test.each([
    [1793635200000, '2026-11-02T16:00:00.000Z'],
    ['1793635200000', '2026-11-02T16:00:00.000Z'],
    [28800000, undefined],
    [0, undefined],
    [undefined, undefined],
  ])('nextFundingTime %p: a contract that never paid says 1970', (nextFundingTime, expected) => {
    expect(row({ nextFundingTime })?.nextFundingAt?.toISOString()).toBe(expected);
  });
});

test('ticker/24hr: a price of 0 is none, a volume of 0 is one, and an envelope is refused', () => {
  const row = { symbol: 'AVAXUSDT', lastPrice: '0', markPrice: '1e-8', volume: '0' };
  const read = ticker24hr(reading('weex'), 'prices', [row]).get('AVAXUSDT');
  expect(read?.lastPrice).toBeUndefined();
  expect(read?.markPrice?.toFixed()).toBe('0.00000001');
  expect(read?.volume?.toFixed()).toBe('0');
  expect(() => ticker24hr(reading('weex'), 'prices', { data: [row] })).toThrow('in an unexpected form');
});
