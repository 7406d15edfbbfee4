import { compareProxies, type Proxy } from '../../../src/actions/proxy/compareProxies';
import { CONTRACTS_TABLE } from '../../../src/model/contractsTable';
import { QUOTES_TABLE } from '../../../src/model/quotesTable';
import { ALTCOIN_MARKET } from '../../../src/templates/examples/altcoins';
import { tableCells } from '../../../src/templates/planResult';
import type { TableCells } from '../../../src/workbook/proxy/readProxyTables';
import { provideExcelErrors } from '../../../tools/plan/excelErrors';

beforeAll(provideExcelErrors);

/** BTC's daily moves; ETH's differ from it now and then; SOL moves twice as far as BTC, to the cent. */
const MOVES = [0.01, -0.02, 0.03, -0.01, 0.02, -0.03, 0.01, 0.02, -0.02, 0.01, -0.01, 0.02];
const ETH_TOO = [0.01, 0.01, -0.01, 0.02, -0.02, 0.01, 0.01, -0.02, 0.02, -0.01, 0.01, 0.01];
const FIRST_DAY = 46_082;

function closes(start: number, moves: readonly number[]): number[] {
  return moves.reduce((all, move) => [...all, (all.at(-1) ?? start) * (1 + move)], [start]);
}

const COLUMNS = {
  BTC: closes(60_000, MOVES),
  ETH: closes(
    3_500,
    MOVES.map((move, day) => move + (ETH_TOO[day] ?? 0)),
  ),
  SOL: closes(
    150,
    MOVES.map((move) => 2 * move),
  ),
};

function history(
  change: (rows: (string | number)[][]) => (string | number)[][] = (rows) => rows,
): TableCells {
  const rows = COLUMNS.BTC.map((_, day) => [
    FIRST_DAY + day,
    ...Object.values(COLUMNS).map((column) => column[day] ?? ''),
    'mexc',
    '',
    0,
    'relay',
  ]);
  return [['day', ...Object.keys(COLUMNS), 'venue', 'contracts', 'observedAt', 'source'], ...change(rows)];
}

const MARKET = {
  contracts: tableCells(CONTRACTS_TABLE.columns, ALTCOIN_MARKET.contracts),
  quotes: tableCells(QUOTES_TABLE.columns, ALTCOIN_MARKET.quotes),
  holdings: [],
};
const QUESTION = { coin: 'SOL', quantity: 100, venue: 'mexc', settings: [] };
const named = (proxies: readonly Proxy[]) =>
  new Map(proxies.map((proxy) => [proxy.parts.map(({ coin }) => coin).join('+'), proxy]));

test('a coin that moves twice as far as BTC needs twice its value in BTC', () => {
  const proxies = compareProxies({ ...MARKET, history: history() }, QUESTION);
  const btc = named(proxies).get('BTC');

  expect(btc?.fit?.days).toBe(12);
  expect(btc?.fit?.beta).toBe(2);
  expect(btc?.fit?.correlation).toBeCloseTo(1, 12);
  expect(btc?.fit?.effectiveness).toBeCloseTo(1, 12);
  // 100 SOL at 150 are 15,000; twice that over contracts of 0.01 BTC at 60,000. Fees: 30,000 × 0.0005 twice; funding
  // received over 7 days: 21 × 0.0001 × 30,000.
  expect(btc?.hedge?.legs).toEqual([{ key: 'mexc:BTC_USDT', symbol: 'BTC_USDT', shortContracts: 50 }]);
  expect(btc?.hedge?.cost).toBeCloseTo(30 - 63, 9);
  expect(proxies[0]).toBe(btc);
});

test('sixty of BTC and forty of ETH share the coin at one beta', () => {
  const blend = named(compareProxies({ ...MARKET, history: history() }, QUESTION)).get('BTC+ETH');
  const beta = blend?.fit?.beta ?? Number.NaN;

  expect(blend?.fit?.effectiveness).toBeGreaterThan(0.5);
  expect(blend?.fit?.effectiveness).toBeLessThan(1);
  expect(blend?.hedge?.legs.map(({ shortContracts }) => shortContracts)).toEqual([
    Math.round((9_000 * beta) / 600),
    Math.round((6_000 * beta) / 35),
  ]);
});

test('a coin without a contract of its own says so, and stands last', () => {
  const last = compareProxies({ ...MARKET, history: history() }, QUESTION).at(-1);

  expect(last?.parts).toEqual([{ coin: 'SOL', weight: 1 }]);
  expect(last?.fit?.effectiveness).toBe(1);
  expect(last?.hedge).toBeUndefined();
  expect(last?.problem).toMatch(/contractsTable has no open contract of SOL/);
});

test('BTC is compared with itself and ETH only', () => {
  const proxies = compareProxies(
    { ...MARKET, history: history() },
    { ...QUESTION, coin: 'BTC', quantity: 1 },
  );
  expect([...named(proxies).keys()].sort()).toEqual(['BTC', 'ETH']);
});

test('the order of the rows does not matter', () => {
  const sorted = compareProxies({ ...MARKET, history: history() }, QUESTION);
  const turned = compareProxies({ ...MARKET, history: history((rows) => rows.toReversed()) }, QUESTION);
  expect(turned.map(({ fit }) => fit?.beta)).toEqual(sorted.map(({ fit }) => fit?.beta));
});

test('a day without a close is no return, and no return over two days', () => {
  const gap = history((rows) => rows.map((row, day) => (day === 6 ? row.with(2, '') : row)));
  const proxies = named(compareProxies({ ...MARKET, history: gap }, QUESTION));
  expect(proxies.get('ETH')?.fit?.days).toBe(10);
  expect(proxies.get('BTC')?.fit?.days).toBe(12);
});

test('too few days, and coins without closes, are told with the way to get them', () => {
  const few = history((rows) => rows.slice(0, 8));
  const problems = compareProxies({ ...MARKET, history: few }, QUESTION).map(({ problem }) => problem);
  expect(problems).toContain(
    'SOL and BTC have 7 daily returns in common; at least 10 are needed. Get the closes of more days in Price history.',
  );
  const [none] = compareProxies({ ...MARKET, history: undefined }, QUESTION);
  expect(none?.problem).toBe('The table History has no closes of SOL. Get them in Price history, in Market.');
});

test('the choices of the plan hold: half hedged, rounded down, at the venue of the question', () => {
  const settings = [
    ['hedgeRatio', 0.5],
    ['rounding', 'down'],
    ['venue', 'bybit'],
  ] as const;
  const btc = named(
    compareProxies({ ...MARKET, history: history() }, { ...QUESTION, quantity: 101, settings }),
  ).get('BTC');
  // 101 × 150 × 2 × 0.5 ÷ 600 = 25.25
  expect(btc?.hedge?.legs[0]?.shortContracts).toBe(25);
});

test('without prices the fit stands, and the sentence says what is missing', () => {
  const [first] = compareProxies(
    { ...MARKET, contracts: undefined, quotes: undefined, history: history() },
    QUESTION,
  );
  expect(first?.fit).toBeDefined();
  expect(first?.hedge).toBeUndefined();
  expect(first?.problem).toMatch(/contractsTable/);
});
