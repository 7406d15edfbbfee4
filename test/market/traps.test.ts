import { readMoment } from './support/readMoment';
import { MOMENTS } from './support/replayedHttp';

/** Traps that every venue sets in its own way: one named test for each of them that it concerns. */

describe('the mark is the venue’s mark, not its last trade', () => {
  test.each([
    ['binance', 'BTCUSDT', '65008.4', '65010.2'],
    ['bybit', 'BTCUSDT', '65007.9', '65009.4'],
    ['bingx', 'BTC-USDT', '65008.9', '65010'],
    ['weex', 'BTCUSDT', '65008.2', '65009'],
    ['mexc', 'BTC_USDT', '65008.1', '65009.9'],
    ['okx', 'BTC-USDT-SWAP', '65007.2', '65010'],
    ['deribit', 'BTC-PERPETUAL', '64992.07', '64991'],
    ['krakenfutures', 'PF_XBTUSD', '64994.6', '64998'],
    ['hyperliquid', 'BTC', '65002', undefined],
  ])('%s %s: mark %s, last %s', async (venue, symbol, mark, last) => {
    const { quote } = await readMoment(venue, MOMENTS[0], ['BTC']);
    expect([quote(symbol)?.['mark'], quote(symbol)?.['last']]).toEqual([mark, last]);
  });
});

describe('the funding interval is in hours, whatever the venue counts in', () => {
  test.each([
    ['binance', 'BTCUSDT', '8', 'not among the adjusted ones'],
    ['binance', '1000PEPEUSDT', '4', 'adjusted'],
    ['bybit', 'BTCUSDT', '8', '480 minutes'],
    ['bybit', '1000PEPEUSDT', '4', '240 minutes'],
    ['bingx', 'BTC-USDT', '8', 'hours'],
    ['bingx', '1000PEPE-USDT', '4', 'hours'],
    ['weex', 'BTCUSDT', '8', '480 minutes'],
    ['mexc', 'BTC_USDT', '8', 'hours'],
    ['okx', 'BTC-USDT-SWAP', '8', 'between two payments in milliseconds'],
    ['okx', 'SOL-USDT-SWAP', '4', 'between two payments in milliseconds'],
    ['deribit', 'BTC-PERPETUAL', '8', 'funding_8h'],
    ['krakenfutures', 'PF_XBTUSD', '1', 'per hour'],
    ['hyperliquid', 'BTC', '1', 'per hour'],
  ])('%s %s: %s hours (%s)', async (venue, symbol, hours) => {
    const { contract, quote } = await readMoment(venue, MOMENTS[0]);
    const both = [contract(symbol)?.['fundingIntervalHours'], quote(symbol)?.['fundingIntervalHours']];
    expect(both).toEqual([hours, hours]);
  });
});

describe('an inverse contract keeps its size in dollars while the price moves', () => {
  test.each([
    ['binance', 'BTCUSD_PERP', '100'],
    ['bybit', 'BTCUSD', '1'],
    ['bingx', 'BTC-USD', '100'],
    ['mexc', 'BTC_USD', '100'],
    ['okx', 'BTC-USD-SWAP', '100'],
    ['deribit', 'BTC-PERPETUAL', '1'],
    ['krakenfutures', 'PI_XBTUSD', '1'],
  ])('%s %s: $%s', async (venue, symbol, size) => {
    const [before, after] = await Promise.all(MOMENTS.map((folder) => readMoment(venue, folder, ['BTC'])));
    const terms = { payoff: 'inverse', settle: 'BTC', contractSize: size };
    expect(before?.contract(symbol)).toMatchObject(terms);
    expect(after?.contract(symbol)).toMatchObject(terms);
    expect(after?.quote(symbol)?.['mark']).not.toBe(before?.quote(symbol)?.['mark']);
  });
});

describe('a coin that is sold by the thousand, or under another name, is the coin itself', () => {
  test.each([
    ['binance', '1000PEPEUSDT', 'PEPE', '1000'],
    ['bybit', '1000PEPEUSDT', 'PEPE', '1000'],
    ['bybit', 'SHIB1000USDT', 'SHIB', '1000'],
    ['bingx', '1000PEPE-USDT', 'PEPE', '1000'],
    ['weex', '1000PEPEUSDT', 'PEPE', '1000'],
    ['mexc', '1000BONK_USDT', 'BONK', '100000'],
    ['okx', 'PEPE-USDT-SWAP', 'PEPE', '10000000'],
    ['deribit', '1000PEPE_USDC-PERPETUAL', 'PEPE', '1000'],
    ['krakenfutures', 'PF_XBTUSD', 'BTC', '1'],
    ['hyperliquid', 'kPEPE', 'PEPE', '1000'],
  ])('%s %s is %s, %s of them a contract', async (venue, symbol, base, contractSize) => {
    const { contract, quote } = await readMoment(venue, MOMENTS[0], [base]);
    expect(contract(symbol)).toMatchObject({ base, contractSize });
    // A price of a thousand PEPE would be near 0.009, one of a single PEPE is near 0.000009.
    const mark = Number(quote(symbol)?.['mark']);
    const [least, most] = base === 'BTC' ? [60_000, 70_000] : [0.000001, 0.0001];
    expect(mark).toBeGreaterThan(least);
    expect(mark).toBeLessThan(most);
  });
});

describe('what is blank at the venue is absent, never 0', () => {
  test.each([
    ['binance', 'BTCUSDT', 'takerFeeRate'],
    ['binance', 'BTCUSDT', 'maintenanceMarginRate'],
    ['bybit', 'BTCUSDT', 'takerFeeRate'],
    ['bingx', 'BTC-USD', 'takerFeeRate'],
    ['bingx', 'BTC-USDT', 'maintenanceMarginRate'],
    ['weex', 'BTCUSDT', 'maintenanceMarginRate'],
    ['okx', 'BTC-USDT-SWAP', 'takerFeeRate'],
    ['hyperliquid', 'BTC', 'takerFeeRate'],
  ])('%s %s: %s', async (venue, symbol, field) => {
    const { contract } = await readMoment(venue, MOMENTS[0], ['BTC']);
    expect(contract(symbol)).toMatchObject({ base: 'BTC' });
    expect(contract(symbol)).not.toHaveProperty(field);
  });
});
