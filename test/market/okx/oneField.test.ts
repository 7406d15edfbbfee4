import { fundingRate } from '../../../src/market/okx/fundingRate';
import { instruments } from '../../../src/market/okx/instruments';
import { markPrice } from '../../../src/market/okx/markPrice';
import { positionTiers } from '../../../src/market/okx/positionTiers';
import { tickers } from '../../../src/market/okx/tickers';
import { reading } from '../support/reading';

const LINK = {
  instId: 'LINK-USDT-SWAP',
  uly: 'LINK-USDT',
  instFamily: 'LINK-USDT',
  settleCcy: 'USDT',
  ctVal: '1',
  ctMult: '1',
  ctValCcy: 'LINK',
  ctType: 'linear',
  lotSz: '0.1',
  minSz: '0.1',
  tickSz: '0.001',
  lever: '50',
  expTime: '',
  state: 'live',
};
const enveloped = (...data: unknown[]) => ({ code: '0', msg: '', data });

function contract(change: object, type: 'SWAP' | 'FUTURES' = 'SWAP') {
  const at = reading('okx');
  return instruments(at, type, 'list', enveloped({ ...LINK, ...change }))[0]?.spec;
}

describe('public/instruments, one field at a time', () => {
  test.each([
    ['text', '0.1', '0.1'],
    ['a number', 0.1, '0.1'],
    ['1e-8', '1e-8', '0.00000001'],
    ['empty', '', undefined],
    ['0', '0', undefined],
    ['a word', 'one', undefined],
    ['null', null, undefined],
    ['missing', undefined, undefined],
  ])('ctVal as %s', (_, ctVal, expected) => {
    expect(contract({ ctVal })?.contractSize?.toFixed()).toBe(expected);
  });

  test.each([
    ['10', '10'],
    ['', '1'],
    [undefined, '1'],
  ])('ctMult %p multiplies the size', (ctMult, expected) => {
    expect(contract({ ctMult })?.contractSize?.toFixed()).toBe(expected);
  });

  test('a size in another currency than its payoff counts in is not used', () => {
    expect(contract({ ctValCcy: 'USDT' })).not.toHaveProperty('contractSize');
    const inverse = { ctType: 'inverse', uly: 'LINK-USD', ctVal: '10', settleCcy: 'LINK' };
    expect(contract({ ...inverse, ctValCcy: 'USD' })?.contractSize?.toFixed()).toBe('10');
    expect(contract({ ...inverse, ctValCcy: 'LINK' })).not.toHaveProperty('contractSize');
  });

  test('1000SATS: size, lot and tick count single coins', () => {
    const change = { uly: '1000SATS-USDT', ctValCcy: '1000SATS', ctVal: '10', tickSz: '0.0000001' };
    expect(contract(change)).toMatchObject({ base: 'SATS' });
    expect(contract(change)?.contractSize?.toFixed()).toBe('10000');
    expect(contract(change)?.tickSize?.toFixed()).toBe('0.0000000001');
  });

  test.each([
    ['live', true],
    ['suspend', false],
    ['preopen', false],
    ['', false],
    [undefined, false],
  ])('state %p is active: %p', (state, active) => {
    expect(contract({ state })?.active).toBe(active);
  });

  test('an expiry is read of dated ones only: a perpetual may carry the date it is delisted', () => {
    expect(contract({ expTime: '1798185600000' })).not.toHaveProperty('expiresAt');
    expect(contract({ expTime: '1798185600000' }, 'FUTURES')?.expiresAt?.toISOString()).toBe(
      '2026-12-25T08:00:00.000Z',
    );
  });

  test.each([
    [{ ctType: 'quanto' }, 'quanto'],
    [{ ctType: '' }, 'no known type'],
    [{ uly: 'LINK' }, 'is no pair'],
    [{ settleCcy: '' }, 'is empty'],
  ])('a row with %j is a problem and the next row stays', (change, words) => {
    const at = reading('okx');
    const rows = instruments(at, 'SWAP', 'list', enveloped({ ...LINK, ...change }, LINK));
    expect(rows).toHaveLength(1);
    expect(at.problems).toMatchObject([{ symbol: 'LINK-USDT-SWAP' }]);
    expect(at.problems[0]?.sentence).toContain(words);
  });

  test.each([[{ code: '51000', data: [LINK] }], [[LINK]], [{ code: '0', data: LINK }], [null], ['']])(
    'envelope %j is refused',
    (body) => {
      expect(() => instruments(reading('okx'), 'SWAP', 'list', body)).toThrow('in an unexpected form');
    },
  );
});

test.each([
  ['1793635200000', '1793664000000', '8'],
  ['1793635200000', '1793638800000', '1'],
  ['1793635200000', '', undefined],
  ['', '1793664000000', undefined],
  ['1793664000000', '1793664000000', undefined],
])('funding from %p to %p has an interval of %p hours', (fundingTime, nextFundingTime, expected) => {
  const row = { instId: 'A', fundingRate: '0', fundingTime, nextFundingTime };
  const rows = fundingRate(reading('okx'), 'funding rates', enveloped(row));
  expect(rows.get('A')?.intervalHours?.toFixed()).toBe(expected);
  expect(rows.get('A')?.rate?.toFixed()).toBe('0');
});

test('a market without bids, a mark that is not there', () => {
  const ticker = tickers(reading('okx'), 'prices', enveloped({ instId: 'A', bidPx: '', askPx: '2.5' }));
  expect(ticker.get('A')?.bidPx).toBeUndefined();
  expect(ticker.get('A')?.askPx?.toFixed()).toBe('2.5');
  expect(markPrice(reading('okx'), 'marks', enveloped({ instId: 'A', markPx: '0' })).get('A')?.markPx).toBe(
    undefined,
  );
});

const tiersOf = (...rows: object[]) =>
  positionTiers(reading('okx'), 'tiers', 'A-USDT', enveloped(...rows)).map(({ fromContracts, rate }) => [
    fromContracts.toFixed(),
    rate.toFixed(),
  ]);

test('tiers of another family are not taken', () => {
  expect(
    tiersOf(
      { instFamily: 'A-USDT', minSz: '101', mmr: '0.01' },
      { instFamily: 'B-USDT', minSz: '0', mmr: '0.5' },
      { instFamily: 'A-USDT', minSz: '0', mmr: '0.005' },
    ),
  ).toEqual([
    ['0', '0.005'],
    ['101', '0.01'],
  ]);
});

test.each([
  ['a rate', { minSz: '0', mmr: '' }],
  ['a beginning', { minSz: '', mmr: '0.005' }],
  ['numbers', { minSz: 'none yet', mmr: {} }],
])('a step without %s takes the others with it: the next one is not the lowest', (_, step) => {
  const next = { instFamily: 'A-USDT', minSz: '101', mmr: '0.01' };
  expect(() => tiersOf({ instFamily: 'A-USDT', ...step }, next)).toThrow(
    'OKX sent its tiers in an unexpected form',
  );
});
