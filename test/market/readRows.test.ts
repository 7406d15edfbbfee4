import * as v from 'valibot';
import { readRows } from '../../src/market/readRows';
import { amount, optionalWord, positiveAmount, word } from '../../src/market/venueFields';
import { reading } from './support/reading';

const ROW = v.object({
  symbol: word,
  price: positiveAmount,
  rate: amount,
  status: optionalWord,
  filter: v.optional(v.object({ step: positiveAmount })),
});
const GOOD = { symbol: 'BTCUSDT', price: '65000', rate: '0.0001', status: 'open', filter: { step: '0.1' } };

function read(...rows: readonly unknown[]) {
  const at = reading('mexc');
  const fit = readRows(at, 'prices', rows, ROW);
  return { symbols: fit.map(({ symbol }) => symbol), told: at.problems };
}

describe('a field that the venue leaves blank is no news', () => {
  test.each([undefined, null, '', ' ', '-', '--', 'NaN', 'N/A', 'null', 'none', 0, '0', '0.00'])(
    '%p',
    (blank) => {
      const { symbols, told } = read({ ...GOOD, price: blank }, { ...GOOD, filter: { step: blank } });
      expect(symbols).toHaveLength(2);
      expect(told).toEqual([]);
    },
  );
});

describe('a field that says something nobody understands is told', () => {
  test.each([
    ['words', { price: 'unavailable' }, 'price'],
    ['true', { price: true }, 'price'],
    ['a group', { rate: { value: '0.0001' } }, 'rate'],
    ['a negative price', { price: '-5' }, 'price'],
    ['a number for a word', { status: 7 }, 'status'],
    ['words inside a group', { filter: { step: 'small' } }, 'filter.step'],
    ['two of them', { price: 'x', rate: 'y' }, 'price, rate'],
  ])('%s', (_, change, fields) => {
    const others = ['ETHUSDT', 'SOLUSDT'].map((symbol) => ({ ...GOOD, symbol }));
    const { symbols, told } = read({ ...GOOD, ...change }, ...others);
    expect(symbols).toEqual(['BTCUSDT', 'ETHUSDT', 'SOLUSDT']);
    expect(told).toEqual([
      {
        venue: 'mexc',
        symbol: 'BTCUSDT',
        sentence: `MEXC sent BTCUSDT in its prices without a readable ${fields}; that is left blank`,
      },
    ]);
  });

  test('of most rows with one sentence for the whole list', () => {
    const { told } = read({ ...GOOD, price: 'x' }, { ...GOOD, symbol: 'ETHUSDT', rate: 'y' });
    expect(told).toEqual([
      {
        venue: 'mexc',
        sentence: 'MEXC sent its prices without a readable price, rate; that is left blank',
      },
    ]);
  });
});

const WORDS = { symbol: 'BTCUSDT', price: 'x', rate: 'y', filter: { step: 'z' } };

test('a row of words only is left out', () => {
  const { symbols, told } = read(WORDS, { ...GOOD, symbol: 'ETHUSDT' });
  expect(symbols).toEqual(['ETHUSDT']);
  expect(told[0]?.sentence).toBe(
    'MEXC sent BTCUSDT in its prices in a form that cannot be read (no number in price, rate, filter.step); that row is left out',
  );
});

test('nothing but such rows is an error, told once', () => {
  const at = reading('mexc');
  expect(() => readRows(at, 'prices', [WORDS, { ...GOOD, symbol: 7 }], ROW)).toThrow(
    'MEXC sent its prices in an unexpected form',
  );
  expect(at.problems).toEqual([]);
});

describe('why a row does not fit is told in words', () => {
  test.each([
    ['a number for a name', { ...GOOD, symbol: 7 }, 'symbol: 7 is not text'],
    ['no name', { price: '1' }, 'symbol is missing'],
    ['an empty name', { ...GOOD, symbol: ' ' }, 'symbol: is empty'],
    ['a text for a group', { ...GOOD, filter: 'x' }, 'filter: "x" is not a group of fields'],
    ['no row at all', 7, 'the row: 7 is not a group of fields'],
  ])('%s', (_, row, why) => {
    expect(read(GOOD, row).told[0]?.sentence).toContain(`in a form that cannot be read (${why}); that row`);
  });
});
