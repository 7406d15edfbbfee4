import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { VENUES, isVenueId } from '../../../src/market/venues';
import { CCXT_VENUES, loadCcxt, openCcxt } from '../../../tools/ccxt/openCcxt';
import { readCcxt } from '../../../tools/ccxt/readCcxt';
import { MARKET } from './support/examples';

const missing = (code: string) => () =>
  Promise.reject(Object.assign(new Error("Cannot find package 'ccxt'"), { code }));

describe('ccxt is no dependency', () => {
  test.each(['ERR_MODULE_NOT_FOUND', 'MODULE_NOT_FOUND'])('%s says how to have it', async (code) => {
    await expect(loadCcxt(missing(code))).rejects.toThrow('Run "npm install --no-save ccxt"');
  });

  test('another failure stays what it is', async () => {
    await expect(loadCcxt(missing('EACCES'))).rejects.toThrow("Cannot find package 'ccxt'");
  });

  test('exports are found with or without a default', async () => {
    const exported = { okx: Exchange };
    expect(await loadCcxt(() => Promise.resolve({ default: exported }))).toBe(exported);
    expect(await loadCcxt(() => Promise.resolve(exported))).toBe(exported);
    await expect(loadCcxt(() => Promise.resolve('ccxt'))).rejects.toThrow('exports nothing');
  });

  test('the venues compared are ours', () => {
    for (const id of Object.keys(CCXT_VENUES)) expect(isVenueId(id) && VENUES[id].hosts.length).toBeTruthy();
  });
});

interface Options {
  readonly has: object;
  readonly options?: object;
  readonly fetchImplementation?: typeof fetch;
}

class Exchange {
  constructor(readonly given: Options) {}
}

describe('opening an exchange', () => {
  test('loads the types of market that are compared, and no currencies', () => {
    const exchange = openCcxt({ okx: Exchange }, { id: 'okx', types: ['swap'] }) as unknown as Exchange;
    expect(exchange.given).toEqual({
      enableRateLimit: true,
      has: { fetchCurrencies: false },
      options: { fetchMarkets: { types: ['swap'] } },
    });
  });

  test('an older ccxt may not know a venue', () => {
    expect(() => openCcxt({}, { id: 'weex' })).toThrow('This ccxt knows no weex.');
  });

  test('a stand-in is asked at the add-in’s addresses; what it does not have is nothing', async () => {
    const asked: string[] = [];
    const server = createServer((request, response) => {
      asked.push(`${request.method} ${request.url}`);
      const known = request.url?.includes('detail');
      response.writeHead(known ? 200 : 404, { 'content-type': 'application/json' }).end('{"known":true}');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const upstream = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    const venue = { id: 'mexc', moved: ['api.mexc.com/v1/', 'contract.mexc.com/v1/'] as const };
    const { given } = openCcxt({ mexc: Exchange }, venue, upstream) as unknown as Exchange;
    try {
      const detail = await given.fetchImplementation?.('https://api.mexc.com/v1/detail?a=1');
      const spot = await given.fetchImplementation?.('https://api.mexc.com/v3/spot', {
        method: 'POST',
        body: '{}',
      });
      expect(await detail?.json()).toEqual({ known: true });
      expect([spot?.status, await spot?.json()]).toEqual([200, {}]);
      expect(asked).toEqual(['GET /contract.mexc.com/v1/detail?a=1', 'POST /api.mexc.com/v3/spot']);
    } finally {
      server.close();
    }
  });
});

describe('reading an exchange', () => {
  const markets = { 'LINK/USDT:USDT': MARKET, 'LINK/USDT': { ...MARKET, contract: false, type: 'spot' } };

  test('contracts with the interval told by either method, asked only where there is one', async () => {
    const reading = await readCcxt(
      {
        has: { fetchFundingRates: true, fetchFundingIntervals: 'emulated' },
        loadMarkets: (_, params) =>
          Promise.resolve(JSON.stringify(params) === '{"kind":"future"}' ? markets : {}),
        fetchFundingRates: () => Promise.resolve({ 'LINK/USDT:USDT': { interval: '4h' } }),
        fetchFundingIntervals: () => Promise.reject(new Error('not to be asked')),
      },
      { kind: 'future' },
    );
    expect(reading.problems).toEqual([]);
    expect(
      reading.terms.map(({ symbol, fundingIntervalHours }) => [symbol, fundingIntervalHours?.toFixed()]),
    ).toEqual([['LINKUSDT', '4']]);
  });

  test('funding that fails is told and takes nothing with it', async () => {
    const reading = await readCcxt({
      has: { fetchFundingRates: true, fetchFundingIntervals: true },
      loadMarkets: () => Promise.resolve(markets),
      fetchFundingRates: () => Promise.reject(new Error('no such market')),
      fetchFundingIntervals: () => Promise.resolve({ 'LINK/USDT:USDT': { interval: '8h' } }),
    });
    expect(reading.problems).toEqual(['fetchFundingRates: no such market']);
    expect(reading.terms[0]?.fundingIntervalHours?.toFixed()).toBe('8');
  });
});
