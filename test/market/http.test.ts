import { createHttp, type HttpOptions } from '../../src/market/http';
import { VENUES } from '../../src/market/venues';

const ENDPOINT = VENUES.binance.endpoints.linearPremiumIndex;
const DIRECT = 'https://fapi.binance.com/fapi/v1/premiumIndex';
const RELAYED = 'https://pane.example/relay/binance/fapi/v1/premiumIndex';
const START = Date.parse('2026-11-02T08:00:00Z');

type Reply = Response | Error | 'silence' | 'endless';
const json = (body: unknown, init?: ResponseInit) => Response.json(body, init);

/** Answers each call with the next reply; an abort rejects as fetch does. */
function script(...replies: Reply[]) {
  const requests: Request[] = [];
  const fetch = (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    const request = new Request(input, init);
    requests.push(request);
    const reply = replies[requests.length - 1];
    if (reply === undefined) throw new Error(`no reply for request ${requests.length}: ${request.url}`);
    if (reply instanceof Error) return Promise.reject(reply);
    if (reply instanceof Response) return Promise.resolve(reply);
    if (reply === 'endless') return Promise.resolve(new Response(new ReadableStream()));
    return new Promise((_, reject) => {
      request.signal.addEventListener('abort', () => reject(request.signal.reason as Error));
    });
  };
  return { fetch, requests, urls: () => requests.map(({ url }) => url) };
}

function http(replies: ReturnType<typeof script>, options: Partial<HttpOptions> = {}) {
  return createHttp({
    route: 'direct',
    relayBase: 'https://pane.example/relay',
    fetch: replies.fetch,
    timeoutMilliseconds: 15_000,
    ...options,
  });
}

/** Lets a request run to its end, however long the clock must turn. */
async function settled<T>(promise: Promise<T>) {
  const outcome = promise.then(
    (value) => ({ value, error: undefined }),
    (error: unknown) => ({ value: undefined, error: error as Error }),
  );
  await jest.advanceTimersByTimeAsync(60_000);
  return outcome;
}

beforeEach(() =>
  jest.useFakeTimers({ now: START, doNotFake: ['nextTick', 'queueMicrotask', 'setImmediate'] }),
);
afterEach(() => jest.useRealTimers());

describe('a request', () => {
  test('is a plain GET without headers of ours, and its answer says that it came directly', async () => {
    const replies = script(json([{ symbol: 'BTCUSDT' }]));
    const { value } = await settled(http(replies).get(ENDPOINT));
    expect(value).toEqual({ body: [{ symbol: 'BTCUSDT' }], source: 'direct' });
    expect(replies.urls()).toEqual([DIRECT]);
    expect(replies.requests[0]?.method).toBe('GET');
    expect([...(replies.requests[0]?.headers.keys() ?? [])]).toEqual([]);
    expect(replies.requests[0]?.credentials).toBe('omit');
  });

  test('carries its query', async () => {
    const replies = script(json([]));
    await settled(http(replies).get(ENDPOINT, { query: { symbol: 'BTCUSDT' } }));
    expect(replies.urls()).toEqual([`${DIRECT}?symbol=BTCUSDT`]);
  });

  test('goes to the page’s own relay when told so', async () => {
    const replies = script(json([]));
    const { value } = await settled(http(replies, { route: 'relay' }).get(ENDPOINT));
    expect(value?.source).toBe('relay');
    expect(replies.urls()).toEqual([RELAYED]);
  });
});

describe('what comes instead of an answer becomes a sentence', () => {
  test.each([
    [
      'a geo-block, 451',
      new Response('', { status: 451 }),
      'Binance refuses requests from this country or network (HTTP 451); reach it through a relay in a country it serves, or choose another venue',
    ],
    [
      'a geo-block, 403 with a page',
      new Response('<html>Forbidden</html>', { status: 403 }),
      'Binance refuses requests from this country or network (HTTP 403); reach it through a relay in a country it serves, or choose another venue',
    ],
    [
      'a web page with HTTP 200',
      new Response('\n<!DOCTYPE html><html><body>Sign in to Wi-Fi</body></html>'),
      'Binance sent a web page instead of data (a gateway or a sign-in page stands in between); try another network, or press Refresh again in a moment',
    ],
    [
      'truncated JSON',
      new Response('[{"symbol":"BTCUSDT","markPrice":"650'),
      'Binance sent an answer that breaks off or is not JSON; press Refresh again',
    ],
    [
      'an empty body',
      new Response(''),
      'Binance sent an answer that breaks off or is not JSON; press Refresh again',
    ],
    [
      'HTTP 200 with a code and a message',
      json({ code: -1121, msg: 'Invalid symbol.' }),
      'Binance answered with an error: Invalid symbol; press Refresh again in a moment',
    ],
    [
      'HTTP 200 without success',
      json({ success: false, code: 510 }),
      'Binance answered with an error: code 510; press Refresh again in a moment',
    ],
    [
      'HTTP 400 with words',
      json({ code: -1100, msg: 'Illegal\ncharacters' }, { status: 400 }),
      'Binance answered with HTTP 400: Illegal characters; press Refresh again in a moment',
    ],
    [
      'HTTP 404 without words',
      new Response('', { status: 404 }),
      'Binance answered with HTTP 404; press Refresh again in a moment',
    ],
  ])('%s', async (_, reply, sentence) => {
    const replies = script(reply);
    const { error } = await settled(http(replies).get(ENDPOINT));
    expect(error).toMatchObject({ name: 'HedgeError', reason: 'notAvailable', message: sentence });
    expect(replies.requests).toHaveLength(1);
  });

  test('success false without any code', async () => {
    const replies = script(json({ success: false, data: [] }));
    const { error } = await settled(http(replies).get(ENDPOINT));
    expect(error?.message).toBe(
      'Binance answered with an error: no reason given; press Refresh again in a moment',
    );
  });

  test('the relay’s own words are not put into the venue’s mouth', async () => {
    const replies = script(
      json(
        { error: 'the relay does not pass on this path' },
        { status: 404, headers: { 'x-relay-answer': 'own' } },
      ),
    );
    const { error } = await settled(http(replies, { route: 'relay' }).get(ENDPOINT));
    expect(error?.message).toBe(
      'Binance gave no answer, because the relay does not pass on this path; press Refresh again in a moment',
    );
  });

  test('foreign words are kept short', async () => {
    const replies = script(json({ code: 1, msg: 'x'.repeat(5000) }));
    const { error } = await settled(http(replies).get(ENDPOINT));
    expect(error?.message.length).toBeLessThan(260);
  });
});

describe('one retry', () => {
  test.each([500, 502, 503, 504])('after HTTP %d', async (status) => {
    const replies = script(new Response('', { status }), json([]));
    const { value } = await settled(http(replies).get(ENDPOINT));
    expect(value?.body).toEqual([]);
    expect(replies.requests).toHaveLength(2);
  });

  test('not after the relay has waited for the venue in vain', async () => {
    const waited = json(
      { error: 'Binance did not answer the relay within 10 seconds' },
      { status: 504, headers: { 'x-relay-answer': 'own' } },
    );
    const replies = script(waited);
    const { error } = await settled(http(replies, { route: 'relay' }).get(ENDPOINT));
    expect(error?.message).toBe(
      'Binance did not answer the relay within 10 seconds; press Refresh again in a moment',
    );
    expect(replies.requests).toHaveLength(1);
  });

  test('after a network failure, and not a second one', async () => {
    const replies = script(new TypeError('fetch failed'), new TypeError('fetch failed'));
    const { error } = await settled(http(replies).get(ENDPOINT));
    expect(error?.message).toBe(
      'Binance could not be reached (fetch failed); check the connection, then press Refresh again',
    );
    expect(replies.requests).toHaveLength(2);
  });

  test('waits no longer than half a second', async () => {
    const replies = script(new Response('', { status: 503 }), json([]));
    const asked = http(replies).get(ENDPOINT);
    await jest.advanceTimersByTimeAsync(500);
    await expect(asked).resolves.toMatchObject({ body: [] });
  });
});

describe('a time-out', () => {
  test.each(['silence', 'endless'] as const)(
    'ends %s after 15 seconds, without another try',
    async (reply) => {
      const replies = script(reply);
      const outcome = http(replies)
        .get(ENDPOINT)
        .catch((error: unknown) => error);
      await jest.advanceTimersByTimeAsync(14_999);
      await jest.advanceTimersByTimeAsync(1);
      await expect(outcome).resolves.toMatchObject({
        name: 'HedgeError',
        message: 'Binance did not answer within 15 seconds; press Refresh again in a moment',
      });
      expect(replies.requests).toHaveLength(1);
    },
  );
});

describe('a venue that counts requests', () => {
  const limited = (status: number, retryAfter?: string) =>
    new Response('', { status, headers: retryAfter === undefined ? {} : { 'retry-after': retryAfter } });

  test('is asked again after the pause it names', async () => {
    const replies = script(limited(429, '2'), json([]));
    const asked = http(replies).get(ENDPOINT);
    await jest.advanceTimersByTimeAsync(1_999);
    expect(replies.requests).toHaveLength(1);
    await jest.advanceTimersByTimeAsync(1);
    await expect(asked).resolves.toMatchObject({ body: [] });
  });

  test.each([
    ['429', 429, '90', '90 seconds'],
    ['a ban, 418', 418, '120', '120 seconds'],
    ['a date', 429, 'Mon, 02 Nov 2026 08:00:30 GMT', '30 seconds'],
    ['no pause named', 429, undefined, 'a minute'],
  ])('%s: a long pause is not sat out', async (_, status, retryAfter, wait) => {
    const replies = script(limited(status, retryAfter));
    const { error } = await settled(http(replies).get(ENDPOINT));
    expect(error?.message).toBe(
      `Binance has counted too many requests; wait ${wait}, then press Refresh again`,
    );
    expect(replies.requests).toHaveLength(1);
  });

  test('is left alone until then, on all paths of that host', async () => {
    const replies = script(limited(429, '90'), json([]));
    let now = START;
    const asked = http(replies, { now: () => now });
    await settled(asked.get(ENDPOINT));
    now = START + 60_000;
    const { error } = await settled(asked.get(VENUES.binance.endpoints.linearBookTicker));
    expect(error?.message).toContain('wait 30 seconds');
    expect(replies.requests).toHaveLength(1);
    now = START + 90_000;
    const { value } = await settled(asked.get(ENDPOINT));
    expect(value?.body).toEqual([]);
  });

  test('is not gone round through the relay', async () => {
    const replies = script(limited(429, '90'));
    await settled(http(replies, { route: 'auto' }).get(ENDPOINT));
    expect(replies.urls()).toEqual([DIRECT]);
  });
});

describe('auto', () => {
  test.each([
    ['a browser that is not let in', new TypeError('Failed to fetch')],
    ['a geo-block', new Response('', { status: 451 })],
    ['a gateway’s page', new Response('<html></html>')],
    ['a server error', new Response('', { status: 502 })],
  ])('%s: takes the relay at once and remembers it', async (_, direct) => {
    const replies = script(direct, json([1]), json([2]));
    const asked = http(replies, { route: 'auto' });
    const first = await settled(asked.get(ENDPOINT));
    const second = await settled(asked.get(VENUES.binance.endpoints.spotPrice));
    expect(first.value).toEqual({ body: [1], source: 'relay' });
    expect(second.value).toEqual({ body: [2], source: 'relay' });
    expect(replies.urls()).toEqual([
      DIRECT,
      RELAYED,
      'https://pane.example/relay/binance/api/v3/ticker/price',
    ]);
  });

  test('silence at the first knock is given up after 8 seconds', async () => {
    const replies = script('silence', json([1]));
    const asked = http(replies, { route: 'auto' }).get(ENDPOINT);
    await jest.advanceTimersByTimeAsync(7_999);
    expect(replies.urls()).toEqual([DIRECT]);
    await jest.advanceTimersByTimeAsync(1);
    await expect(asked).resolves.toEqual({ body: [1], source: 'relay' });
  });

  test('remembers per venue', async () => {
    const replies = script(new TypeError('Failed to fetch'), json([1]), json([2]));
    const asked = http(replies, { route: 'auto' });
    await settled(asked.get(ENDPOINT));
    const other = await settled(asked.get(VENUES.mexc.endpoints.contractTicker));
    expect(other.value?.source).toBe('direct');
  });

  test('a venue that lets browsers in stays direct, and falls back when that ends', async () => {
    const gone = new TypeError('Failed to fetch');
    const replies = script(json([1]), gone, gone, json([2]), json([3]));
    const asked = http(replies, { route: 'auto' });
    expect((await settled(asked.get(ENDPOINT))).value?.source).toBe('direct');
    expect((await settled(asked.get(ENDPOINT))).value?.source).toBe('relay');
    expect((await settled(asked.get(ENDPOINT))).value?.source).toBe('relay');
    expect(replies.urls()).toEqual([DIRECT, DIRECT, DIRECT, RELAYED, RELAYED]);
  });

  test('when both ways fail, the sentence tells both', async () => {
    const relayDown = json(
      { error: 'Binance could not be reached by the relay' },
      { status: 502, headers: { 'x-relay-answer': 'own' } },
    );
    const replies = script(new TypeError('Failed to fetch'), relayDown, relayDown.clone());
    const { error } = await settled(http(replies, { route: 'auto' }).get(ENDPOINT));
    expect(error).toMatchObject({ name: 'HedgeError', reason: 'notAvailable' });
    expect(error?.message).toContain('Binance could not be reached (Failed to fetch)');
    expect(error?.message).toContain('Binance could not be reached by the relay');
  });
});

describe('cancelling', () => {
  test('ends the request with the caller’s own reason, and no other way is tried', async () => {
    const replies = script('silence');
    const cancel = new AbortController();
    const outcome = http(replies, { route: 'auto' })
      .get(ENDPOINT, { signal: cancel.signal })
      .catch((error: unknown) => error);
    await jest.advanceTimersByTimeAsync(10);
    const reason = new Error('the user pressed Cancel');
    cancel.abort(reason);
    await expect(outcome).resolves.toBe(reason);
    await jest.advanceTimersByTimeAsync(60_000);
    expect(replies.requests).toHaveLength(1);
  });

  test('before the request sends nothing', async () => {
    const replies = script();
    const reason = new Error('cancelled');
    const asked = http(replies).get(ENDPOINT, { signal: AbortSignal.abort(reason) });
    await expect(asked).rejects.toBe(reason);
    expect(replies.requests).toEqual([]);
  });
});

describe('a question that is posted', () => {
  const INFO = VENUES.hyperliquid.endpoints.info;
  const ask = (replies: ReturnType<typeof script>, options?: Partial<HttpOptions>) =>
    settled(http(replies, options).get(INFO, { bodyType: 'metaAndAssetCtxs' }));

  test('is the type as JSON and nothing else, directly and through the relay alike', async () => {
    const replies = script(new TypeError('Failed to fetch'), json([]));
    const { value } = await ask(replies, { route: 'auto' });
    expect(value).toEqual({ body: [], source: 'relay' });
    expect(replies.urls()).toEqual([
      'https://api.hyperliquid.xyz/info',
      'https://pane.example/relay/hyperliquid/info',
    ]);
    for (const request of replies.requests) {
      expect(request.method).toBe('POST');
      expect([...request.headers]).toEqual([['content-type', 'application/json']]);
    }
  });

  test('is asked once more after a passing failure, because it changes nothing', async () => {
    const replies = script(new Response('', { status: 503 }), json([7]));
    expect((await ask(replies)).value?.body).toEqual([7]);
    expect(replies.requests).toHaveLength(2);
  });
});
