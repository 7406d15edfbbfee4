import { contractsFromInstruments, type BybitBook } from '../../../src/market/bybit/instrumentsInfo';
import { tiersFromRiskLimits } from '../../../src/market/bybit/riskLimit';
import { tickers } from '../../../src/market/bybit/tickers';
import { reading } from '../support/reading';

const AVAX = {
  symbol: 'AVAXUSDT',
  contractType: 'LinearPerpetual',
  status: 'Trading',
  baseCoin: 'AVAX',
  quoteCoin: 'USDT',
  settleCoin: 'USDT',
  deliveryTime: '0',
  fundingInterval: 480,
  leverageFilter: { maxLeverage: '50.00' },
  priceFilter: { tickSize: '0.001' },
  lotSizeFilter: { qtyStep: '0.1', minOrderQty: '0.1', minNotionalValue: '5' },
};

function contract(change: object, book: BybitBook = 'linear') {
  return contractsFromInstruments(reading('bybit'), book, [{ ...AVAX, ...change }])[0];
}

describe('instruments-info, one field at a time', () => {
  test.each([
    ['minutes', 480, '8'],
    ['minutes, hourly', 60, '1'],
    ['minutes as text', '240', '4'],
    ['8, which can only be hours', 8, '8'],
    ['0', 0, undefined],
    ['empty', '', undefined],
    ['null', null, undefined],
    ['missing', undefined, undefined],
    ['a word', 'daily', undefined],
  ])('fundingInterval as %s', (_, fundingInterval, expected) => {
    expect(contract({ fundingInterval })?.fundingIntervalHours?.toFixed()).toBe(expected);
  });

  test('a perpetual with a deliveryTime is a perpetual and does not expire', () => {
    const row = contract({ deliveryTime: '1702592000000' });
    expect(row?.kind).toBe('perpetual');
    expect(row).not.toHaveProperty('expiresAt');
  });

  test('a dated contract expires at its deliveryTime and has no funding interval', () => {
    const row = contract({ contractType: 'LinearFutures', deliveryTime: '1798185600000' });
    expect(row?.kind).toBe('dated');
    expect(row?.expiresAt?.toISOString()).toBe('2026-12-25T08:00:00.000Z');
    expect(row).not.toHaveProperty('fundingIntervalHours');
  });

  test('an inverse contract is one dollar, whatever the coin', () => {
    const inverse = { contractType: 'InversePerpetual', quoteCoin: 'USD', settleCoin: 'AVAX' };
    const row = contract(inverse, 'inverse');
    expect(row?.contractSize?.toFixed()).toBe('1');
    expect(row?.payoff).toBe('inverse');
    expect(row?.settle).toBe('AVAX');
  });

  test.each([
    ['text', '0.1', '0.1'],
    ['a number', 0.1, '0.1'],
    ['1e-8', '1e-8', '0.00000001'],
    ['0', '0', undefined],
    ['empty', '', undefined],
    ['null', null, undefined],
    ['missing', undefined, undefined],
  ])('qtyStep as %s', (_, qtyStep, expected) => {
    const lotSizeFilter = { ...AVAX.lotSizeFilter, qtyStep };
    expect(contract({ lotSizeFilter })?.lotSize?.toFixed()).toBe(expected);
  });

  test.each([[null], [undefined]])('without filters (%p) the terms in them are absent', (filter) => {
    const row = contract({ lotSizeFilter: filter, priceFilter: filter, leverageFilter: filter });
    for (const name of ['lotSize', 'minContracts', 'minNotional', 'tickSize', 'maxLeverage']) {
      expect(row).not.toHaveProperty(name);
    }
    expect(row?.contractSize?.toFixed()).toBe('1');
  });

  test.each([
    ['1INCH', '1INCH', '1'],
    ['1000BONK', 'BONK', '1000'],
    ['10000SATS', 'SATS', '10000'],
    ['1000000MOG', 'MOG', '1000000'],
    ['SHIB1000', 'SHIB', '1000'],
  ])('%s is %s, %s coins a unit', (baseCoin, base, contractSize) => {
    const row = contract({ baseCoin });
    expect(row?.base).toBe(base);
    expect(row?.contractSize?.toFixed()).toBe(contractSize);
  });

  test.each([
    ['Trading', true],
    ['PreLaunch', false],
    ['Settling', false],
    ['Delivering', false],
    ['Closed', false],
    [undefined, false],
  ])('status %p is active: %p', (status, active) => {
    expect(contract({ status })?.active).toBe(active);
  });

  test('an unknown type of contract is a problem that names it, and the next row stays', () => {
    const at = reading('bybit');
    const rows = contractsFromInstruments(at, 'linear', [
      { ...AVAX, contractType: 'LinearOption' },
      { ...AVAX, symbol: 'AVAXPERP', settleCoin: 'USDC', quoteCoin: 'USDC' },
    ]);
    expect(rows.map(({ symbol, settle }) => [symbol, settle])).toEqual([['AVAXPERP', 'USDC']]);
    expect(at.problems).toHaveLength(1);
    expect(at.problems[0]?.sentence).toContain('AVAXUSDT');
    expect(at.problems[0]?.sentence).toContain('"LinearOption" is no known type of contract');
  });
});

describe('tickers, one field at a time', () => {
  const ticker = (change: object) =>
    tickers(reading('bybit'), 'prices', {
      retCode: 0,
      result: { list: [{ symbol: 'AVAXUSDT', markPrice: '24.31', ...change }] },
    }).get('AVAXUSDT');

  test.each([
    ['0', '0'],
    ['-0.000212', '-0.000212'],
    ['1e-8', '0.00000001'],
    ['', undefined],
    [null, undefined],
    [undefined, undefined],
  ])('fundingRate %p: 0 is a rate, empty is none', (fundingRate, expected) => {
    expect(ticker({ fundingRate })?.fundingRate?.toFixed()).toBe(expected);
  });

  test('a side without orders has no price', () => {
    expect(ticker({ bid1Price: '', ask1Price: '0' })).toMatchObject({
      bid1Price: undefined,
      ask1Price: undefined,
    });
  });

  test('a nextFundingTime of 0 is never', () => {
    expect(ticker({ nextFundingTime: '0' })?.nextFundingTime).toBeUndefined();
  });
});

describe('risk-limit, one field at a time', () => {
  const LIMIT = {
    symbol: 'AVAXUSDT',
    riskLimitValue: '100000',
    maintenanceMargin: '0.01',
    initialMargin: '0.02',
    maxLeverage: '50.00',
    mmDeduction: '',
  };
  const CONTRACTS = [{ symbol: 'AVAXUSDT', key: 'bybit:AVAXUSDT' }];
  function tiers(...limits: object[]) {
    const at = reading('bybit');
    const rows = limits.map((change) => ({ ...LIMIT, ...change }));
    const found = tiersFromRiskLimits(at, 'risk limits', rows, CONTRACTS).get('AVAXUSDT');
    return { found, problems: at.problems };
  }

  test.each([
    ['a fraction', '0.01', '0.02', '50.00', '0.01'],
    ['a fraction as number', 0.01, 0.02, 50, '0.01'],
    ['a percentage', '1', '2', '50.00', '0.01'],
    ['a percentage below one', '0.5', '1', '100.00', '0.005'],
    ['a fraction that is rounded', '0.0067', '0.0133', '75.00', '0.0067'],
  ])('maintenanceMargin as %s', (_, maintenanceMargin, initialMargin, maxLeverage, expected) => {
    const { found } = tiers({ maintenanceMargin, initialMargin, maxLeverage });
    expect(found?.[0]?.rate.toFixed()).toBe(expected);
  });

  test('steps in any order are put in theirs', () => {
    const { found } = tiers(
      { riskLimitValue: '900000', maintenanceMargin: '0.03', initialMargin: '0.06', maxLeverage: '16.66' },
      {},
    );
    expect(found?.map(({ floor, rate }) => [floor.toFixed(), rate.toFixed()])).toEqual([
      ['0', '0.01'],
      ['100000', '0.03'],
    ]);
  });

  test.each([
    ['limit', { riskLimitValue: '' }],
    ['rate', { maintenanceMargin: null }],
    ['unit', { maxLeverage: undefined }],
  ])('a step without its %s leaves that contract without steps, and a problem says so', (_, change) => {
    const { found, problems } = tiers({}, change);
    expect(found).toBeUndefined();
    expect(problems.map(({ sentence }) => sentence)).toEqual([
      "Bybit sent a step of AVAXUSDT's risk limits without a limit or a rate; they are left out",
    ]);
  });

  test('a step that cannot be read takes the others of its contract with it: the next is not the lowest', () => {
    const words = { riskLimitValue: 'many', maintenanceMargin: {}, initialMargin: 'x', maxLeverage: 'y' };
    const { found, problems } = tiers(words, { riskLimitValue: '900000' });
    expect(found).toBeUndefined();
    expect(problems.map(({ symbol }) => symbol)).toEqual(['AVAXUSDT']);
  });

  test('a step without the name of its contract may be any one’s', () => {
    expect(() => tiers({ symbol: 7 }, {})).toThrow('Bybit sent its risk limits in an unexpected form');
  });

  test('mmDeduction: 0 is a deduction, empty is none', () => {
    expect(tiers({ mmDeduction: '0' }).found?.[0]?.amount?.toFixed()).toBe('0');
    expect(tiers({ mmDeduction: '' }).found?.[0]).not.toHaveProperty('amount');
  });

  test('limits of contracts that were not asked for are left alone', () => {
    const { found, problems } = tiers({}, { symbol: 'OTHERUSDT', maintenanceMargin: '' });
    expect(found).toHaveLength(1);
    expect(problems).toEqual([]);
  });
});
