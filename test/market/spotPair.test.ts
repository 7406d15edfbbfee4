import { spotPair } from '../../src/market/spotPair';

test.each([
  ['BTCUSDT', 'BTC', 'USDT'],
  ['BTCUSDC', 'BTC', 'USDC'],
  ['BTCFDUSD', 'BTC', 'FDUSD'],
  ['BTCUSD1', 'BTC', 'USD1'],
  ['USDCUSDT', 'USDC', 'USDT'],
  ['1000SATSUSDT', '1000SATS', 'USDT'],
  ['BTC-USDT', 'BTC', 'USDT'],
  ['USDC-USDT', 'USDC', 'USDT'],
])('%s is %s in %s', (symbol, baseWord, quote) => {
  expect(spotPair(symbol)).toEqual({ baseWord, quote });
});

test.each(['ETHBTC', 'BTCTUSD', 'BTCEUR', 'ETH-BTC', 'USDT', '-USDT', ''])(
  '%p is not a market in dollars we know',
  (symbol) => {
    expect(spotPair(symbol)).toBeUndefined();
  },
);
