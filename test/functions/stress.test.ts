import fc from 'fast-check';
import { loadBundle } from '../support/functions/loadBundle';

const { call } = loadBundle();

const HOLDINGS = [
  ['BTC', 2, 60_000],
  ['ETH', 10, 3000],
];
const HEDGES = [
  ['BTC', 150, 60_000, 0.01, 'linear', 1, 0, 0, ''],
  ['ETH', 30_000, 3000, 1, 'inverse', 1, 0, 0, ''],
];

const rows = (shocks: unknown[][], hedges: unknown[][] = HEDGES, holdings: unknown[][] = HOLDINGS) =>
  call('STRESS', [holdings, hedges, shocks, false]);

test('the headers are frozen', () => {
  const [headers] = call('STRESS', [HOLDINGS, HEDGES, [['crash', '*', -0.5]]]) as unknown[][];

  expect(headers).toEqual(['name', 'spot', 'hedge', 'net', 'netShare']);
});

/** By hand: BTC 120,000, ETH 30,000; shorts of 1.5 BTC and of 30,000 USD of ETH. */
test.each([
  ['all fall by half', [['crash', '*', -0.5]], [['crash', -75_000, 60_000, -15_000, -0.1]]],
  [
    'one coin has its own shock, in any case, and * is all the others',
    [
      ['alts', 'eth', -0.5],
      ['alts', '*', -0.1],
    ],
    [['alts', -27_000, 24_000, -3000, -0.02]],
  ],
  [
    'a coin without a shock stays where it is',
    [['btc', 'BTC', 0.5]],
    [['btc', 60_000, -45_000, 15_000, 0.1]],
  ],
  [
    'two scenarios are two rows',
    [
      ['up', '*', 1],
      ['down', '*', -1],
    ],
    [
      ['up', 150_000, -120_000, 30_000, 0.2],
      ['down', -150_000, 120_000, -30_000, -0.2],
    ],
  ],
])('%s', (_what, shocks, expected) => {
  expect(rows(shocks)).toEqual(expected);
});

test('a short future is no put: closed on the way down it protects no further', () => {
  expect(rows([['crash', 'BTC', -0.5, -0.3]])).toEqual([
    ['crash', -60_000, 45_000, -15_000, -0.1],
    ['crash: BTC short closed at -30 %, spot keeps falling to -50 %', -60_000, 27_000, -33_000, -0.22],
  ]);
});

test('a short that is liquidated first loses on the way up, and the fall that follows is bare', () => {
  const [, closed] = rows([['squeeze', '*', -0.4, 0.2]], [HEDGES[0] as unknown[]]) as unknown[][];

  expect(closed).toEqual([
    'squeeze: short closed at 20 %, spot then falls to -40 %',
    -60_000,
    -18_000,
    -78_000,
    -0.52,
  ]);
});

test('a gain in coins falls with the coin after an inverse short is closed', () => {
  const eth = [['ETH', 10, 3000]];
  const [, closed] = rows([['crash', '*', -0.5, -0.25]], [HEDGES[1] as unknown[]], eth) as unknown[][];

  // 30,000 ÷ 2,250 − 30,000 ÷ 3,000 = 3⅓ ETH, at 1,500.
  expect(closed?.[2]).toBe(5000);
});

test('a hedge gains from its own entry price', () => {
  const entered = [['BTC', 200, 65_000, 0.01]];

  expect(rows([['flat', '*', 0.1]], entered, [['BTC', 2, 60_000]])).toEqual([
    ['flat', 12_000, -2000, 10_000, 1 / 12],
  ]);
});

test('holdings without a hedge, with an empty range of hedges', () => {
  for (const empty of [0, null, ''])
    expect(rows([['crash', '*', -0.5]], [[empty]])).toEqual([['crash', -75_000, 0, -75_000, -0.5]]);
});

test('with one coin and one hedge a scenario is that of SCENARIO', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -99, max: 200 }),
      fc.integer({ min: -500, max: 500 }),
      fc.constantFrom('linear', 'inverse', 'quanto'),
      (percent, count, payoff) => {
        const spec = [0.01, payoff, 1, 0, 0, 2];
        const [row] = rows(
          [['one', '*', percent / 100]],
          [['BTC', count, 60_000, ...spec]],
          [['BTC', 1, 60_000]],
        ) as number[][];
        const [single] = call('SCENARIO', [
          60_000,
          count,
          60_000,
          [spec],
          percent / 100,
          null,
          false,
        ]) as number[][];
        for (const index of [1, 2, 3]) expect(row?.[index]).toBeCloseTo(single?.[index] ?? Number.NaN, 6);
      },
    ),
    { numRuns: 200 },
  );
});

test('an error stays in its scenario', () => {
  expect(
    rows([
      ['typo', 'BTX', -0.5],
      ['twice', 'BTC', -0.5],
      ['twice', 'btc', -0.4],
      ['too far', '*', -1.5],
      ['good', 'BTC', -0.5],
    ]),
  ).toEqual([
    [
      'typo',
      ...Array<unknown>(4).fill({
        error: '#N/A',
        message: 'shocks, row 1, asset must be held or hedged; BTX is neither',
      }),
    ],
    [
      'twice',
      ...Array<unknown>(4).fill({
        error: '#VALUE!',
        message: 'shocks, row 3, asset must differ within a scenario; BTC is there twice',
      }),
    ],
    [
      'too far',
      ...Array<unknown>(4).fill({
        error: '#VALUE!',
        message: 'shocks, row 4, move must not be below -1 (-100 %); it is -1.5',
      }),
    ],
    ['good', -60_000, 45_000, -15_000, -0.1],
  ]);
});

test('a share of holdings worth nothing is #DIV/0!, the gain is there', () => {
  expect(rows([['crash', '*', -0.5]], HEDGES.slice(0, 1), [['BTC', 0, 60_000]])).toEqual([
    ['crash', 0, 45_000, 45_000, { error: '#DIV/0!' }],
  ]);
});

test.each([
  ['holdings', [[['', '', '']], HEDGES, [['crash', '*', -0.5]]]],
  ['shocks', [HOLDINGS, HEDGES, [[null, null, null]]]],
])('%s that are all blank are #N/A', (name, args) => {
  expect(call('STRESS', args)).toEqual({
    error: '#N/A',
    message: `${name} must hold at least one row; all its cells are blank`,
  });
});
