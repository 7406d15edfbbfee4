import { Decimal } from '../../../src/model/decimal';
import { ccxtTerms, intervalHours } from '../../../tools/ccxt/ccxtTerms';
import { MARKET } from './support/examples';

function asText(market: unknown, interval?: unknown) {
  const terms = ccxtTerms(market, interval);
  return (
    terms &&
    Object.fromEntries(
      Object.entries(terms).map(([name, value]: [string, unknown]) => [
        name,
        Decimal.isDecimal(value) ? value.toFixed() : value,
      ]),
    )
  );
}

test('a market structure in our terms', () => {
  expect(asText(MARKET, '8h')).toEqual({
    symbol: 'LINKUSDT',
    base: 'LINK',
    settle: 'USDT',
    payoff: 'linear',
    contractSize: '1',
    lotSize: '0.01',
    minContracts: '0.01',
    minNotional: '5',
    tickSize: '0.001',
    takerFeeRate: '0.0005',
    makerFeeRate: '0.0002',
    fundingIntervalHours: '8',
  });
});

test('1000PEPE: size and tick count single coins, a lot does not', () => {
  const pepe = { ...MARKET, base: '1000PEPE', precision: { amount: 100, price: 1e-7 } };
  expect(asText(pepe)).toMatchObject({
    base: 'PEPE',
    contractSize: '1000',
    lotSize: '100',
    tickSize: '0.0000000001',
  });
});

test('kPEPE: the name is in the venue’s row, the id a number in a list', () => {
  const pepe = { ...MARKET, id: '14', base: 'KPEPE', info: { name: 'kPEPE' } };
  expect(asText(pepe)).toMatchObject({ symbol: 'kPEPE', base: 'PEPE', contractSize: '1000' });
});

test('inverse: the size is in dollars, whatever the coin is called', () => {
  const inverse = { ...MARKET, linear: false, inverse: true, settle: 'LINK', contractSize: 10 };
  expect(asText(inverse)).toMatchObject({ payoff: 'inverse', contractSize: '10', settle: 'LINK' });
});

test.each([
  [false, false],
  [true, true],
  [undefined, undefined],
])('linear %p and inverse %p tell no payoff', (linear, inverse) => {
  expect(asText({ ...MARKET, linear, inverse })).not.toHaveProperty('payoff');
});

test('a dated contract has its expiry', () => {
  const dated = { ...MARKET, type: 'future', expiry: Date.parse('2026-12-25T08:00:00Z') };
  expect(asText(dated)).toMatchObject({ expiresAt: new Date('2026-12-25T08:00:00Z') });
});

test('undefined limits and precisions are absent, never 0', () => {
  const bare = {
    ...MARKET,
    precision: { amount: undefined, price: null },
    limits: undefined,
    taker: undefined,
  };
  const terms = asText(bare);
  for (const field of [
    'lotSize',
    'tickSize',
    'minContracts',
    'minNotional',
    'takerFeeRate',
    'fundingIntervalHours',
  ]) {
    expect(terms).not.toHaveProperty(field);
  }
  expect(asText({ ...MARKET, limits: { amount: { min: 0 }, cost: {} } })).not.toHaveProperty('minContracts');
  expect(asText({ ...MARKET, maker: 0 })).toMatchObject({ makerFeeRate: '0' });
});

test.each([
  ['spot', { contract: false, type: 'spot' }],
  ['an option', { option: true, type: 'option' }],
  ['an index', { type: 'index' }],
  ['a row without a name', { id: undefined }],
])('%s is no contract', (_, change) => {
  expect(ccxtTerms({ ...MARKET, ...change })).toBeUndefined();
});

test.each([
  ['8h', '8'],
  ['1h', '1'],
  ['0.5h', '0.5'],
  ['480', undefined],
  ['h', undefined],
  [8, undefined],
  [undefined, undefined],
])('interval %p is %p hours', (text, hours) => {
  expect(intervalHours(text)?.toFixed()).toBe(hours);
});
