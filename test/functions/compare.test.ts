import fc from 'fast-check';
import { CONTRACTS_TABLE } from '../../src/model/contractsTable';
import { QUOTES_TABLE } from '../../src/model/quotesTable';
import { loadBundle } from '../support/functions/loadBundle';

const { call } = loadBundle();

type Fields = Readonly<Record<string, unknown>>;

function table(columns: readonly { readonly name: string }[], rows: readonly Fields[]): unknown[][] {
  return [columns.map(({ name }) => name), ...rows.map((row) => columns.map(({ name }) => row[name] ?? ''))];
}

/** A contract and its quote in one record; what is left out the venue does not publish. */
function listing(venue: string, more: Fields = {}): Fields {
  return {
    key: `${venue}:BTCUSDT`,
    venue,
    symbol: 'BTCUSDT',
    base: 'BTC',
    quote: 'USDT',
    settle: 'USDT',
    kind: 'perpetual',
    contractSize: 0.01,
    payoff: 'linear',
    lotSize: 1,
    minContracts: 1,
    takerFeeRate: 0.0005,
    maxLeverage: 100,
    fundingIntervalHours: 8,
    active: true,
    mark: 60_000,
    fundingRate: 0.0001,
    observedAt: 46_000,
    source: 'direct',
    ...more,
  };
}

/** The comparison by header; arguments after the tables as in the sheet. */
function compare(exposure: number, listings: readonly Fields[], ...rest: readonly unknown[]): Fields[] {
  const answer = call('COMPARE', [
    exposure,
    'btc',
    table(CONTRACTS_TABLE.columns, listings),
    table(
      QUOTES_TABLE.columns,
      listings.filter(({ unquoted }) => unquoted !== true),
    ),
    ...rest,
  ]);
  if (!Array.isArray(answer)) throw new Error(JSON.stringify(answer));
  const [headers = [], ...rows] = answer as unknown[][];
  return rows.map((row) => Object.fromEntries(headers.map((header, index) => [String(header), row[index]])));
}

const venues = (rows: readonly Fields[]) => rows.map(({ venue }) => venue);

test('a week of 90,000: fees of 0.05 % twice are 90, 21 fundings of 0.01 % bring 189', () => {
  const [row] = compare(90_000, [listing('mexc')], 1, 7, 4);

  expect(row).toEqual({
    venue: 'mexc',
    symbol: 'BTCUSDT',
    payoff: 'linear',
    settle: 'USDT',
    shortContracts: 150,
    hedgedRatio: 1,
    residual: 0,
    fees: 90,
    funding: 189,
    cost: -99,
    margin: 22_500,
    breakevenMove: expect.closeTo(1.0016 / 1.0005 - 1, 15),
    warnings: '',
  });
});

test('the cheapest comes first, whatever it settles in', () => {
  const rows = compare(90_000, [
    listing('dear', { takerFeeRate: 0.0008 }),
    listing('coin', {
      payoff: 'inverse',
      contractSize: 100,
      settle: 'BTC',
      quote: 'USD',
      takerFeeRate: 0.0002,
    }),
    listing('cheap', { takerFeeRate: 0.0003 }),
    listing('pays', { fundingRate: -0.0002, takerFeeRate: 0 }),
  ]);

  expect(venues(rows)).toEqual(['coin', 'cheap', 'dear', 'pays']);
  expect(rows.map(({ cost }) => cost)).toEqual([-153, -135, -45, 378]);
});

test('contracts that cost the same stay in the order of the table', () => {
  const coins = { payoff: 'inverse', contractSize: 1, settle: 'BTC', quote: 'USD' };
  const marks = [59_993, 60_007, 59_999, 60_011, 59_981];
  const rows = compare(
    90_000,
    marks.map((mark, place) => listing(`venue ${place}`, { ...coins, mark })),
  );

  expect(rows.map(({ cost }) => cost)).toEqual(marks.map(() => -99));
  expect(venues(rows)).toEqual(marks.map((_, place) => `venue ${place}`));
});

test('an unknown fee is blank with a warning, and never cheaper than a known one', () => {
  const rows = compare(90_000, [
    listing('secret', { takerFeeRate: undefined }),
    listing('dear', { takerFeeRate: 0.05 }),
  ]);

  expect(venues(rows)).toEqual(['dear', 'secret']);
  expect(rows[1]).toMatchObject({
    shortContracts: 150,
    fees: '',
    funding: 189,
    cost: '',
    margin: 90_000,
    breakevenMove: '',
    warnings: 'secret:BTCUSDT has no takerFeeRate: enter it in the Fees table and press Refresh',
  });
});

test.each([
  ['fundingRate', { fundingRate: undefined }, 'x:BTCUSDT has no fundingRate'],
  ['fundingIntervalHours', { fundingIntervalHours: undefined }, 'x:BTCUSDT has no fundingIntervalHours'],
] as const)('an unknown %s leaves funding and cost blank and comes last', (_what, without, warning) => {
  const rows = compare(90_000, [listing('x', without), listing('y', { takerFeeRate: 0.05 })]);

  expect(venues(rows)).toEqual(['y', 'x']);
  expect(rows[1]).toMatchObject({ fees: 90, funding: '', cost: '', breakevenMove: '', warnings: warning });
});

test('a dated future has no funding, which is known', () => {
  const [row] = compare(
    90_000,
    [listing('x', { kind: 'dated', expiresAt: 99_000, fundingRate: undefined, fundingIntervalHours: '' })],
    1,
  );

  expect(row).toMatchObject({ fees: 90, funding: 0, cost: 90, warnings: '' });
});

test('a future that expires before the days are over says so', () => {
  const [row] = compare(90_000, [listing('x', { kind: 'dated', expiresAt: 46_000 })], 1, 30);

  expect(row?.['warnings']).toBe('x:BTCUSDT expires 2025-12-09 00:00 UTC, before the horizon ends');
});

test('a contract too coarse for the exposure costs nothing, hedges nothing and comes last', () => {
  const rows = compare(300, [
    listing('coarse', { contractSize: 1, takerFeeRate: 0 }),
    listing('fine', { contractSize: 0.0001 }),
  ]);

  expect(venues(rows)).toEqual(['fine', 'coarse']);
  expect(rows[1]).toMatchObject({
    shortContracts: 0,
    residual: 300,
    breakevenMove: '',
    warnings: 'the hedge is below the smallest order of coarse:BTCUSDT',
  });
});

test.each([
  [
    'no quote',
    { unquoted: true },
    'quotesTable has no row x:BTCUSDT; add the coin to the watch-list and press Refresh',
  ],
  ['no price', { mark: undefined }, 'x:BTCUSDT has no mark; its venue does not publish it'],
  ['no size', { contractSize: undefined }, 'x:BTCUSDT has no contractSize; its venue does not publish it'],
  ['another currency', { quote: 'BTC' }, 'x:BTCUSDT is quoted in BTC, and exposure is in dollars'],
] as const)(
  'a contract with %s keeps its row, blank, with the reason, behind the others',
  (_what, more, why) => {
    const rows = compare(90_000, [listing('x', more), listing('y')]);

    expect(venues(rows)).toEqual(['y', 'x']);
    expect(rows[1]).toMatchObject({
      symbol: 'BTCUSDT',
      shortContracts: '',
      cost: '',
      margin: '',
      warnings: why,
    });
  },
);

test.each([
  ['closed for trading', { active: false }, ['y', 'x'], 'x:BTCUSDT is not open for trading'],
  ['a venue’s highest leverage', { maxLeverage: 3 }, ['x', 'y'], 'leverage is above the 3 of x:BTCUSDT'],
  ['a stale row', { status: 'stale: no answer' }, ['x', 'y'], 'x:BTCUSDT is stale: no answer'],
  ['sample data', { source: 'sample' }, ['x', 'y'], 'sample data, not live prices'],
  [
    'the last price for want of a mark',
    { mark: '', last: 60_000 },
    ['x', 'y'],
    'entryPrice is the last price of x:BTCUSDT',
  ],
] as const)('%s is told', (_what, more, order, warning) => {
  const rows = compare(90_000, [listing('x', more), listing('y', { takerFeeRate: 0.001 })], 1, 7, 4);

  expect(venues(rows)).toEqual(order);
  expect(rows.find(({ venue }) => venue === 'x')?.['warnings']).toBe(warning);
});

test('other coins are left out, and a coin without contracts is #N/A', () => {
  const rows = compare(90_000, [listing('x'), listing('y', { base: 'ETH' })]);

  expect(venues(rows)).toEqual(['x']);
  expect(() => compare(90_000, [listing('y', { base: 'ETH' })])).toThrow(
    'contractsTable has no contract of btc; add the coin to the watch-list and press Refresh',
  );
});

test.each([
  [5, 0, 'days must be positive; it is empty or 0'],
  [6, -2, 'leverage must be positive; it is -2'],
  [1, '', 'asset must be a text; it is empty'],
] as const)('argument %i of %j is refused', (place, value, message) => {
  const contracts = table(CONTRACTS_TABLE.columns, [listing('x')]);
  const args: unknown[] = [1, 'BTC', contracts, table(QUOTES_TABLE.columns, [listing('x')]), 1, 7, 1];
  args[place] = value;

  expect(call('COMPARE', args)).toEqual({ error: '#VALUE!', message });
});

test('every column is what the single functions give, in quote currency', () => {
  const contract = fc.record({
    payoff: fc.constantFrom('linear', 'inverse', 'quanto'),
    contractSize: fc.constantFrom(0.001, 1, 100),
    lotSize: fc.constantFrom(1, 0.1),
    mark: fc.integer({ min: 100, max: 900_000 }).map((cents) => cents / 100),
    takerFeeRate: fc.constantFrom(0, 0.0004, -0.0001),
    fundingRate: fc.constantFrom(0.0001, -0.00031, 0),
    fundingIntervalHours: fc.constantFrom(1, 4, 8),
    settlePrice: fc.constantFrom(0.5, 31.25),
  });
  fc.assert(
    fc.property(
      fc.array(contract, { minLength: 1, maxLength: 4 }),
      fc.integer({ min: -900_000, max: 900_000 }).filter((value) => value !== 0),
      fc.constantFrom(1, 0.37),
      fc.constantFrom('nearest', 'down', 'up', 'none'),
      (contracts, exposure, ratio, rounding) => {
        const listings = contracts.map((each, index) => listing(`venue${index}`, each));
        const rows = compare(exposure, listings, ratio, 5, 3, rounding);

        expect(rows).toHaveLength(listings.length);
        for (const row of rows) {
          const given = listings.find(({ venue }) => venue === row['venue']) ?? {};
          const { mark, payoff, takerFeeRate: fee, fundingRate, fundingIntervalHours, settlePrice } = given;
          const spec = [[given['contractSize'], payoff, given['lotSize'], 1, '', settlePrice]];
          const number = (id: string, ...args: unknown[]) => call(id, args) as number;
          const n = number('CONTRACTS', exposure, mark, spec, ratio, 1, rounding);
          const unit = Number({ linear: 1, inverse: mark, quanto: settlePrice }[String(payoff)]);
          const periods = (5 * 24) / Number(fundingIntervalHours);
          const carry = -Math.sign(n) * Number(fundingRate) * periods;
          const expected = {
            shortContracts: n,
            hedgedRatio: number('HEDGERATIO', exposure, n, mark, spec),
            residual: number('RESIDUAL', exposure, n, mark, spec),
            fees: 2 * unit * number('FEES', n, mark, spec, fee),
            funding: unit * number('FUNDING', n, mark, spec, fundingRate, periods),
            cost: unit * number('HEDGECOST', n, mark, spec, fee, fee, fundingRate, periods),
            margin: unit * number('INITIALMARGIN', n, mark, spec, 3),
            breakevenMove:
              n === 0 ? NaN : number('BREAKEVEN', n, mark, fee, fee, carry, payoff) / Number(mark) - 1,
          };
          for (const [column, value] of Object.entries(expected)) {
            if (Number.isNaN(value)) expect(row[column]).toBe('');
            else {
              const difference = Math.abs(Number(row[column]) - value);
              expect([column, difference <= 1e-12 * (1 + Math.abs(value))]).toEqual([column, true]);
            }
          }
        }
        const known = rows
          .filter(({ shortContracts }) => shortContracts !== 0)
          .map(({ cost }) => Number(cost));
        expect(known).toEqual([...known].sort((a, b) => a - b));
        expect(rows.slice(known.length).map(({ shortContracts }) => shortContracts)).toEqual(
          rows.slice(known.length).map(() => 0),
        );
      },
    ),
    { numRuns: 200 },
  );
});
