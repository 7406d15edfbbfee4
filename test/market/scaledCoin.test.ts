import { scaledCoin } from '../../src/market/scaledCoin';

test.each([
  ['1000PEPE', 'PEPE', '1000'],
  ['1000X', 'X', '1000'],
  ['10000SATS', 'SATS', '10000'],
  ['1000000MOG', 'MOG', '1000000'],
  ['1MBABYDOGE', 'BABYDOGE', '1000000'],
  ['kBONK', 'BONK', '1000'],
  ['SHIB1000', 'SHIB', '1000'],
])('%s is %s times %s', (word, coin, scale) => {
  const scaled = scaledCoin(word);
  expect(scaled.coin).toBe(coin);
  expect(scaled.scale?.toFixed()).toBe(scale);
});

test.each(['BTC', '1INCH', 'KAVA', 'USD1', 'C98', '1000', '100X', 'TON', 'H2O', '龙', ''])(
  '%p is a coin as it stands',
  (word) => {
    expect(scaledCoin(word)).toEqual({ coin: word });
  },
);

test('XBT is Bitcoin', () => {
  expect(scaledCoin('XBT')).toEqual({ coin: 'BTC' });
});
