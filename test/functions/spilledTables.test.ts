import { loadBundle } from '../support/functions/loadBundle';

const { call } = loadBundle();

test('a blend stays beside its legs: a blank leg is a blank row, a wrong one says what is wrong in its row', () => {
  const legs = [
    [0.5, 2000, 1, 0.01],
    ['', '', '', ''],
    [0.5, 0, 1, 0.01],
  ];
  const wrong = { error: '#VALUE!', message: 'legs, row 3, price must be positive; it is empty or 0' };

  expect(call('BLEND', [1000, legs, null, false])).toEqual([
    [0.5, 500, 25, 500, 0],
    ['', '', '', '', ''],
    [wrong, wrong, wrong, wrong, wrong],
  ]);
});

test('a table of which every row is an error is as wide as its header row', () => {
  const wrong = { error: '#VALUE!', message: 'moves must not be below -1 (-100 %); it is -2' };

  expect(call('SCENARIO', [100, 1, 100, 1, [[-2], [-2]]])).toEqual([
    ['move', 'spot', 'hedge', 'net'],
    [wrong, wrong, wrong, wrong],
    [wrong, wrong, wrong, wrong],
  ]);
});

test('each leg of a blend is what the single functions say', () => {
  const spec = [100, 'inverse', 1, 1, 0, ''];
  const rows = call('BLEND', [
    12_345,
    [
      [0.7, 3456.78, 1.3, 0.01, 'linear', 5, 0, 0, ''],
      [0.3, 65_432.1, 0.8, ...spec],
    ],
    'up',
    false,
  ]);

  const contracts = call('CONTRACTS', [
    [[12_345 * 0.7], [12_345 * 0.3]],
    [[3456.78], [65_432.1]],
    [[0.01, 'linear', 5, 0, 0, ''], spec],
    1,
    [[1.3], [0.8]],
    'up',
  ]) as number[][];
  expect((rows as number[][]).map((row) => [row[2]])).toEqual(contracts);
});

test.each([
  ['SCENARIO', [100, 1, 100, 'spec', [[0.1]]]],
  ['EXPLAIN', [100, 100, 'spec']],
  ['NEXTCHANGE', [1, 1, 100, 'spec']],
] as const)('%s takes one contract: of two rows the second would be lost without a word', (id, args) => {
  const two = [
    [1, 'linear'],
    [100, 'inverse'],
  ];

  expect(
    call(
      id,
      args.map((arg) => (arg === 'spec' ? two : arg)),
    ),
  ).toEqual({
    error: '#VALUE!',
    message: 'contractSpec must be one contract size or one row of spec cells; it is 2 rows',
  });
});

test('where a hedge next changes is what REBALANCE says there', () => {
  const [, ...rows] = call('NEXTCHANGE', [
    0.5,
    300,
    65_000,
    [[100, 'inverse', 1, 0, 0]],
    1,
    0.1,
  ]) as unknown[][];

  for (const [driver, direction, at, move, shortContracts] of rows) {
    const value = Number(at) * (direction === 'up' ? 1.000001 : 0.999999);
    const [quantity, price] = driver === 'price' ? [0.5, value] : [value, 65_000];
    const trade = call('REBALANCE', [quantity * price, 300, price, [[100, 'inverse', 1, 0, 0]], 1, 0.1]);
    expect([driver, direction, 300 + Number(trade)]).toEqual([driver, direction, shortContracts]);
    expect(Number(at) / (driver === 'price' ? 65_000 : 0.5) - 1).toBeCloseTo(Number(move), 12);
  }
});
