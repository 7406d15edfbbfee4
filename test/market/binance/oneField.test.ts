import { bookTicker } from '../../../src/market/binance/bookTicker';
import { contractsFromExchangeInfo, type BinanceBook } from '../../../src/market/binance/exchangeInfo';
import { fundingInfo } from '../../../src/market/binance/fundingInfo';
import { premiumIndex } from '../../../src/market/binance/premiumIndex';
import { reading } from '../support/reading';

const LINEAR = {
  symbol: 'LINKUSDT',
  baseAsset: 'LINK',
  quoteAsset: 'USDT',
  marginAsset: 'USDT',
  contractType: 'PERPETUAL',
  deliveryDate: 4133404800000,
  status: 'TRADING',
  filters: [
    { filterType: 'PRICE_FILTER', tickSize: '0.001' },
    { filterType: 'LOT_SIZE', stepSize: '0.01', minQty: '0.02' },
    { filterType: 'MIN_NOTIONAL', notional: '20' },
  ],
};
const SOUND = { ...LINEAR, symbol: 'SOUNDUSDT' };

function contracts(change: object, book: BinanceBook = 'linear') {
  const at = reading('binance');
  const rows = contractsFromExchangeInfo(at, book, { symbols: [{ ...LINEAR, ...change }, SOUND] });
  return { rows, row: rows.length === 2 ? rows[0] : undefined, problems: at.problems };
}

describe('exchangeInfo, one field at a time', () => {
  test.each([
    ['1000PEPE', 'PEPE', '1000', '1000'],
    ['1000000MOG', 'MOG', '1000000', '1000000'],
    ['1MBABYDOGE', 'BABYDOGE', '1000000', '1000000'],
    ['1INCH', '1INCH', undefined, '1'],
    ['XBT', 'BTC', undefined, '1'],
  ])('baseAsset %s is the coin %s', (baseAsset, base, scale, size) => {
    const { row } = contracts({ baseAsset });
    expect(row?.base).toBe(base);
    expect(row?.baseScale?.toFixed()).toBe(scale);
    expect(row?.contractSize?.toFixed()).toBe(size);
  });

  test.each([
    ['PERPETUAL', 'perpetual'],
    ['TRADIFI_PERPETUAL', 'perpetual'],
    ['CURRENT_QUARTER', 'dated'],
    ['NEXT_QUARTER', 'dated'],
    ['CURRENT_QUARTER DELIVERING', 'dated'],
  ])('contractType %s is %s', (contractType, kind) => {
    expect(contracts({ contractType }).row?.kind).toBe(kind);
  });

  test.each([['EVERLASTING'], [''], [null], [undefined], [7]])(
    'contractType %p is a problem that names the symbol, and the other rows stay',
    (contractType) => {
      const { rows, problems } = contracts({ contractType });
      expect(rows.map(({ symbol }) => symbol)).toEqual(['SOUNDUSDT']);
      expect(problems).toHaveLength(1);
      expect(problems[0]).toMatchObject({ venue: 'binance', symbol: 'LINKUSDT' });
      expect(problems[0]?.sentence).toMatch(
        /^Binance sent LINKUSDT in its list of linear contracts .*\(contractType: .*left out$/,
      );
    },
  );

  test.each([
    ['"100"', '100', '100'],
    ['100', 100, '100'],
    ['1e-8', '1e-8', '0.00000001'],
    ['the number 1e-8', 1e-8, '0.00000001'],
    ['empty', '', undefined],
    ['0', '0', undefined],
    ['a word', 'soon', undefined],
    ['null', null, undefined],
    ['missing', undefined, undefined],
    ['negative', '-5', undefined],
  ])('contractSize %s', (_, contractSize, expected) => {
    expect(contracts({ contractSize }, 'inverse').row?.contractSize?.toFixed()).toBe(expected);
  });

  test('an absent step, smallest order or tick is absent and costs nothing else', () => {
    const { row, problems } = contracts({ filters: [{ filterType: 'LOT_SIZE', stepSize: '', minQty: '1' }] });
    expect(row).not.toHaveProperty('lotSize');
    expect(row).not.toHaveProperty('minNotional');
    expect(row).not.toHaveProperty('tickSize');
    expect(row?.minContracts?.toFixed()).toBe('1');
    expect(problems).toEqual([]);
  });

  test.each([
    ['TRADING', true],
    ['SETTLING', false],
    ['PENDING_TRADING', false],
    ['a new word', false],
    [undefined, false],
  ])('status %p is active: %p', (status, active) => {
    expect(contracts({ status }).row?.active).toBe(active);
  });

  test('a dated contract without a readable date has none', () => {
    expect(contracts({ contractType: 'NEXT_QUARTER', deliveryDate: 0 }).row).not.toHaveProperty('expiresAt');
    expect(contracts({ contractType: 'NEXT_QUARTER', deliveryDate: 1e300 }).row).not.toHaveProperty(
      'expiresAt',
    );
  });

  test("a symbol that would be a formula stays the venue's text", () => {
    expect(contracts({ symbol: '=1+1' }).row?.key).toBe('binance:=1+1');
  });

  test.each([[null], ['LINKUSDT'], [42], [[]], [{}]])(
    'a row that is %p is a problem without a symbol',
    (row) => {
      const at = reading('binance');
      const rows = contractsFromExchangeInfo(at, 'linear', { symbols: [row, SOUND] });
      expect(rows.map(({ symbol }) => symbol)).toEqual(['SOUNDUSDT']);
      expect(at.problems).toHaveLength(1);
      expect(at.problems[0]).not.toHaveProperty('symbol');
      expect(at.problems[0]?.sentence).toContain('a row without a symbol');
    },
  );
});

describe('premiumIndex, one field at a time', () => {
  const row = (change: object) =>
    premiumIndex(reading('binance'), 'mark prices', [
      {
        symbol: 'LINKUSDT',
        markPrice: '14.862',
        indexPrice: '14.865',
        lastFundingRate: '0.0001',
        nextFundingTime: 1793635200000,
        ...change,
      },
    ]).get('LINKUSDT');

  test.each([
    ['0.00010000', '0.0001'],
    ['-0.00031', '-0.00031'],
    ['0', '0'],
    ['0.00000000', '0'],
    ['', undefined],
    [null, undefined],
    [undefined, undefined],
  ])('lastFundingRate %p: 0 is a rate, "" is none', (lastFundingRate, expected) => {
    expect(row({ lastFundingRate })?.lastFundingRate?.toFixed()).toBe(expected);
  });

  test.each([
    ['14.8', '14.8'],
    [14.8, '14.8'],
    ['0', undefined],
    ['0.00000000', undefined],
    ['', undefined],
    ['NaN', undefined],
    [null, undefined],
  ])('markPrice %p: 0 is no price', (markPrice, expected) => {
    expect(row({ markPrice })?.markPrice?.toFixed()).toBe(expected);
  });

  test('nextFundingTime 0 is never, not 1970', () => {
    expect(row({ nextFundingTime: 0 })?.nextFundingTime).toBeUndefined();
    expect(row({})?.nextFundingTime?.toISOString()).toBe('2026-11-02T16:00:00.000Z');
  });
});

test('bookTicker: a side without orders is written 0 and is absent', () => {
  const row = bookTicker(reading('binance'), 'bid and ask prices', [
    { symbol: 'LINKUSDT', bidPrice: '0.000', askPrice: '14.863' },
  ]).get('LINKUSDT');
  expect(row?.bidPrice).toBeUndefined();
  expect(row?.askPrice?.toFixed()).toBe('14.863');
});

describe('fundingInfo', () => {
  test('lists adjusted symbols only; all others pay every 8 hours', () => {
    const hours = fundingInfo(reading('binance'), 'funding intervals', [
      { symbol: 'LINKUSDT', fundingIntervalHours: 4 },
    ]);
    expect(hours('LINKUSDT')?.toFixed()).toBe('4');
    expect(hours('AVAXUSDT')?.toFixed()).toBe('8');
  });

  test('a list without any adjusted symbol is an answer too', () => {
    expect(fundingInfo(reading('binance'), 'funding intervals', [])('AVAXUSDT')?.toFixed()).toBe('8');
  });

  test('a listed symbol without a readable interval is unknown, not 8', () => {
    const hours = fundingInfo(reading('binance'), 'funding intervals', [
      { symbol: 'LINKUSDT', fundingIntervalHours: '' },
    ]);
    expect(hours('LINKUSDT')).toBeUndefined();
  });
});
