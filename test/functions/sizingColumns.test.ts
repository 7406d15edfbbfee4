import { loadBundle } from '../support/functions/loadBundle';

const { call } = loadBundle();

/** Arguments of a row, made from its number. */
const ROWS: readonly [id: string, row: (n: number) => unknown[]][] = [
  ['NETDELTA', (n) => [n / 7, n, 0.01]],
  ['ROUNDLOT', (n) => [n / 7, 0.01 * (1 + (n % 9))]],
  ['BETACONTRACTS', (n) => [n * 1e4, 1 + (n % 5) / 10, 0.5, 60_000 + n, 0.01]],
  ['LOSSCONTRACTS', (n) => [n * 100, -0.01 * (1 + (n % 50)), 3500 + n, 0.01]],
  ['REBALANCE', (n) => [n * 1000, n % 300, 60_000 - n, 0.01, 1, 0.05]],
  ['OUTOFBAND', (n) => [n / 1000, 0.5, 0.1]],
  ['LOCKEDPRICE', (n) => [88 + n, 90 + n / 3, 89.1]],
];

test.each(ROWS)('%s over a thousand rows equals a thousand single calls', (id, row) => {
  const rows = Array.from({ length: 1000 }, (_, n) => row(n + 1));
  const [first = []] = rows;
  const columns = first.map((_, place) => rows.map((args) => [args[place]]));
  // A spec is one cell for all rows: a column of sizes has lost the other spec cells.
  const together = columns.map((cells) => (cells.every(([cell]) => cell === 0.01) ? 0.01 : cells));

  expect(call(id, together)).toEqual(rows.map((args) => [call(id, args)]));
});

test.each(ROWS)('%s leaves a blank row blank and an error in its row', (id, row) => {
  const [, ...rest] = row(3);
  const good = call(id, row(3));

  const column = call(id, [[row(3).slice(0, 1), [''], [null], ['x'], row(3).slice(0, 1)], ...rest]);

  expect(column).toEqual([
    [good],
    [''],
    [''],
    [{ error: '#VALUE!', message: expect.stringContaining('must be a number; it is the text "x"') }],
    [good],
  ]);
});

test('a column of hedges of both kinds has entry prices only where they count', () => {
  const specs = [
    [0.01, 'linear'],
    [100, 'inverse'],
    [100, 'inverse'],
  ];

  expect(
    call('NETDELTA', [[[1.5], [0.5], [0.5]], [[100], [325], [325]], specs, [[''], [65_000], [0]]]),
  ).toEqual([
    [0.5],
    [0],
    [{ error: '#VALUE!', message: 'entryPrice must be given for an inverse contract; it is empty or 0' }],
  ]);
});

test('a column of bands may leave one of the two blank in each row', () => {
  expect(
    call('OUTOFBAND', [
      [[0.65], [0.119], [0.5]],
      [[0.6], [0.1], [0.5]],
      [[0.04], [''], ['']],
      [[''], [0.2], ['']],
    ]),
  ).toEqual([
    [true],
    [false],
    [{ error: '#VALUE!', message: 'absoluteBand or relativeBand must be given; both are empty' }],
  ]);
});
