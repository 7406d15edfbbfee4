import { loadBundle } from '../support/functions/loadBundle';

const { call } = loadBundle();

test('one call over ten thousand rows equals ten thousand single calls', () => {
  const exposures = Array.from({ length: 10_000 }, (_, row) => [(row * 7919) % 250_000]);
  const prices = exposures.map((_, row) => [100 + (row % 900)]);

  const together = call('CONTRACTS', [exposures, prices, 0.01]);
  const apart = exposures.map(([exposure], row) => [call('CONTRACTS', [exposure, prices[row]?.[0], 0.01])]);

  expect(together).toEqual(apart);
});

test('a spec row per row is read per row', () => {
  const specs = [
    [0.01, 'linear', 1, 0, 0, ''],
    [100, 'inverse', 1, 0, 0, ''],
  ];

  expect(call('NOTIONAL', [[[2], [2]], 60_000, specs])).toEqual([[1200], [200]]);
});

test('an error stays in its row, with its sentence', () => {
  expect(call('PNL', [[[150], [150]], 60_000, [[54_000], ['n/a']], 0.01])).toEqual([
    [9000],
    [{ error: '#VALUE!', message: 'exitPrice must be a number; it is the text "n/a"' }],
  ]);
});

test('a blank first argument in a column leaves its row blank, however Excel sends the blank', () => {
  expect(call('NETPNL', [[[1], [''], [null]], 100, 110, 1, 100, 110, 1])).toEqual([[0], [''], ['']]);
});

test('columns of different length are refused with both lengths', () => {
  expect(call('CONTRACTS', [[[1], [2], [3]], [[1], [2]], 1])).toEqual({
    error: '#VALUE!',
    message: 'columns must have one row or the same number of rows; price has 2, exposure has 3',
  });
});

test('a range two columns wide is not a column', () => {
  expect(call('CONTRACTS', [[[1, 2]], 100, 1])).toEqual({
    error: '#VALUE!',
    message: 'exposure must be one cell or one column; it is 2 columns wide',
  });
});

test('a column of bare sizes is refused: a look-up may have lost its other columns', () => {
  expect(call('CONTRACTS', [[[1], [2]], 100, [[0.1], [0.1]]])).toEqual({
    error: '#VALUE!',
    message:
      'contractSpec must be one contract size or rows of spec cells; a column of sizes has lost the other spec columns',
  });
});

test('a custom spec per row spills six cells per row', () => {
  expect(call('CUSTOMSPEC', [[[0.01], [0.1]], 'linear', [[1], [0.001]]])).toEqual([
    [0.01, 'linear', 1, 0, 0, ''],
    [0.1, 'linear', 0.001, 0, 0, ''],
  ]);
});

test('a scenario takes its moves from a row as well as from a column', () => {
  expect(call('SCENARIO', [100, 1, 100, 1, [[-0.5, 0.5]], null, false])).toEqual([
    [-0.5, -50, 50, 0],
    [0.5, 50, -50, 0],
  ]);
});
