import { loadBundle } from '../support/functions/loadBundle';

const { call } = loadBundle();

/** A Contracts table as a user may have it: his own column first, ours in another order. */
const CONTRACTS = [
  [
    'my note',
    'key',
    'payoff',
    'contractSize',
    'lotSize',
    'minContracts',
    'minNotional',
    'settlePrice',
    'takerFeeRate',
  ],
  ['core', 'binance:BTCUSDT', 'linear', 1, 0.001, 0.001, 100, '', ''],
  ['', 'binance:BTCUSD_PERP', 'inverse', 100, 1, 1, '', '', 0.0005],
];
const QUOTES = [
  ['key', 'bid', 'mark', 'observedAt', 'status'],
  ['binance:BTCUSDT', '', 65_010.4, 46_000, ''],
  ['binance:spot:BTCUSDT', 64_990, '', 46_000, ''],
];

test('SPEC finds its columns by header, wherever the user put them', () => {
  expect(call('SPEC', [CONTRACTS, 'binance', 'BTCUSDT'])).toEqual([[1, 'linear', 0.001, 0.001, 100, '']]);
});

test('SPEC answers a column of symbols row by row', () => {
  expect(call('SPEC', [CONTRACTS, 'BINANCE', [['BTCUSDT'], ['BTCUSD_PERP']], 'contractSize'])).toEqual([
    [1],
    [100],
  ]);
});

test('what a venue does not publish is #N/A, never 0', () => {
  expect(call('SPEC', [CONTRACTS, 'binance', 'BTCUSDT', 'takerFeeRate'])).toEqual({
    error: '#N/A',
    message: 'binance:BTCUSDT has no takerFeeRate; its venue does not publish it',
  });
  expect(call('QUOTE', [QUOTES, 'binance', 'BTCUSDT', 'bid'])).toEqual({
    error: '#N/A',
    message: 'binance:BTCUSDT has no bid; its venue does not publish it',
  });
});

test('a blank status or own says something, and is no hole', () => {
  const table = [
    ['key', 'status', 'own'],
    ['okx:BTC-USDT-SWAP', '', ''],
    ['okx:ETH-USDT-SWAP', 'stale: no answer', 'takerFeeRate'],
  ];

  expect(call('SPEC', [table, 'okx', [['BTC-USDT-SWAP'], ['ETH-USDT-SWAP']], 'status'])).toEqual([
    [''],
    ['stale: no answer'],
  ]);
  expect(call('SPEC', [table, 'okx', 'BTC-USDT-SWAP', 'own'])).toBe('');
});

test('an unknown symbol says what to do', () => {
  expect(call('QUOTE', [QUOTES, 'binance', 'DOGEUSDT'])).toEqual({
    error: '#N/A',
    message: 'quotesTable has no row binance:DOGEUSDT; add the coin to the watch-list and press Refresh',
  });
});

test('a table without its header row says how to select it', () => {
  expect(call('QUOTE', [QUOTES.slice(1), 'binance', 'BTCUSDT'])).toEqual({
    error: '#VALUE!',
    message:
      'quotesTable must include its header row with a column key; select the whole table, as in Quotes[#All]',
  });
});

test('the spot price of a symbol that spells spot and perpetual alike has a name of its own', () => {
  expect(call('QUOTE', [QUOTES, 'binance', 'spot:BTCUSDT', 'bid'])).toBe(64_990);
});

test('an age at the limit is accepted, beyond it the price is not given', () => {
  const tenMinutes = 10 / 1440;

  expect(call('QUOTE', [QUOTES, 'binance', 'BTCUSDT', 'mark', 10, 46_000 + tenMinutes])).toBe(65_010.4);
  expect(call('QUOTE', [QUOTES, 'binance', 'BTCUSDT', 'mark', 9, 46_000 + tenMinutes])).toEqual({
    error: '#N/A',
    message:
      'binance:BTCUSDT was last seen 2025-12-09 00:00 UTC, 10 minutes ago, and maxAgeMinutes is 9; press Refresh',
  });
});

test('without an instant the age counts to this device’s clock', () => {
  expect(call('QUOTE', [QUOTES, 'binance', 'BTCUSDT', 'mark', 60])).toMatchObject({ error: '#N/A' });
});
