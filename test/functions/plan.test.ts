import fc from 'fast-check';
import { CONTRACTS_TABLE } from '../../src/model/contractsTable';
import { QUOTES_TABLE } from '../../src/model/quotesTable';
import { loadBundle } from '../support/functions/loadBundle';

const { call } = loadBundle();

type Fields = Readonly<Record<string, unknown>>;

function table(columns: readonly { readonly name: string }[], rows: readonly Fields[]): unknown[][] {
  return [columns.map(({ name }) => name), ...rows.map((row) => columns.map(({ name }) => row[name] ?? ''))];
}

const contractsTable = (rows: readonly Fields[]) => table(CONTRACTS_TABLE.columns, rows);
const quotesTable = (rows: readonly Fields[]) => table(QUOTES_TABLE.columns, rows);

/** A plan by header, the total first. */
function plan(...args: readonly unknown[]): Record<string, unknown>[] {
  const answer = call('PLAN', args);
  if (!Array.isArray(answer)) throw new Error(JSON.stringify(answer));
  const [headers = [], ...rows] = answer as unknown[][];
  return rows.map((row) => Object.fromEntries(headers.map((header, index) => [String(header), row[index]])));
}

const LINEAR: Fields = {
  key: 'mexc:BTC_USDT',
  venue: 'mexc',
  symbol: 'BTC_USDT',
  base: 'BTC',
  quote: 'USDT',
  settle: 'USDT',
  kind: 'perpetual',
  contractSize: 0.01,
  payoff: 'linear',
  lotSize: 1,
  minContracts: 1,
  takerFeeRate: 0.0004,
  makerFeeRate: 0.0001,
  maxLeverage: 20,
  maintenanceMarginRate: 0.004,
  fundingIntervalHours: 8,
  active: true,
};
const INVERSE: Fields = {
  ...LINEAR,
  key: 'bybit:BTCUSD',
  venue: 'bybit',
  symbol: 'BTCUSD',
  quote: 'USD',
  settle: 'BTC',
  contractSize: 1,
  payoff: 'inverse',
};
const QUANTO: Fields = {
  ...LINEAR,
  key: 'bitmex:ETHUSD',
  venue: 'bitmex',
  symbol: 'ETHUSD',
  base: 'ETH',
  quote: 'USD',
  settle: 'XBT',
  contractSize: 0.000001,
  payoff: 'quanto',
  settlePrice: 60_000,
};
const CONTRACTS = [LINEAR, INVERSE, QUANTO];
const SEEN = 46_300;
const perpetual = (contract: Fields, mark: number, fundingRate: number): Fields => ({
  ...contract,
  kind: 'perpetual',
  mark,
  index: mark + 1,
  fundingRate,
  observedAt: SEEN,
});
const QUOTES = [
  perpetual(LINEAR, 60_000, 0.0001),
  perpetual(INVERSE, 60_010.5, 0.0002),
  perpetual(QUANTO, 3000.25, -0.00005),
  {
    key: 'mexc:spot:BTCUSDT',
    venue: 'mexc',
    symbol: 'BTCUSDT',
    kind: 'spot',
    base: 'BTC',
    quote: 'USDT',
    last: 59_990,
    observedAt: SEEN,
  },
];
const HOLDING = ['BTC', 1.5, '', '', 'mexc:BTC_USDT', 60_000];
const NOW = ['now', SEEN + 0.01];

const HEADERS = [
  'asset',
  'quantity',
  'price',
  'exposure',
  'beta',
  'hedgeRatio',
  'venue',
  'symbol',
  'shortContracts',
  'hedgedRatio',
  'residual',
  'entryPrice',
  'notional',
  'initialMargin',
  'liquidationPrice',
  'liquidationMove',
  'fees',
  'funding',
  'cost',
  'breakevenMove',
  'warnings',
];

test('the headers of a plan are frozen, and the total comes first', () => {
  const [headers, total, holding] = call('PLAN', [
    [HOLDING],
    contractsTable(CONTRACTS),
    quotesTable(QUOTES),
  ]) as unknown[][];

  expect(headers).toEqual(HEADERS);
  expect(total?.[0]).toBe('total');
  expect(holding?.[0]).toBe('BTC');
  expect(call('PLAN', [[HOLDING], contractsTable(CONTRACTS), quotesTable(QUOTES), null, false])).toHaveLength(
    2,
  );
});

/** What each column must be, from separate calls over the cells of the plan and of the two tables. */
const specOf = (contract: Fields): unknown[][] => [
  ['contractSize', 'payoff', 'lotSize', 'minContracts', 'minNotional', 'settlePrice'].map(
    (name) => contract[name] ?? '',
  ),
];

const holdingOf = fc.record({
  contract: fc.constantFrom(...CONTRACTS),
  quantity: fc.integer({ min: -150_000, max: 150_000 }).map((count) => count / 3000),
  price: fc.integer({ min: 1, max: 9_000_000 }).map((cents) => cents / 100),
  hedgeRatio: fc.constantFrom('', 0.4, 1.25, 0),
  beta: fc.constantFrom('', 1.5, 0.8),
});
const chosenSettings = fc.record({
  hedgeRatio: fc.constantFrom(1, 0.5),
  horizonDays: fc.constantFrom(7, 30, 1.5),
  leverage: fc.constantFrom(1, 3, 10),
  rounding: fc.constantFrom('nearest', 'down', 'up', 'none'),
  feeSide: fc.constantFrom('taker', 'maker'),
  marginMode: fc.constantFrom('isolated', 'cross'),
  collateral: fc.constantFrom(0, 250_000),
});

const SINGLE = { numRuns: 200, seed: 7 };
const near = (got: unknown, expected: unknown): void => {
  if (typeof expected !== 'number' || typeof got !== 'number') expect(got).toEqual(expected);
  else expect(Math.abs(got - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1e-3, Math.abs(expected)));
};

test('every column of 200 random portfolios is what the single functions give', () => {
  fc.assert(
    fc.property(fc.array(holdingOf, { minLength: 1, maxLength: 5 }), chosenSettings, (holdings, chosen) => {
      const settings = [...Object.entries(chosen), NOW];
      const rows = plan(
        holdings.map(({ contract, quantity, price, hedgeRatio, beta }) => [
          contract['base'],
          quantity,
          hedgeRatio,
          beta,
          contract['key'],
          price,
        ]),
        contractsTable(CONTRACTS),
        quotesTable(QUOTES),
        settings,
      );
      const lines = holdings.map((holding, index) => {
        const { contract } = holding;
        const quote = QUOTES.find(({ key }) => key === contract['key']) as Fields;
        const spec = specOf(contract);
        const row = rows[index + 1] as Record<string, unknown>;
        const ratio = holding.hedgeRatio === '' ? chosen.hedgeRatio : holding.hedgeRatio;
        const beta = holding.beta === '' ? 1 : holding.beta;
        const mark = quote['mark'] as number;
        const fee = contract[`${chosen.feeSide}FeeRate`] as number;
        const periods = (chosen.horizonDays * 24) / (contract['fundingIntervalHours'] as number);
        const exposure = call('EXPOSURE', [holding.quantity, holding.price]);
        const count = call('CONTRACTS', [exposure, mark, spec, ratio, beta, chosen.rounding]) as number;
        const margin = call('INITIALMARGIN', [count, mark, spec, chosen.leverage]) as number;
        const value = call('INITIALMARGIN', [count, mark, spec, 1]) as number;
        const funding = call('FUNDING', [count, mark, spec, quote['fundingRate'], periods]) as number;
        const exact = {
          asset: contract['base'],
          quantity: Number(holding.quantity.toPrecision(15)),
          price: holding.price,
          exposure,
          beta,
          hedgeRatio: ratio,
          venue: contract['venue'],
          symbol: contract['symbol'],
          shortContracts: count,
          hedgedRatio: call('HEDGERATIO', [exposure, count, mark, spec, beta]),
          residual: call('RESIDUAL', [exposure, count, mark, spec, beta]),
          entryPrice: mark,
          notional: call('NOTIONAL', [count, mark, spec]),
          initialMargin: margin,
          fees: call('FEES', [count, mark, spec, 2 * fee]),
          funding,
          cost: call('HEDGECOST', [count, mark, spec, fee, fee, quote['fundingRate'], periods]),
        };
        expect(row).toMatchObject(exact);
        const carry = count === 0 ? 0 : -funding / value;
        const breakeven = call('BREAKEVEN', [count, mark, fee, fee, carry, contract['payoff']]);
        near(row['breakevenMove'], typeof breakeven === 'number' ? breakeven / mark - 1 : breakeven);
        const perSettle = { linear: 1, inverse: mark, quanto: 60_000 }[String(contract['payoff'])] as number;
        const rate = contract['maintenanceMarginRate'] as number;
        return { row, contract, spec, mark, count, margin, perSettle, rate, maintenance: value * rate };
      });

      const inQuote = (some: typeof lines) =>
        some.reduce((sum, { margin, perSettle }) => sum + margin * perSettle, 0);
      for (const line of lines) {
        const { row, spec, mark, count, rate } = line;
        const mates = lines.filter(({ contract }) => contract === line.contract);
        const others = mates.filter((each) => each !== line);
        const shared =
          chosen.collateral === 0 || line.margin === 0
            ? mates.reduce((sum, { margin }) => sum + margin, 0)
            : (chosen.collateral * inQuote(mates)) / inQuote(lines) / line.perSettle;
        const cross = chosen.marginMode === 'cross';
        const otherPnl = cross ? -others.reduce((sum, { maintenance }) => sum + maintenance, 0) : 0;
        const liquidation = call('LIQUIDATIONPRICE', [
          count,
          mark,
          spec,
          cross ? shared : line.margin,
          rate,
          0,
          0,
          'mark',
          otherPnl,
        ]);
        near(row['liquidationPrice'], liquidation);
        near(row['liquidationMove'], typeof liquidation === 'number' ? liquidation / mark - 1 : liquidation);
      }

      const [total] = rows as [Record<string, unknown>];
      const sum = (column: string, perSettle: boolean) =>
        lines.reduce((all, line) => all + Number(line.row[column]) * (perSettle ? line.perSettle : 1), 0);
      for (const column of ['exposure', 'residual', 'notional']) near(total[column], sum(column, false));
      for (const column of ['initialMargin', 'fees', 'funding', 'cost'])
        near(total[column], sum(column, true));
    }),
    SINGLE,
  );
});

test.each([LINEAR, INVERSE, QUANTO])(
  'the liquidation price of $key leaves exactly the maintenance margin',
  (contract) => {
    const [, row] = plan(
      [[contract['base'], 2, '', '', contract['key'], 50_000]],
      contractsTable(CONTRACTS),
      quotesTable(QUOTES),
      [['leverage', 5]],
    ) as Record<string, number>[];
    const { shortContracts, entryPrice, liquidationPrice, initialMargin } = row as Record<string, number>;
    const spec = specOf(contract);
    const gain = call('PNL', [shortContracts, entryPrice, liquidationPrice, spec]) as number;
    const value = call('INITIALMARGIN', [shortContracts, liquidationPrice, spec, 1]) as number;

    near((initialMargin as number) + gain, value * 0.004);
  },
);

test('without settings: leverage 1, seven days, taker fees, the spot quote and the perpetual of the only venue', () => {
  const [, row] = plan([['btc', 1.5]], contractsTable([LINEAR]), quotesTable(QUOTES));

  expect(row).toMatchObject({
    asset: 'btc',
    price: 59_990,
    symbol: 'BTC_USDT',
    shortContracts: 150,
    entryPrice: 60_000,
    initialMargin: 90_000,
    fees: 72,
    funding: 189,
    cost: -117,
    warnings: '',
  });
});

test('0, an empty cell and "" in settings mean the default', () => {
  const args = [[HOLDING], contractsTable(CONTRACTS), quotesTable(QUOTES)];
  const defaults = plan(...args, [NOW]);

  for (const empty of [0, null, ''])
    expect(
      plan(...args, [
        NOW,
        ...['venue', 'hedgeRatio', 'horizonDays', 'leverage', 'collateral', 'rounding', 'maxAgeMinutes'].map(
          (name) => [name, empty],
        ),
      ]),
    ).toEqual(defaults);
});

describe('the hedge that is not named', () => {
  const usdc = { ...LINEAR, key: 'mexc:BTC_USDC', symbol: 'BTC_USDC', quote: 'USDC', settle: 'USDC' };
  const other = { ...LINEAR, key: 'weex:BTCUSDT', venue: 'weex', symbol: 'BTCUSDT' };
  const closed = { ...LINEAR, key: 'mexc:BTC_OLD', symbol: 'BTC_OLD', active: false };
  const dated = { ...LINEAR, key: 'mexc:BTC_DEC', symbol: 'BTC_DEC', kind: 'dated' };
  const symbol = (contracts: readonly Fields[], venue: string) =>
    plan([['BTC', 1, '', '', '', 60_000]], contractsTable(contracts), quotesTable(QUOTES), [
      ['venue', venue],
    ])[1]?.['symbol'];

  test('is the open linear perpetual of the coin at the venue, in USDT when there are several', () => {
    expect(symbol([usdc, dated, closed, INVERSE, LINEAR, other], 'MEXC')).toBe('BTC_USDT');
    expect(symbol([usdc, dated, INVERSE, other], 'mexc')).toBe('BTC_USDC');
  });

  test('is an error that names the candidates when the venue is not told', () => {
    expect(symbol([LINEAR, other, closed], '')).toEqual({
      error: '#N/A',
      message: 'the hedge of BTC must be named; candidates are mexc:BTC_USDT, weex:BTCUSDT',
    });
  });

  test('is an error that names the coin’s other contracts when the venue has no linear perpetual', () => {
    expect(symbol([INVERSE, dated], 'bybit')).toEqual({
      error: '#N/A',
      message: 'the hedge of BTC must be named; candidates are bybit:BTCUSD, mexc:BTC_DEC',
    });
  });
});

describe('what is unknown', () => {
  const { takerFeeRate: _fee, ...withoutFee } = LINEAR;
  const { maintenanceMarginRate: _rate, ...withoutTier } = LINEAR;
  const advice = 'enter it in the Fees table and press Refresh';

  test('a fee is blank with a warning, never 0, and so are the sums it belongs to', () => {
    const [total, row] = plan([HOLDING], contractsTable([withoutFee]), quotesTable(QUOTES));

    expect(row).toMatchObject({ fees: '', funding: 189, cost: '', breakevenMove: '' });
    expect(row?.['warnings']).toBe(`mexc:BTC_USDT has no takerFeeRate: ${advice}`);
    expect(total).toMatchObject({
      fees: '',
      funding: 189,
      cost: '',
      warnings: 'fees or funding unknown for BTC',
    });
  });

  test('a maintenance rate leaves the liquidation price blank with a warning', () => {
    const [, row] = plan([HOLDING], contractsTable([withoutTier]), quotesTable(QUOTES));

    expect(row).toMatchObject({ liquidationPrice: '', liquidationMove: '', fees: 72 });
    expect(row?.['warnings']).toBe(`mexc:BTC_USDT has no maintenanceMarginRate: ${advice}`);
  });

  test('in cross margin it leaves the whole wallet without a liquidation price', () => {
    const second = { ...withoutTier, key: 'mexc:ETH_USDT', symbol: 'ETH_USDT', base: 'ETH' };
    const [, first] = plan(
      [HOLDING, ['ETH', 10, '', '', 'mexc:ETH_USDT', 3000]],
      contractsTable([LINEAR, second]),
      quotesTable([...QUOTES, perpetual(second, 3000, 0.0001)]),
      [['marginMode', 'cross']],
    );

    expect(first).toMatchObject({ liquidationPrice: '' });
  });

  test('a funding rate is blank with a warning', () => {
    const { fundingRate: _funding, ...quiet } = perpetual(LINEAR, 60_000, 0) as Record<string, unknown>;
    const [, row] = plan([HOLDING], contractsTable([LINEAR]), quotesTable([quiet]));

    expect(row).toMatchObject({ fees: 72, funding: '', cost: '', breakevenMove: '' });
    expect(row?.['warnings']).toBe('mexc:BTC_USDT has no fundingRate');
  });

  test('a funding rate of 0 is known', () => {
    const [, row] = plan([HOLDING], contractsTable([LINEAR]), quotesTable([perpetual(LINEAR, 60_000, 0)]));

    expect(row).toMatchObject({ funding: 0, cost: 72, warnings: '' });
  });

  test('an empty cell that arrives as 0 is as unknown as one that arrives as null', () => {
    const sent = (empty: unknown) => (cells: unknown[][]) =>
      cells.map((line) => line.map((cell) => (cell === '' ? empty : cell)));
    const contracts = contractsTable([withoutFee]);
    const quotes = quotesTable(QUOTES);
    const asText = plan([HOLDING], contracts, quotes);

    expect(plan([HOLDING], sent(0)(contracts), sent(0)(quotes))).toEqual(asText);
    expect(plan([HOLDING], sent(null)(contracts), sent(null)(quotes))).toEqual(asText);
  });

  test('a dated future has no funding, which is known', () => {
    const dated = { ...LINEAR, kind: 'dated', expiresAt: SEEN + 60, fundingIntervalHours: '' };
    const { fundingRate: _funding, ...quote } = perpetual(dated, 60_300, 0) as Record<string, unknown>;
    const [, row] = plan([HOLDING], contractsTable([dated]), quotesTable([{ ...quote, kind: 'dated' }]), [
      NOW,
    ]);

    expect(row).toMatchObject({ funding: 0, warnings: '' });
  });
});

describe('errors stay in their row', () => {
  const tables = [contractsTable(CONTRACTS), quotesTable(QUOTES)] as const;

  test('of a coin without contract and price; the other rows and the total are there', () => {
    const [total, lost, kept] = plan([['DOGE', 1000], HOLDING], ...tables, [['venue', 'mexc']]);

    expect(lost).toMatchObject({
      asset: 'DOGE',
      quantity: 1000,
      price: {
        error: '#N/A',
        message:
          'quotesTable has no spot price of DOGE; add the coin to the watch-list and press Refresh, or give its price in holdings',
      },
      shortContracts: { error: '#N/A' },
      liquidationPrice: { error: '#N/A' },
    });
    expect(kept).toMatchObject({ asset: 'BTC', shortContracts: 150 });
    expect(total).toMatchObject({
      exposure: 90_000,
      notional: 90_000,
      warnings: 'without DOGE: see the row',
    });
  });

  test('of every coin: the total knows no sum, and none is 0', () => {
    const [total, lost] = plan([['DOGE', 1000]], ...tables, [
      ['venue', 'mexc'],
      ['collateral', 500],
    ]);

    expect(lost).toMatchObject({ shortContracts: { error: '#N/A' } });
    const { asset, warnings, ...sums } = total as Record<string, unknown>;
    expect([asset, warnings]).toEqual(['total', 'without DOGE: see the row']);
    expect(Object.values(sums)).toEqual(Object.values(sums).map(() => ''));
  });

  test('of a quantity that is text, with its place', () => {
    const [, row] = plan([['BTC', 'lots', '', '', 'mexc:BTC_USDT', 60_000]], ...tables);
    const message = 'holdings, row 1, quantity must be a number; it is the text "lots"';

    expect(row).toMatchObject({ price: 60_000, quantity: { error: '#VALUE!', message }, warnings: message });
  });

  test('of an error cell, which passes on as itself', () => {
    const [, row, next] = plan(
      [
        ['BTC', { type: 'Error', basicType: 'Error', basicValue: '#REF!' }, '', '', 'mexc:BTC_USDT', 60_000],
        HOLDING,
      ],
      ...tables,
    );

    expect(row).toMatchObject({ quantity: { error: '#REF!' }, shortContracts: { error: '#REF!' } });
    expect(next).toMatchObject({ shortContracts: 150 });
  });

  test('of a coin that has neither a spot quote nor an index', () => {
    const unlisted = perpetual(LINEAR, 60_000, 0.0001);
    const [, row] = plan([['BTC', 1]], contractsTable([LINEAR]), quotesTable([{ ...unlisted, index: '' }]));

    expect(row?.['price']).toEqual({
      error: '#N/A',
      message:
        'quotesTable has no spot price of BTC; add the coin to the watch-list and press Refresh, or give its price in holdings',
    });
  });

  test('of a price that is too old', () => {
    const [, row] = plan([['BTC', 1, '', '', 'mexc:BTC_USDT']], ...tables, [
      ['maxAgeMinutes', 5],
      ['now', SEEN + 1],
    ]);

    expect(row?.['shortContracts']).toEqual({
      error: '#N/A',
      message:
        'mexc:spot:BTCUSDT was last seen 2026-10-05 00:00 UTC, 1440 minutes ago, and maxAgeMinutes is 5; press Refresh',
    });
  });

  test('of a quanto contract without settlePrice', () => {
    const [, row] = plan(
      [['ETH', 1, '', '', 'bitmex:ETHUSD', 3000]],
      contractsTable([{ ...QUANTO, settlePrice: '' }]),
      quotesTable(QUOTES),
    );

    expect(row).toMatchObject({ entryPrice: 3000.25, shortContracts: { error: '#VALUE!' } });
  });
});

describe('warnings', () => {
  const warned = (contract: Fields, quote: Fields, settings: unknown[][], holding: unknown[] = HOLDING) => {
    const [total, row] = plan([holding], contractsTable([contract]), quotesTable([quote]), [
      NOW,
      ...settings,
    ]);
    return { total: total?.['warnings'], row: row?.['warnings'] };
  };
  const quote = perpetual(LINEAR, 60_000, 0.0001);

  test.each([
    [
      'a stale row',
      { ...LINEAR, status: 'stale: mexc did not answer' },
      quote,
      [],
      'mexc:BTC_USDT is stale: mexc did not answer',
    ],
    ['a closed contract', { ...LINEAR, active: false }, quote, [], 'mexc:BTC_USDT is not open for trading'],
    ['too much leverage', LINEAR, quote, [['leverage', 25]], 'leverage is above the 20 of mexc:BTC_USDT'],
    [
      'a price that is not the mark',
      LINEAR,
      { ...quote, mark: '', last: 60_000 },
      [],
      'entryPrice is the last price of mexc:BTC_USDT',
    ],
    [
      'an expiry before the horizon ends',
      { ...LINEAR, expiresAt: SEEN + 2 },
      quote,
      [],
      'mexc:BTC_USDT expires 2026-10-07 00:00 UTC, before the horizon ends',
    ],
  ] as const)('of %s', (_what, contract, quoted, settings, expected) => {
    expect(warned(contract, quoted, settings as unknown as unknown[][]).row).toBe(expected);
  });

  test('of a hedge that is 0, and why', () => {
    const small = ['BTC', 0.001, '', '', 'mexc:BTC_USDT', 60_000];
    const none = ['BTC', 1, 0, '', 'mexc:BTC_USDT', 60_000];

    expect(warned(LINEAR, quote, [], small).row).toBe(
      'the hedge is below the smallest order of mexc:BTC_USDT',
    );
    expect(warned(LINEAR, quote, [], none).row).toBe('hedgeRatio is empty or 0, so nothing is hedged');
  });

  test('of another coin’s contract at beta 1, and of amounts in coins', () => {
    const inverse = perpetual(INVERSE, 60_000, 0.0001);
    const ada = ['ADA', 1000, '', '', 'bybit:BTCUSD', 0.5];

    expect(warned(INVERSE, inverse, [], ada).row).toBe(
      'hedged with BTC at beta 1; initialMargin, fees, funding and cost are in BTC',
    );
  });

  test('of a price from another venue, in another currency, or from the index', () => {
    const spot = QUOTES[3] as Fields;
    const tables = [
      contractsTable([INVERSE]),
      quotesTable([perpetual(INVERSE, 60_000, 0.0001), spot]),
    ] as const;
    const [, far] = plan([['BTC', 1, '', '', 'bybit:BTCUSD']], ...tables);
    const [, index] = plan([['BTC', 1, '', '', 'bybit:BTCUSD']], tables[0], tables[1].slice(0, 2));

    expect(far?.['warnings']).toMatch(
      /^price is that of mexc:spot:BTCUSDT; price is in USDT, the hedge in USD; /,
    );
    expect(index).toMatchObject({ price: 60_001 });
    expect(index?.['warnings']).toMatch(/^price is the index of bybit:BTCUSD; /);
  });

  test('of collateral that is too small, sample data, and currencies added as if equal', () => {
    expect(warned(LINEAR, quote, [['collateral', 89_999]]).total).toBe(
      'initialMargin is above the collateral',
    );
    expect(warned(LINEAR, { ...quote, source: 'sample' }, []).total).toBe('sample data, not live prices');
    const [total] = plan(
      [HOLDING, ['BTC', 1, '', '', 'bybit:BTCUSD', 60_000]],
      contractsTable(CONTRACTS),
      quotesTable(QUOTES),
    );
    expect(total?.['warnings']).toBe('USDT and USD are added as if equal');
  });
});

test('blank rows and a header row in holdings and settings are left out', () => {
  const rows = plan(
    [
      ['asset', 'quantity', 'hedgeRatio', 'beta', 'hedge', 'price'],
      ['', '', '', '', '', ''],
      HOLDING,
      [null, 0, '', '', '', ''],
    ],
    contractsTable(CONTRACTS),
    quotesTable(QUOTES),
    [
      ['name', 'value'],
      ['', ''],
    ],
  );

  expect(rows.map(({ asset }) => asset)).toEqual(['total', 'BTC']);
});

test.each([
  [
    'an unknown setting',
    [[HOLDING], contractsTable(CONTRACTS), quotesTable(QUOTES), [['venues', 'mexc']]],
    /^settings, row 1, name must be one of venue, hedgeRatio, /,
  ],
  [
    'a leverage below 0',
    [[HOLDING], contractsTable(CONTRACTS), quotesTable(QUOTES), [['leverage', -1]]],
    /^setting leverage must be positive; it is -1$/,
  ],
  [
    'a table without its headers',
    [[HOLDING], contractsTable(CONTRACTS).slice(1), quotesTable(QUOTES)],
    /^contractsTable must include its header row with a column key/,
  ],
] as const)('%s is refused with a sentence', (_what, args, sentence) => {
  expect(call('PLAN', args)).toEqual({ error: '#VALUE!', message: expect.stringMatching(sentence) });
});

test('holdings that are all blank are #N/A', () => {
  expect(call('PLAN', [[['', '']], contractsTable(CONTRACTS), quotesTable(QUOTES)])).toEqual({
    error: '#N/A',
    message: 'holdings must hold at least one row; all its cells are blank',
  });
});
