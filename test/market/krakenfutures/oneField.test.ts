import { contractQuote } from '../../../src/market/krakenfutures/contractQuote';
import { feeSchedules } from '../../../src/market/krakenfutures/feeSchedules';
import { instruments } from '../../../src/market/krakenfutures/instruments';
import { marginTiers } from '../../../src/market/krakenfutures/marginTiers';
import { tickers } from '../../../src/market/krakenfutures/tickers';
import { reading } from '../support/reading';

const LINK = {
  symbol: 'PF_LINKUSD',
  type: 'flexible_futures',
  base: 'LINK',
  quote: 'USD',
  contractSize: 1,
  contractValueTradePrecision: 1,
  tickSize: 0.001,
  tradeable: true,
  marginLevels: [{ numNonContractUnits: 0, initialMargin: 0.03, maintenanceMargin: 0.015 }],
};

function contracts(at: ReturnType<typeof reading>, ...rows: object[]) {
  return instruments(at, { result: 'success', instruments: rows });
}
const contract = (change: object) => contracts(reading('krakenfutures'), { ...LINK, ...change })[0];

test.each([
  [4, '0.0001'],
  ['2', '0.01'],
  [0, '1'],
  [-3, '1000'],
  [0.5, undefined],
  ['', undefined],
  [null, undefined],
  [undefined, undefined],
])('a precision of %p makes %p the lot', (contractValueTradePrecision, expected) => {
  const spec = contract({ contractValueTradePrecision })?.spec;
  expect(spec?.lotSize?.toFixed()).toBe(expected);
  expect(spec?.minContracts?.toFixed()).toBe(expected);
});

test.each([
  [1e-8, '0.00000001'],
  ['0.5', '0.5'],
  [0, undefined],
  ['', undefined],
  [null, undefined],
])('tickSize %p', (tickSize, expected) => {
  expect(contract({ tickSize })?.spec.tickSize?.toFixed()).toBe(expected);
});

test.each([
  [true, undefined, true],
  [true, false, true],
  [true, true, false],
  [false, false, false],
  [undefined, false, false],
])('tradeable %p and isExpired %p is active: %p', (tradeable, isExpired, active) => {
  expect(contract({ tradeable, isExpired })?.spec.active).toBe(active);
});

test('leverage is what the lowest margin level allows', () => {
  expect(contract({})?.spec.maxLeverage?.toFixed()).toBe('33.33');
  expect(contract({ marginLevels: [] })?.spec).not.toHaveProperty('maxLeverage');
  expect(contract({ marginLevels: undefined })?.spec).not.toHaveProperty('maintenanceMarginRate');
});

test('an unknown type is a problem, an index or an option is none, and the other rows stay', () => {
  const at = reading('krakenfutures');
  const rows = contracts(at, { ...LINK, type: 'turbo' }, { type: 'spot index' }, { type: 'options' }, LINK);
  expect(rows.map(({ spec }) => spec.symbol)).toEqual(['PF_LINKUSD']);
  expect(at.problems.map(({ sentence }) => sentence)).toEqual([
    expect.stringContaining('is no known type of contract'),
  ]);
});

test.each([
  [{ fundingRate: 0.002, indexPrice: 20 }, '0.0001'],
  [{ fundingRate: 0.002, indexPrice: 20, relativeFundingRate: 0.00012 }, '0.00012'],
  [{ fundingRate: 0, indexPrice: 20 }, '0'],
  [{ fundingRate: 0.002 }, undefined],
  [{ fundingRate: 0.002, indexPrice: 0 }, undefined],
  [{ indexPrice: 20 }, undefined],
  [{ fundingRate: null, indexPrice: 20 }, undefined],
])('funding %j is a rate of %p', (fields, expected) => {
  const at = reading('krakenfutures');
  const [link] = contracts(at, LINK);
  const ticker = tickers(at, { result: 'success', tickers: [{ symbol: 'PF_LINKUSD', ...fields }] });
  const quote = link && contractQuote(link, ticker.get('PF_LINKUSD'), 'direct');
  expect(quote?.fundingRate?.toFixed()).toBe(expected);
});

test('fees: percents, the step without volume wherever it stands, absent when there is none', () => {
  const rows = feeSchedules(reading('krakenfutures'), 'fees', {
    result: 'success',
    feeSchedules: [
      { uid: 'a', tiers: [{ makerFee: 0.01, takerFee: 0.04, usdVolume: 1000 }] },
      { uid: 'b', tiers: [{ makerFee: 0, takerFee: '0.05', usdVolume: 0 }] },
    ],
  });
  expect(rows.get('a')).toEqual({ maker: undefined, taker: undefined });
  expect(rows.get('b')?.maker?.toFixed()).toBe('0');
  expect(rows.get('b')?.taker?.toFixed()).toBe('0.0005');
});

test('an inverse contract without a mark has no tiers, because its floors would be in no coin', () => {
  const marginLevels = [{ contracts: 0, initialMargin: 0.02, maintenanceMargin: 0.01 }];
  const inverse = contract({ type: 'futures_inverse', marginLevels });
  expect(inverse && marginTiers(inverse, undefined)).toEqual([]);
});

test.each([[{ result: 'success', contracts: [LINK] }], [[LINK]], [{ instruments: [LINK] }], [null], ['']])(
  'envelope %j is refused',
  (body) => {
    expect(() => instruments(reading('krakenfutures'), body)).toThrow('in an unexpected form');
  },
);
