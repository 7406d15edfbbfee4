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
