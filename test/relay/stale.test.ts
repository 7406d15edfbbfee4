import { createRelay, type RelayOptions } from '../../src/relay/createRelay';
import type { RelayLogEntry } from '../../src/relay/relayLog';

const START = Date.parse('2026-11-02T08:00:00Z');
const PRICES = 'binance/fapi/v1/premiumIndex';
const OTHER_HOST = 'binance/api/v3/ticker/price';
const TERMS = 'binance/fapi/v1/exchangeInfo';
const ROWS = [{ symbol: 'BTCUSDT', markPrice: '64120.5' }];

type Reply = () => Response | Promise<Response>;
const rows: Reply = () => Response.json(ROWS);
const down: Reply = () => Promise.reject(new Error('connect ECONNREFUSED'));
const status = (code: number, headers: Record<string, string> = {}, body = '{"msg":"no"}'): Reply => {
  return () => new Response(body, { status: code, headers });
};

/** A relay whose venue can be changed, with a clock that a test turns. */
function relayed(options: RelayOptions = {}) {
  const state = { reply: rows, now: START };
  const asked: string[] = [];
  const log: RelayLogEntry[] = [];
  const relay = createRelay({
    fetch: async (input) => {
      asked.push(input instanceof Request ? input.url : input.toString());
      return state.reply();
    },
    now: () => state.now,
    log: (entry) => log.push(entry),
    ...options,
  });
  return {
    asked,
    log,
    get: async (path: string, init?: RequestInit) =>
      relay.fetch(new Request(`http://pane.example/relay/${path}`, init)),
    /** From now on the venue answers so, and `seconds` have gone by. */
    turn: (reply: Reply, seconds: number) => {
      state.reply = reply;
      state.now += seconds * 1000;
    },
  };
}

describe('while a venue fails, its last good answer is served and marked', () => {
  test.each<[string, Reply, string]>([
    ['it cannot be reached', down, 'Binance could not be reached by the relay'],
    ['HTTP 500', status(500), 'Binance answered the relay with HTTP 500'],
    ['HTTP 503', status(503), 'Binance answered the relay with HTTP 503'],
    [
      'a redirect',
      status(302, { location: 'https://elsewhere.example/' }),
      'Binance sends its callers to another address, which the relay does not follow',
    ],
    [
      'a web page with HTTP 200',
      status(200, {}, '<!doctype html><title>Sign in</title>'),
      'Binance sent the relay a web page or part of an answer instead of data',
    ],
    [
      'half an answer',
      status(200, {}, '[{"symbol":"BTCUSDT","markPr'),
      'Binance sent the relay a web page or part of an answer instead of data',
    ],
    [
      'nothing',
      status(200, {}, ''),
      'Binance sent the relay a web page or part of an answer instead of data',
    ],
  ])('%s', async (_, failure, because) => {
    const { get, turn } = relayed();
    const live = await get(PRICES);
    expect(live.headers.has('x-relay-answer')).toBe(false);
    turn(failure, 95);

    const kept = await get(PRICES);

    expect(kept.status).toBe(200);
    expect(await kept.json()).toEqual(ROWS);
    expect(kept.headers.get('x-relay-answer')).toBe('stale');
    expect(kept.headers.get('age')).toBe('95');
    expect(kept.headers.get('x-relay-because')).toBe(because);
  });

  test('silence until the time-out', async () => {
    let silent = false;
    const { get } = relayed({
      timeoutMilliseconds: 1,
      fetch: (_input, init) =>
        silent
          ? new Promise((_, reject) => init?.signal?.addEventListener('abort', () => reject(new Error())))
          : Promise.resolve(Response.json(ROWS)),
    });
    await get(PRICES);
    silent = true;
    const kept = await get(PRICES);
    expect(kept.headers.get('x-relay-answer')).toBe('stale');
    expect(kept.headers.get('x-relay-because')).toBe('Binance did not answer the relay within 0.001 seconds');
  });

  test('more than the relay passes on', async () => {
    const { get, turn } = relayed({ longestBody: 100 });
    await get(PRICES);
    turn(status(200, {}, `["${'x'.repeat(200)}"]`), 5);
    expect((await get(PRICES)).headers.get('age')).toBe('5');
  });

  test('and as soon as it answers, its answer of now is served without a mark', async () => {
    const { get, turn } = relayed();
    await get(PRICES);
    turn(down, 30);
    expect((await get(PRICES)).headers.get('x-relay-answer')).toBe('stale');
    turn(() => Response.json(['new']), 30);
    const live = await get(PRICES);
    expect(await live.json()).toEqual(['new']);
    expect(live.headers.has('x-relay-answer')).toBe(false);
    expect(live.headers.has('age')).toBe(false);
    turn(down, 1);
    expect((await get(PRICES)).headers.get('age')).toBe('1');
  });

  test('an age that is no whole second is rounded up, so that no price is called fresher than it is', async () => {
    const { get, turn } = relayed();
    await get(PRICES);
    turn(down, 1.2);
    expect((await get(PRICES)).headers.get('age')).toBe('2');
  });

  test('the age counts from before the question', async () => {
    let slow: () => void = () => undefined;
    const { get, turn } = relayed();
    turn(() => {
      slow();
      return Response.json(ROWS);
    }, 0);
    slow = () => turn(rows, 7);
    await get(PRICES);
    turn(down, 10);
    expect((await get(PRICES)).headers.get('age')).toBe('17');
  });

  test('one that was never well is an error as before', async () => {
    const { get, turn } = relayed();
    turn(down, 0);
    const answer = await get(PRICES);
    expect(answer.status).toBe(502);
    expect(answer.headers.get('x-relay-answer')).toBe('own');
  });

  test('each question has its own earlier answer', async () => {
    const { get, turn } = relayed();
    await get(`${PRICES}?symbol=BTCUSDT`);
    turn(down, 10);
    expect((await get(PRICES)).status).toBe(502);
    expect((await get(`${PRICES}?symbol=ETHUSDT`)).status).toBe(502);
    expect((await get(`${PRICES}?symbol=BTCUSDT`)).status).toBe(200);
  });

  test('a question that only tells another time is the same question', async () => {
    const { get, turn, asked } = relayed();
    const ticker = 'bingx/openApi/cswap/v1/market/ticker?timestamp=';
    await get(`${ticker}1793606400000`);
    turn(down, 10);
    expect((await get(`${ticker}1793606410000`)).headers.get('x-relay-answer')).toBe('stale');
    expect(asked.map((url) => new URL(url).search)).toEqual([
      '?timestamp=1793606400000',
      '?timestamp=1793606410000',
    ]);
  });

  test('a posted question has its earlier answer too', async () => {
    const { get, turn } = relayed();
    const post = { method: 'POST', body: '{"type":"metaAndAssetCtxs"}' };
    await get('hyperliquid/info', post);
    turn(down, 10);
    expect((await get('hyperliquid/info', post)).headers.get('age')).toBe('10');
  });

  test.each([
    ['prices for an hour', PRICES, 3600],
    ['terms for a day', TERMS, 86_400],
  ])('%s, then no more', async (_, path, seconds) => {
    const { get, turn } = relayed();
    await get(path);
    turn(down, seconds);
    expect((await get(path)).status).toBe(200);
    turn(down, 1);
    expect((await get(path)).status).toBe(502);
  });

  test('within the bytes that the relay may keep', async () => {
    const { get, turn } = relayed({ memory: 100 });
    await get(PRICES);
    turn(down, 1);
    expect((await get(PRICES)).status).toBe(502);
  });
});

describe('a stale answer cannot pass for a live one on its way', () => {
  test('nobody may keep it, and it is never "not modified"', async () => {
    const { get, turn } = relayed();
    const live = await get(PRICES);
    const etag = live.headers.get('etag') ?? '';
    expect(etag).not.toBe('');
    turn(down, 5);
    const kept = await get(PRICES, { headers: { 'if-none-match': etag } });
    expect(kept.status).toBe(200);
    expect(await kept.json()).toEqual(ROWS);
    expect(kept.headers.get('cache-control')).toBe('no-store');
    expect(kept.headers.has('etag')).toBe(false);
  });

  test('the log tells which they were, and why', async () => {
    const { get, turn, log } = relayed();
    await get(PRICES);
    turn(status(502), 40);
    await get(PRICES);
    expect(log[0]).not.toHaveProperty('staleSeconds');
    expect(log[1]).toMatchObject({
      event: 'relay',
      status: 200,
      staleSeconds: 40,
      because: 'Binance answered the relay with HTTP 502',
    });
  });
});

describe('a venue’s own no is the answer, and no earlier one takes its place', () => {
  test.each([400, 401, 403, 404, 451])('HTTP %d', async (code) => {
    const { get, turn } = relayed();
    await get(PRICES);
    turn(status(code), 5);
    const answer = await get(PRICES);
    expect(answer.status).toBe(code);
    expect(answer.headers.has('x-relay-answer')).toBe(false);
  });

  test('an error with HTTP 200 is passed on, and is never what is served again later', async () => {
    const { get, turn } = relayed();
    await get(PRICES);
    turn(() => Response.json({ code: -1003, msg: 'Way too much.' }), 5);
    expect(await (await get(PRICES)).json()).toEqual({ code: -1003, msg: 'Way too much.' });
    turn(down, 5);
    const kept = await get(PRICES);
    expect(await kept.json()).toEqual(ROWS);
    expect(kept.headers.get('age')).toBe('10');
  });
});

describe('a venue that asks to be left alone is', () => {
  test('while its Retry-After lasts, with the earlier answers for those who ask', async () => {
    const { get, turn, asked } = relayed();
    await get(PRICES);
    turn(status(429, { 'retry-after': '30' }), 5);
    const first = await get(PRICES);
    expect(first.headers.get('x-relay-answer')).toBe('stale');
    expect(first.headers.get('x-relay-because')).toBe('Binance has counted too many requests of the relay');
    turn(rows, 29);
    const second = await get(PRICES);
    expect(second.headers.get('age')).toBe('34');
    expect(asked).toHaveLength(2);
    turn(rows, 1);
    expect((await get(PRICES)).headers.has('x-relay-answer')).toBe(false);
    expect(asked).toHaveLength(3);
  });

  test('and who asks what was never answered gets the same no, with the seconds that are left', async () => {
    const { get, turn, asked } = relayed();
    turn(status(429, { 'retry-after': '30' }), 0);
    expect((await get(PRICES)).headers.get('retry-after')).toBe('30');
    turn(rows, 12);
    const later = await get('binance/fapi/v1/ticker/bookTicker');
    expect(later.status).toBe(429);
    expect(later.headers.get('retry-after')).toBe('18');
    expect(asked).toHaveLength(1);
  });

  test('but its other hosts may be asked', async () => {
    const { get, turn, asked } = relayed();
    turn(status(418, { 'retry-after': '30' }), 0);
    await get(PRICES);
    turn(rows, 1);
    expect((await get(OTHER_HOST)).status).toBe(200);
    expect(asked).toHaveLength(2);
  });

  test('until the date it names', async () => {
    const { get, turn, asked } = relayed();
    turn(status(429, { 'retry-after': 'Mon, 02 Nov 2026 08:01:00 GMT' }), 0);
    await get(PRICES);
    turn(rows, 59);
    expect((await get(PRICES)).status).toBe(429);
    turn(rows, 1);
    expect((await get(PRICES)).status).toBe(200);
    expect(asked).toHaveLength(2);
  });

  test('an hour at most at a time', async () => {
    const { get, turn, asked } = relayed();
    turn(status(429, { 'retry-after': '999999999' }), 0);
    await get(PRICES);
    turn(rows, 3600);
    expect((await get(PRICES)).status).toBe(200);
    expect(asked).toHaveLength(2);
  });

  test.each(['', 'soon', '0', '-5'])('not for a pause of "%s"', async (retryAfter) => {
    const { get, turn, asked } = relayed();
    turn(status(429, { 'retry-after': retryAfter }), 0);
    expect((await get(PRICES)).status).toBe(429);
    turn(rows, 0);
    expect((await get(PRICES)).status).toBe(200);
    expect(asked).toHaveLength(2);
  });
});
