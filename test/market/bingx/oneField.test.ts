import { inverseContracts } from '../../../src/market/bingx/inverseContracts';
import { linearContracts } from '../../../src/market/bingx/linearContracts';
import { premiumIndex } from '../../../src/market/bingx/premiumIndex';
import { ticker } from '../../../src/market/bingx/ticker';
import { reading } from '../support/reading';

const enveloped = (...data: unknown[]) => ({ code: 0, msg: '', data });
const AVAX = {
  symbol: 'AVAX-USDT',
  asset: 'AVAX',
  currency: 'USDT',
  size: '0.5',
  quantityPrecision: 1,
  pricePrecision: 3,
  tradeMinQuantity: 0.5,
  tradeMinUSDT: 2,
  takerFeeRate: 0.0005,
  makerFeeRate: 0.0002,
  maxLongLeverage: 75,
  maxShortLeverage: 75,
  status: 1,
};
const linear = (change: object) => linearContracts(reading('bingx'), enveloped({ ...AVAX, ...change }))[0];

describe('linear contracts, one field at a time', () => {
  test.each([['0'], ['0.5'], ['100'], [''], [undefined]])('size %p is no contract size', (size) => {
    expect(linear({ size })?.contractSize?.toFixed()).toBe('1');
  });

  test.each([
    [1, '0.1'],
    ['1', '0.1'],
    [0, '1'],
    ['', undefined],
    [null, undefined],
    [undefined, undefined],
  ])('quantityPrecision %p', (quantityPrecision, expected) => {
    expect(linear({ quantityPrecision })?.lotSize?.toFixed()).toBe(expected);
  });

  test.each([
    ['text', '0.5', '0.5'],
    ['1e-8', 1e-8, '0.00000001'],
    ['0', 0, undefined],
    ['empty', '', undefined],
    ['null', null, undefined],
  ])('tradeMinQuantity as %s', (_, tradeMinQuantity, expected) => {
    expect(linear({ tradeMinQuantity })?.minContracts?.toFixed()).toBe(expected);
  });

  test.each([
    [0, '0'],
    ['0.0005', '0.0005'],
    [-0.0001, '-0.0001'],
    ['', undefined],
    [undefined, undefined],
  ])('takerFeeRate %p: 0 is free, absent is unknown', (takerFeeRate, expected) => {
    expect(linear({ takerFeeRate })?.takerFeeRate?.toFixed()).toBe(expected);
  });

  test.each([
    [1, true],
    ['1', true],
    [25, false],
    [5, false],
    [0, false],
    [undefined, false],
  ])('status %p is active: %p', (status, active) => {
    expect(linear({ status })?.active).toBe(active);
  });

  test.each([
    [75, undefined, '75'],
    [undefined, 50, '50'],
    [undefined, undefined, undefined],
    [0, '', undefined],
  ])('leverage %p long and %p short', (maxLongLeverage, maxShortLeverage, expected) => {
    expect(linear({ maxLongLeverage, maxShortLeverage })?.maxLeverage?.toFixed()).toBe(expected);
  });

  test.each([
    ['1INCH', '1INCH', '1'],
    ['1000000MOG', 'MOG', '1000000'],
    ['10000SATS', 'SATS', '10000'],
  ])('%s is %s, %s coins a unit', (asset, base, contractSize) => {
    const row = linear({ asset });
    expect(row?.base).toBe(base);
    expect(row?.contractSize?.toFixed()).toBe(contractSize);
  });

  test('a row without a currency is a problem and the next row stays', () => {
    const at = reading('bingx');
    const rows = linearContracts(
      at,
      enveloped({ ...AVAX, currency: null }, { ...AVAX, symbol: 'AVAX-USDC' }),
    );
    expect(rows.map(({ symbol }) => symbol)).toEqual(['AVAX-USDC']);
    expect(at.problems.map(({ symbol }) => symbol)).toEqual(['AVAX-USDT']);
  });
});

describe('inverse contracts, one field at a time', () => {
  const COIN = { symbol: 'AVAX-USD', pricePrecision: 3, minTickSize: '10', minQty: '1.00000000', status: 1 };
  const inverse = (change: object) =>
    inverseContracts(reading('bingx'), enveloped({ ...COIN, ...change }))[0];

  test('minTickSize is what a contract is worth, and the price step comes from pricePrecision', () => {
    expect(inverse({})?.contractSize?.toFixed()).toBe('10');
    expect(inverse({})?.tickSize?.toFixed()).toBe('0.001');
  });

  test.each([['0'], [''], [null], [undefined]])('minTickSize %p: the size is unknown', (minTickSize) => {
    expect(inverse({ minTickSize })).not.toHaveProperty('contractSize');
  });

  test.each(['AVAXUSD', 'AVAX-USDT', '-USD', ''])('%p is no coin-margined pair: a problem', (symbol) => {
    const at = reading('bingx');
    expect(inverseContracts(at, enveloped(COIN, { ...COIN, symbol }))).toHaveLength(1);
    expect(at.problems).toHaveLength(1);
  });
});

test.each([
  ['0.00000000', '0'],
  ['-0.00071', '-0.00071'],
  [1e-8, '0.00000001'],
  ['', undefined],
  [null, undefined],
])('premiumIndex: lastFundingRate %p', (lastFundingRate, expected) => {
  const rows = premiumIndex(reading('bingx'), 'marks', enveloped({ symbol: 'AVAX-USDT', lastFundingRate }));
  expect(rows.get('AVAX-USDT')?.lastFundingRate?.toFixed()).toBe(expected);
});

test.each([
  [1, '1'],
  ['8', '8'],
  [0, undefined],
  [undefined, undefined],
])('premiumIndex: fundingIntervalHours %p', (fundingIntervalHours, expected) => {
  const row = { symbol: 'AVAX-USDT', fundingIntervalHours };
  const rows = premiumIndex(reading('bingx'), 'marks', enveloped(row));
  expect(rows.get('AVAX-USDT')?.fundingIntervalHours?.toFixed()).toBe(expected);
});

test('ticker: numbers arrive as text from contracts and as numbers from spot', () => {
  const rows = ticker(
    reading('bingx'),
    'prices',
    enveloped(
      { symbol: 'AVAX-USDT', lastPrice: '24.310', bidPrice: '', askPrice: '0', volume: '0' },
      { symbol: 'AVAX-USDC', lastPrice: 24.31, bidPrice: 24.3, askPrice: 24.32, volume: 0 },
    ),
  );
  expect(rows.get('AVAX-USDT')?.lastPrice?.eq(rows.get('AVAX-USDC')?.lastPrice ?? 0)).toBe(true);
  expect(rows.get('AVAX-USDT')?.bidPrice).toBeUndefined();
  expect(rows.get('AVAX-USDT')?.volume?.toFixed()).toBe('0');
});
