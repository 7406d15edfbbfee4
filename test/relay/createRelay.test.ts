import { VENUE_IDS } from '../../src/market/venues';
import { createRelay, type RelayOptions } from '../../src/relay/createRelay';
import type { RelayLogEntry } from '../../src/relay/relayLog';

const PRICES = 'http://pane.example/relay/binance/fapi/v1/premiumIndex';
const INSTRUMENTS = 'http://pane.example/relay/binance/fapi/v1/exchangeInfo';
const RELAY = 'http://pane.example/relay/';

/** A relay whose venues answer by `answer`, with all it was asked. */
function relayed(answer: (request: Request) => Response | Promise<Response>, options: RelayOptions = {}) {
  const asked: Request[] = [];
  const relay = createRelay({
    fetch: async (input, init) => {
      const request = new Request(input, init);
      asked.push(request);
      return answer(request);
    },
    ...options,
  });
  const get = async (url: string, init?: RequestInit) => relay.fetch(new Request(url, init));
  return { get, asked };
}
const rows = () => Response.json([{ symbol: 'BTCUSDT' }]);
const sentence = async (response: Response) => ((await response.json()) as { error: string }).error;

describe('what is on the list passes', () => {
  test.each([
    ['binance/fapi/v1/exchangeInfo', 'https://fapi.binance.com/fapi/v1/exchangeInfo'],
    ['binance/dapi/v1/ticker/24hr', 'https://dapi.binance.com/dapi/v1/ticker/24hr'],
    [
      'binance/api/v3/ticker/price?symbol=BTCUSDT',
      'https://api.binance.com/api/v3/ticker/price?symbol=BTCUSDT',
    ],
    ['mexc/api/v1/contract/detail', 'https://contract.mexc.com/api/v1/contract/detail'],
    ['mexc/api/v3/ticker/24hr', 'https://api.mexc.com/api/v3/ticker/24hr'],
  ])('%s', async (path, upstream) => {
    const { get, asked } = relayed(rows);
    const response = await get(RELAY + path);
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual([{ symbol: 'BTCUSDT' }]);
    expect(asked.map(({ url }) => url)).toEqual([upstream]);
  });

  test('HEDGEROW_UPSTREAM stands in for every host', async () => {
    const { get, asked } = relayed(rows, { upstream: 'http://127.0.0.1:4010/' });
    await get(`${PRICES}?symbol=BTCUSDT`);
    expect(asked.map(({ url }) => url)).toEqual([
      'http://127.0.0.1:4010/fapi.binance.com/fapi/v1/premiumIndex?symbol=BTCUSDT',
    ]);
  });
});

describe('everything else is 404 with a sentence, and no venue hears of it', () => {
  test.each([
    ['an unknown venue', 'kraken/fapi/v1/premiumIndex'],
    ['what every object has', 'constructor/fapi/v1/premiumIndex'],
    ['a prototype', '__proto__/fapi/v1/premiumIndex'],
    ['a venue in capitals', 'BINANCE/fapi/v1/premiumIndex'],
    ['no venue', ''],
    ['no path', 'binance'],
    ['a path that is not listed', 'binance/fapi/v1/order'],
    ['an account path', 'binance/fapi/v2/account'],
    ['another venue’s path', 'mexc/fapi/v1/premiumIndex'],
    ['a host as path', 'binance/fapi.binance.com/fapi/v1/premiumIndex'],
    ['a whole address as path', 'binance/https://evil.example/fapi/v1/premiumIndex'],
    ['a doubled slash', 'binance//fapi/v1/premiumIndex'],
    ['a slash at the end', 'binance/fapi/v1/premiumIndex/'],
    ['a listed path and more', 'binance/fapi/v1/premiumIndex/extra'],
    ['a listed path in other letters', 'binance/FAPI/v1/premiumindex'],
    ['dots that climb out', 'binance/fapi/v1/premiumIndex/../../../evil'],
    ['encoded dots that climb out', 'binance/fapi/v1/%2e%2e/%2e%2e/evil'],
    ['encoded slashes', 'binance/fapi%2Fv1%2FpremiumIndex'],
    ['doubly encoded slashes', 'binance/fapi%252Fv1%252FpremiumIndex'],
    ['an encoded letter', 'binance/fapi/v1/premium%49ndex'],
    ['a backslash', 'binance/fapi/v1\\..\\evil'],
    ['an encoded backslash', 'binance/fapi/v1/%5c%5cevil.example'],
    ['an @ that would make a host of it', 'binance@evil.example/fapi/v1/premiumIndex'],
    ['a line break', 'binance/fapi/v1/premiumIndex%0d%0aHost:%20evil.example'],
    ['a null byte', 'binance/fapi/v1/premiumIndex%00'],
    ['a semicolon parameter', 'binance/fapi/v1/premiumIndex;symbol=BTCUSDT'],
    ['a query key that is not listed', 'binance/fapi/v1/premiumIndex?symbol=BTCUSDT&signature=1'],
    ['any query where none is listed', 'binance/fapi/v1/exchangeInfo?symbol=BTCUSDT'],
    ['a key twice', 'binance/fapi/v1/premiumIndex?symbol=BTCUSDT&symbol=ETHUSDT'],
    ['an encoded & in a value', 'binance/fapi/v1/premiumIndex?symbol=BTCUSDT%26apiKey=1'],
    ['a # in a value', 'binance/fapi/v1/premiumIndex?symbol=BTC%23x'],
    ['a line break in a value', 'binance/fapi/v1/premiumIndex?symbol=BTC%0d%0aX:1'],
    ['an empty value', 'binance/fapi/v1/premiumIndex?symbol='],
    ['a list as value', 'binance/api/v3/ticker/price?symbol=["BTCUSDT"]'],
    ['an endless value', `binance/fapi/v1/premiumIndex?symbol=${'A'.repeat(41)}`],
    ['a bookmark that is an address', 'bybit/v5/market/instruments-info?cursor=https://evil.example'],
    ['a bookmark with a line break', 'bybit/v5/market/instruments-info?cursor=first%3DA%0d%0aX:1'],
    ['an endless bookmark', `bybit/v5/market/instruments-info?cursor=${'A'.repeat(201)}`],
    ['a bookmark where none is listed', 'binance/fapi/v1/premiumIndex?cursor=first'],
  ])('%s', async (_, path) => {
    const { get, asked } = relayed(rows);
    const response = await get(RELAY + path);
    expect(response.status).toBe(404);
    expect(await sentence(response)).toMatch(/^(There is|The relay) .+\.$/);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(asked).toEqual([]);
  });

  test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])('%s', async (method) => {
    const { get, asked } = relayed(rows);
    const response = await get(PRICES, { method });
    expect(response.status).toBe(404);
    expect(asked).toEqual([]);
  });

  test('an address that only looks like the relay when decoded', async () => {
    const { get, asked } = relayed(rows);
    const response = await get('http://pane.example/%72elay/binance/fapi/v1/premiumIndex');
    expect(response.status).toBe(404);
    expect(asked).toEqual([]);
  });
});

describe('nothing of the client reaches the venue, nothing but data reaches the client', () => {
  test('headers, cookies and credentials stay here', async () => {
    const { get, asked } = relayed(rows);
    await get(PRICES, {
      headers: {
        authorization: 'Bearer secret',
        cookie: 'session=secret',
        'x-mbx-apikey': 'secret',
        'x-forwarded-for': '203.0.113.7',
        host: 'evil.example',
        referer: 'https://pane.example/private',
        'user-agent': 'someone',
        range: 'bytes=0-1',
      },
    });
    const [request] = asked;
    expect([...(request?.headers ?? [])]).toEqual([['accept', 'application/json']]);
    expect(new URL(request?.url ?? '').host).toBe('fapi.binance.com');
    expect(request?.credentials).toBe('omit');
    expect(request?.redirect).toBe('manual');
  });

  test('a venue’s cookies and headers stay away from the pane', async () => {
    const { get } = relayed(() =>
      Response.json([], {
        headers: {
          'set-cookie': 'tracker=1',
          'access-control-allow-origin': '*',
          'clear-site-data': '"*"',
          'x-mbx-used-weight': '40',
        },
      }),
    );
    const response = await get(PRICES);
    expect([...response.headers.keys()].sort()).toEqual([
      'cache-control',
      'content-security-policy',
      'content-type',
      'cross-origin-resource-policy',
      'etag',
      'x-content-type-options',
    ]);
  });

  test.each([301, 302, 303, 307, 308])('a redirect (%d) is not followed', async (status) => {
    const { get, asked } = relayed(
      () => new Response(null, { status, headers: { location: 'http://169.254.169.254/latest/meta-data' } }),
    );
    const response = await get(PRICES);
    expect(response.status).toBe(502);
    expect(response.headers.get('location')).toBeNull();
    expect(await sentence(response)).toContain('does not follow');
    expect(asked).toHaveLength(1);
  });

  test('a page from a gateway cannot act as a page of our origin', async () => {
    const page = '<html><script>alert(1)</script></html>';
    const { get } = relayed(() => new Response(page, { headers: { 'content-type': 'text/html' } }));
    const response = await get(PRICES);
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('content-security-policy')).toBe("default-src 'none'; sandbox");
  });
});

describe('caching', () => {
  test.each([
    [PRICES, 'public, max-age=0, s-maxage=2, stale-while-revalidate=10'],
    [INSTRUMENTS, 'public, max-age=0, s-maxage=600, stale-while-revalidate=3600'],
  ])('%s', async (url, cacheControl) => {
    const { get } = relayed(rows);
    expect((await get(url)).headers.get('cache-control')).toBe(cacheControl);
  });

  test('an unchanged answer costs no body', async () => {
    let price = '65000.5';
    const { get } = relayed(() => Response.json([price]));
    const first = await get(PRICES);
    const etag = first.headers.get('etag') ?? '';
    expect(etag).not.toBe('');
    const second = await get(PRICES, { headers: { 'if-none-match': etag } });
    expect(second.status).toBe(304);
    expect(await second.text()).toBe('');
    price = '65000.6';
    const third = await get(PRICES, { headers: { 'if-none-match': etag } });
    expect(third.status).toBe(200);
    expect(await third.json()).toEqual(['65000.6']);
  });

  test('identical requests in flight share one call; the next one asks anew', async () => {
    let release = (): void => undefined;
    const gate = new Promise<void>((resolve) => (release = resolve));
    const { get, asked } = relayed(async () => {
      await gate;
      return rows();
    });
    const urls = [`${PRICES}?symbol=BTCUSDT`, PRICES, PRICES, PRICES];
    const answers = Promise.all(urls.map((url) => get(url)));
    release();
    for (const answer of await answers) expect(await answer.json()).toEqual([{ symbol: 'BTCUSDT' }]);
    expect(asked).toHaveLength(2);
    await get(PRICES);
    expect(asked).toHaveLength(3);
  });

  test.each([403, 404, 429, 500])('HTTP %d is not kept', async (status) => {
    const { get } = relayed(() => Response.json({}, { status }));
    const response = await get(PRICES);
    expect(response.status).toBe(status);
    expect(response.headers.get('cache-control')).toBe('no-store');
  });
});

describe('limits', () => {
  afterEach(() => jest.useRealTimers());

  test.each([
    ['no answer', () => new Promise<Response>(() => undefined)],
    ['headers without an end of the body', () => new Response(new ReadableStream())],
  ])('10 seconds: %s', async (_, silence) => {
    jest.useFakeTimers({ doNotFake: ['nextTick', 'queueMicrotask', 'setImmediate'] });
    const relay = createRelay({
      // As fetch does, an abort ends the call and the body.
      fetch: async (_input, init) => {
        const aborted = new Promise<never>((_, reject) => {
          init?.signal?.addEventListener('abort', () => reject(new Error('aborted')));
        });
        const response = await Promise.race([silence(), aborted]);
        const ends = new ReadableStream({ pull: async () => aborted });
        return new Response(response.body && ends, response);
      },
    });
    const answer = Promise.resolve(relay.request('/relay/binance/fapi/v1/premiumIndex'));
    const ended = jest.fn();
    void answer.then(ended);
    await jest.advanceTimersByTimeAsync(9_999);
    expect(ended).not.toHaveBeenCalled();
    await jest.advanceTimersByTimeAsync(1);
    const response = await answer;
    expect(response.status).toBe(504);
    expect(await sentence(response)).toBe('Binance did not answer the relay within 10 seconds');
  });

  test('a body of the allowed length passes, one byte more does not', async () => {
    const body = (length: number) => () => new Response('x'.repeat(length));
    expect((await relayed(body(1024), { longestBody: 1024 }).get(PRICES)).status).toBe(200);
    const long = await relayed(body(1025), { longestBody: 1024 }).get(PRICES);
    expect(long.status).toBe(502);
    expect(await sentence(long)).toContain('sent more than');
  });

  test('16 MB is the limit without settings, and an endless body is not read to its end', async () => {
    const chunk = new Uint8Array(1024 * 1024);
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        sent += 1;
        controller.enqueue(chunk);
      },
    });
    const response = await relayed(() => new Response(endless)).get(PRICES);
    expect(await sentence(response)).toBe('Binance sent more than the 16 MB that the relay passes on');
    expect(sent).toBeLessThan(20);
  });

  test('429 and Retry-After are passed on', async () => {
    const { get } = relayed(() => new Response('', { status: 429, headers: { 'retry-after': '17' } }));
    const response = await get(PRICES);
    expect(response.status).toBe(429);
    expect(response.headers.get('retry-after')).toBe('17');
  });

  test('a venue that cannot be reached is a sentence without the network’s inner words', async () => {
    const { get } = relayed(() => Promise.reject(new Error('getaddrinfo ENOTFOUND inner-host')));
    const response = await get(PRICES);
    expect(response.status).toBe(502);
    expect(await sentence(response)).toBe('Binance could not be reached by the relay');
  });

  test('each client has its own allowance, which refills with time', async () => {
    let now = 0;
    const { get, asked } = relayed(rows, {
      now: () => now,
      rate: { burst: 2, perSecond: 0.5 },
      clientOf: (request) => request.headers.get('x-test-client') ?? '',
    });
    const as = async (client: string) => (await get(PRICES, { headers: { 'x-test-client': client } })).status;
    expect([await as('a'), await as('a'), await as('a'), await as('b')]).toEqual([200, 200, 429, 200]);
    expect(asked).toHaveLength(3);
    now = 1_999;
    expect(await as('a')).toBe(429);
    now = 2_000;
    expect([await as('a'), await as('a')]).toEqual([200, 429]);
  });

  test('by default a client is the far end of its connection, whatever its headers say', async () => {
    const relay = createRelay({ fetch: () => Promise.resolve(rows()), rate: { burst: 1, perSecond: 0.001 } });
    const as = async (remoteAddress: string, forwarded: string) => {
      const request = new Request(PRICES, { headers: { 'x-forwarded-for': forwarded } });
      return (await relay.fetch(request, { incoming: { socket: { remoteAddress } } })).status;
    };
    expect(await as('198.51.100.1', '1.1.1.1')).toBe(200);
    expect(await as('198.51.100.1', '2.2.2.2')).toBe(429);
    expect(await as('198.51.100.2', '1.1.1.1')).toBe(200);
  });

  test('a client over its allowance learns when to come back', async () => {
    const { get } = relayed(rows, { now: () => 0, rate: { burst: 1, perSecond: 0.1 } });
    await get(PRICES);
    const response = await get(PRICES);
    expect(response.headers.get('retry-after')).toBe('10');
    expect(response.headers.get('x-relay-answer')).toBe('own');
  });
});

describe('what is seen from outside', () => {
  test('/healthz', async () => {
    const response = await relayed(rows).get('http://pane.example/healthz');
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ ok: true, venues: VENUE_IDS });
  });

  test('the log tells of the venue’s side only', async () => {
    const log: RelayLogEntry[] = [];
    let now = 1000;
    const { get } = relayed(
      () => {
        now += 25;
        return rows();
      },
      { now: () => now, log: (entry) => log.push(entry) },
    );
    await get(`${PRICES}?symbol=BTCUSDT`, { headers: { 'user-agent': 'someone', cookie: 'a=b' } });
    expect(log).toEqual([
      {
        event: 'relay',
        venue: 'binance',
        path: '/fapi/v1/premiumIndex',
        status: 200,
        bytes: 22,
        milliseconds: 25,
        shared: false,
      },
    ]);
  });
});
