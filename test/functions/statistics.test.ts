import { loadBundle } from '../support/functions/loadBundle';

const { call } = loadBundle();

const column = (...cells: unknown[]): unknown[][] => cells.map((cell) => [cell]);

test.each([
  ['an empty text', ''],
  ['an empty cell on the web', null],
])('a row with %s is no observation, and never 0', (_what, blank) => {
  expect(call('VOLATILITY', [column(0.01, blank, 0.02, 0.03, blank), 100])).toBe(0.1);
  expect(call('CORRELATION', [column(1, 2, blank, 3), column(3, 2, 9, 1)])).toBe(-1);
  expect(call('BETA', [column(2, 7, 4, blank), column(1, blank, 2, blank)])).toBe(2);
  expect(call('EFFECTIVENESS', [column(2, -2, blank, 4), column(1, -1, 5, 2), 1])).toBe(0.75);
  expect(call('REGRESSION', [column(3, 5, 9, 7), column(1, 2, blank, 3)])).toEqual([[1, 2, 1]]);
  expect(call('HISTORICALVAR', [column(-30, blank, 10, -50, 20, -10), 0.6, 'rank'])).toBe(30);
  expect(call('EXPECTEDSHORTFALL', [column(-30, 10, -50, blank, 20, -10), 0.6])).toBe(40);
  expect(
    call('COVARIANCEMATRIX', [
      [
        [1, 2],
        [blank, 100],
        [3, 6],
      ],
    ]),
  ).toEqual([
    [2, 4],
    [4, 8],
  ]);
});

test('a return from or to a blank price is blank, and an error stays in its rows', () => {
  expect(call('RETURNS', [column(100, 110, '', 100, 90)])).toEqual(column(0.1, '', '', -0.1));
  expect(call('RETURNS', [column(100, 0, 110, 121)])).toEqual(
    column(
      { error: '#VALUE!', message: 'prices must be positive; it is empty or 0' },
      { error: '#VALUE!', message: 'prices must be positive; it is empty or 0' },
      0.1,
    ),
  );
  expect(call('RETURNS', [column(5, 0, -3), 'diff'])).toEqual(column(-5, -3));
});

test('prices in a row are one series, in several columns several', () => {
  expect(call('RETURNS', [[[100, 110, 121]]])).toEqual(column(0.1, 0.1));
  expect(
    call('RETURNS', [
      [
        [100, 10],
        [110, 8],
        [121, 10],
      ],
    ]),
  ).toEqual([
    [0.1, -0.2],
    [0.1, 0.25],
  ]);
});

test.each([
  ['VOLATILITY', [column('', '')], 'returns must hold at least one number; all its rows are blank'],
  ['BETA', [column('', 1), column(1, '')], 'y must hold at least one number; all its rows are blank'],
  ['HISTORICALVAR', [column('', null)], 'pnl must hold at least one number; all its rows are blank'],
  ['RETURNS', [100], 'prices must hold at least two prices; it holds 1'],
  ['BASKET', [1, [[1]], [['', '', '']]], 'legs must hold at least one row; all its cells are blank'],
] as const)('%s without data is #N/A and says so', (id, args, message) => {
  expect(call(id, args)).toEqual({ error: '#N/A', message });
});

test.each([
  ['VOLATILITY', [column(0.01, 'n/a')], 'returns, cell 2, must be a number; it is the text "n/a"'],
  ['VOLATILITY', [column(0.01, true)], 'returns, cell 2, must be a number; it is TRUE'],
  [
    'COVARIANCEMATRIX',
    [
      [
        [1, 2],
        [3, 'x'],
      ],
    ],
    'returns, column 2, cell 2, must be a number; it is the text "x"',
  ],
  ['VOLATILITY', [column(1, 2), 1, null, 0.2], 'seedVolatility must come with lambda; lambda is empty'],
  [
    'CORRELATION',
    [column(1, 2), column(2, 1), 0.9, 0.5],
    'seedCorrelation, seedVolX and seedVolY must come together and with lambda; one of them is empty',
  ],
  [
    'CORRELATION',
    [column(1, 2), column(2, 1), 0.9, 1.5, 1, 1],
    'seedCorrelation must be between -1 and 1; it is 1.5',
  ],
  ['REGRESSION', [column(1, 2), column(2, 1), -1], 'ridge must not be negative; it is -1'],
  [
    'REGRESSION',
    [column(1, 2, 3), [[1, 2, 3]]],
    'series must have the same number of observations; y has 3, x, column 1 has 1',
  ],
  ['VALUEATRISK', [1000, -0.02], 'volatility must not be negative; it is -0.02'],
  [
    'HISTORICALVAR',
    [column(1, 2), 0.99, 'median'],
    'method must be one of interp, rank; it is the text "median"',
  ],
  [
    'MINVARIANCEWEIGHTS',
    [
      [
        [1, 0.5],
        [0.4, 1],
      ],
    ],
    'covariance must be symmetric; row 1, column 2 differs from row 2, column 1',
  ],
  [
    'MINVARIANCEWEIGHTS',
    [
      [
        [1, 0.5],
        [0.5, -1],
      ],
    ],
    'covariance, row 2, column 2, must not be negative; it is -1',
  ],
  [
    'MULTIHEDGE',
    [
      column(1, 2, 4),
      1000,
      [
        [1, 2],
        [2, 5],
        [3, 1],
      ],
      10,
    ],
    'contractValues must have one cell per column of instrumentReturns; it has 1 for 2',
  ],
  [
    'BASKET',
    [
      10,
      [
        [1, 0.5],
        [0.5, 1],
      ],
      [['BTC', 1, 1]],
      1.5,
    ],
    'maxLegs must be a whole number; it is 1.5',
  ],
] as const)('%s explains bad input: case %#', (id, args, message) => {
  expect(call(id, args)).toEqual({ error: '#VALUE!', message });
});

test('an error in a range passes through as itself', () => {
  const broken = { type: 'Error', basicType: 'Error', basicValue: '#N/A' };

  expect(call('VOLATILITY', [column(0.01, broken)])).toEqual({ error: '#N/A' });
  expect(call('BETA', [column(1, 2), column(broken, 1)])).toEqual({ error: '#N/A' });
  expect(call('RETURNS', [column(100, broken, 110, 121)])).toEqual(
    column({ error: '#N/A' }, { error: '#N/A' }, 0.1),
  );
});

test('what is too large for a double is #NUM!', () => {
  expect(call('VOLATILITY', [column(1e300, -1e300)])).toEqual({ error: '#NUM!' });
  expect(
    call('COVARIANCEMATRIX', [
      [
        [1e300, 1],
        [-1e300, 2],
      ],
    ]),
  ).toEqual({ error: '#NUM!' });
});

test('scalar arguments may be columns: one answer per row, one error per row', () => {
  expect(call('VOLATILITY', [column(0.01, 0.02, 0.03), column(1, 100, -1)])).toEqual(
    column(0.01, 0.1, { error: '#VALUE!', message: 'periodsPerYear must be positive; it is -1' }),
  );
  expect(call('HISTORICALVAR', [column(-30, 10, -50, 20, -10), column(0.2, 0.6, 0.99), 'rank'])).toEqual(
    column(-10, 30, 50),
  );
  expect(call('EFFECTIVENESS', [column(2, -2, 4), column(1, -1, 2), column(1, 2)])).toEqual(column(0.75, 1));
  expect(call('VALUEATRISK', [column(1e7, '', -1e7), 0.02, 0.99, 1, 0, 'var', 2.33])).toEqual(
    column(466_000, '', 466_000),
  );
});

test('ten thousand rows at once equal ten thousand single calls', () => {
  const values = Array.from({ length: 10_000 }, (_, row) => [((row * 7919) % 250_000) - 100_000]);
  const levels = values.map((_, row) => [0.9 + (row % 99) / 1000]);

  const together = call('VALUEATRISK', [values, 0.03, levels]);

  expect(together).toEqual(
    values.map(([value], row) => [call('VALUEATRISK', [value, 0.03, levels[row]?.[0]])]),
  );
});

test('the results of one function are the arguments of the next', () => {
  const returns = call('RETURNS', [
    [
      [100, 50, 10],
      [110, 54, 11],
      [99, 50, 12],
      [105, 51, 11],
      [107, 49, 13],
      [101, 52, 12],
    ],
  ]) as unknown[][];
  const covariance = call('COVARIANCEMATRIX', [returns]) as number[][];
  const weights = call('MINVARIANCEWEIGHTS', [covariance]) as number[][];

  expect(weights).toHaveLength(3);
  expect(weights.flat().reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
  expect(Math.sqrt(covariance[0]![0]!)).toBeCloseTo(
    call('VOLATILITY', [returns.map(([first]) => [first])]) as number,
    15,
  );
});

test('fewer returns than assets leave the weights open', () => {
  const covariance = call('COVARIANCEMATRIX', [
    [
      [0.1, 0.08, 0.1],
      [-0.1, -0.07, 0.09],
      [0.06, 0.02, -0.08],
    ],
  ]);

  expect(call('MINVARIANCEWEIGHTS', [covariance])).toEqual({ error: '#NUM!' });
});

test('a basket takes coins without names, spec rows, and ranges that reach below the last row', () => {
  const covariance = [
    [0.04, 0.01, 0.03],
    [0.01, 0.09, 0.02],
    [0.03, 0.02, 0.04],
  ];
  const named = call('BASKET', [
    [
      ['SOL', 900],
      ['ADA', 400],
    ],
    covariance,
    [['ETH perpetual', 2500, 0.01, 'linear', 1, 1, 20, '']],
  ]) as unknown[][];
  const bare = call('BASKET', [
    [[900], [400], [''], [0]],
    covariance,
    [
      ['ETH perpetual', 2500, 0.01, 'linear', 1, 1, 20, ''],
      ['', '', '', '', '', '', '', ''],
    ],
  ]) as unknown[][];

  // Least variance at (0.03·900 + 0.02·400) ÷ 0.04 = 875 of ETH, 35 contracts of 25.
  expect(named[2]).toEqual(['leg', 'ETH perpetual', '', 35, 875, expect.closeTo(175, 9), '']);
  expect(bare[2]).toEqual(named[2]);
  expect(bare.slice(3).map(([, name]) => name)).toEqual(['coin 1', 'coin 2']);
});
