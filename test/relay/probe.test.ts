import type { RequestListener } from 'node:http';
import type { Venue } from '../../src/market/venue';
import { VENUES } from '../../src/market/venues';
import { probeAll } from '../../tools/probe/probeAll';
import { probeHost, type ProbeOptions, type ProbeResult } from '../../tools/probe/probeHost';
import { probeOptions } from '../../tools/probe/probeOptions';
import { probeTargets } from '../../tools/probe/probeTargets';
import { command } from './support/command';
import { venueServer } from './support/relayServer';

const NOW = Date.parse('2026-11-02T08:00:00Z');
const ORIGIN = 'https://pane.example';
const ALL: readonly Venue[] = Object.values(VENUES);

const answer = (status: number, headers: Record<string, string> = {}): RequestListener => {
  return (_, response) => response.writeHead(status, headers).end('[]');
};

let venues: Awaited<ReturnType<typeof venueServer>>;
beforeAll(async () => {
  venues = await venueServer(answer(200));
});
afterAll(() => venues.close());
beforeEach(() => {
  venues.seen.length = 0;
});

function options(change: Partial<ProbeOptions> = {}): ProbeOptions {
  return {
    fetch: globalThis.fetch,
    origin: ORIGIN,
    upstream: venues.url,
    timeoutMilliseconds: 5_000,
    ...change,
  };
}
const target = (host: string) => {
  const found = probeTargets(ALL, NOW).find((each) => each.host === host);
  if (found === undefined) throw new Error(`no request for ${host}`);
  return found;
};
const BINANCE = () => target('fapi.binance.com');
const HYPERLIQUID = () => target('api.hyperliquid.xyz');

describe('what is asked', () => {
  test('one request for each host, and none of a venue without hosts', () => {
    const none: Venue = { id: 'none', name: 'None', hosts: [], endpoints: {} };
    const targets = probeTargets([...ALL, none], NOW);
    expect(targets.map(({ venue, host }) => `${venue} ${host}`)).toEqual(
      ALL.flatMap(({ id, hosts }) => hosts.map((host) => `${id} ${host}`)),
    );
    expect(targets.length).toBeGreaterThanOrEqual(13);
  });

  test('is a listed path with listed keys, and prices rather than terms', () => {
    for (const { venue: id, host, method, address } of probeTargets(ALL, NOW)) {
      const { pathname, searchParams } = new URL(address, 'http://venue.example');
      const endpoints = ALL.find((venue) => venue.id === id)?.endpoints ?? {};
      const endpoint = Object.values(endpoints).find((each) => each.host === host && each.path === pathname);
      expect(endpoint).toMatchObject({ method, cacheSeconds: 2 });
      expect(endpoint?.query).toEqual(expect.arrayContaining([...searchParams.keys()]));
    }
  });

  test.each([
    ['api.bybit.com', '/v5/market/tickers?category=linear'],
    ['www.okx.com', '/api/v5/public/mark-price?instType=SWAP'],
    ['www.deribit.com', '/api/v2/public/get_book_summary_by_currency?currency=BTC&kind=future'],
  ])('%s gets the keys that it demands', (host, address) => {
    expect(target(host).address).toBe(address);
  });

  test('is asked as a browser would, with its origin', async () => {
    await probeHost(BINANCE(), options());
    expect(venues.seen).toMatchObject([
      { method: 'GET', url: '/fapi.binance.com/fapi/v1/premiumIndex', headers: { origin: ORIGIN } },
    ]);
  });

  test('goes to the host itself without a stand-in', async () => {
    const urls: string[] = [];
    const fetch = (input: RequestInfo | URL) => {
      urls.push(input instanceof Request ? input.url : input.toString());
      return Promise.resolve(new Response('[]'));
    };
    await probeHost(BINANCE(), { fetch, origin: ORIGIN, timeoutMilliseconds: 5_000 });
    expect(urls).toEqual(['https://fapi.binance.com/fapi/v1/premiumIndex']);
  });
});

describe('what it tells', () => {
  test.each<[string, RequestListener, Partial<ProbeResult>]>([
    [
      'any origin',
      answer(200, { 'access-control-allow-origin': '*' }),
      { browsers: 'yes', status: 200, allowOrigin: '*' },
    ],
    [
      'this origin',
      answer(200, { 'access-control-allow-origin': ORIGIN }),
      { browsers: 'yes', allowOrigin: ORIGIN },
    ],
    [
      'another origin',
      answer(200, { 'access-control-allow-origin': 'https://other.example' }),
      { browsers: 'no', because: 'it lets only another origin read it' },
    ],
    ['no origin', answer(200), { browsers: 'no', because: 'it names no origin that may read it' }],
    [
      'a country refused',
      answer(451, { 'access-control-allow-origin': '*' }),
      { browsers: 'unknown', status: 451, because: 'it refuses this country or network (HTTP 451)' },
    ],
    ['too many requests', answer(429), { browsers: 'unknown', because: 'it answered with HTTP 429' }],
    [
      'another address',
      answer(302, { location: 'https://elsewhere.example/' }),
      { browsers: 'no', because: 'it sends its callers to another address (HTTP 302)' },
    ],
  ])('%s', async (_, reply, expected) => {
    venues.answerWith(reply);
    const result = await probeHost(BINANCE(), options());
    expect(result).toMatchObject({ venue: 'binance', host: 'fapi.binance.com', ...expected });
    if (expected.browsers === 'yes') expect(result).not.toHaveProperty('because');
  });

  test('silence', async () => {
    venues.answerWith(() => undefined);
    expect(await probeHost(BINANCE(), options({ timeoutMilliseconds: 50 }))).toEqual({
      venue: 'binance',
      host: 'fapi.binance.com',
      browsers: 'unknown',
      because: 'it did not answer within 0.05 seconds',
    });
  });

  test('nobody there', async () => {
    const gone = await venueServer(answer(200));
    await gone.close();
    expect(await probeHost(BINANCE(), options({ upstream: gone.url }))).toMatchObject({
      browsers: 'unknown',
      because: 'it could not be reached (ECONNREFUSED)',
    });
  });

  test('an endless answer is read no further than its head', async () => {
    venues.answerWith((_, response) => {
      response.writeHead(200, { 'access-control-allow-origin': '*' });
      response.write('[');
    });
    expect(await probeHost(BINANCE(), options())).toMatchObject({ browsers: 'yes' });
  });
});

describe('a venue that is asked by POST', () => {
  const open = { 'access-control-allow-origin': '*' };
  const withLeave = (headers: Record<string, string>): RequestListener => {
    return (request, response) =>
      response.writeHead(200, request.method === 'OPTIONS' ? headers : open).end('[]');
  };

  test('is first asked for leave, as browsers do', async () => {
    venues.answerWith(withLeave({ ...open, 'access-control-allow-headers': 'Accept, Content-Type' }));
    expect(await probeHost(HYPERLIQUID(), options())).toMatchObject({ browsers: 'yes', status: 200 });
    expect(venues.seen).toMatchObject([
      {
        method: 'OPTIONS',
        headers: {
          origin: ORIGIN,
          'access-control-request-method': 'POST',
          'access-control-request-headers': 'content-type',
        },
      },
      { method: 'POST', body: '{"type":"metaAndAssetCtxs"}', headers: { origin: ORIGIN } },
    ]);
  });

  test.each([
    ['no leave', {}],
    ['leave without the content type', open],
    [
      'leave for another origin',
      { 'access-control-allow-origin': 'https://other.example', 'access-control-allow-headers': '*' },
    ],
  ])('%s means that browsers stay outside', async (_, headers) => {
    venues.answerWith(withLeave(headers));
    expect(await probeHost(HYPERLIQUID(), options())).toMatchObject({
      browsers: 'no',
      because: 'it gives browsers no leave to post (HTTP 200 to OPTIONS)',
    });
  });
});

test('hosts are asked at the same time, but no more than so many, and told in their order', async () => {
  let underWay = 0;
  let most = 0;
  const targets = probeTargets(ALL, NOW);
  const fetch = async (): Promise<Response> => {
    underWay += 1;
    most = Math.max(most, underWay);
    await new Promise((resolve) => setImmediate(resolve));
    underWay -= 1;
    return new Response('[]');
  };
  const results = await probeAll(targets, 4, options({ fetch }));
  expect(most).toBe(4);
  expect(results.map(({ host }) => host)).toEqual(targets.map(({ host }) => host));
});

describe('npm run probe', () => {
  test.each([
    [
      '--origin=hedge.example',
      '--origin must be an address such as https://hedge.example.com; it is "hedge.example".',
    ],
    [
      '--origin=https://a.example/path',
      '--origin must be an address such as https://hedge.example.com; it is "https://a.example/path".',
    ],
    ['--timeout=0', '--timeout must be a number of seconds above 0, 600 at most; it is "0".'],
    ['--timeout=soon', '--timeout must be a number of seconds above 0, 600 at most; it is "soon".'],
  ])('%s is answered with a sentence', (arg, sentence) => {
    expect(() => probeOptions([arg])).toThrow(sentence);
  });

  test('an unknown option is answered with those that are known', () => {
    expect(() => probeOptions(['--jsn'])).toThrow(/--jsn[\s\S]*--timeout <seconds>/);
  });

  test('prints a table', async () => {
    venues.answerWith(
      answer(200, { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*' }),
    );
    const { code, out, errors } = await command('probe', [], venues.url).ended;
    expect(errors).toBe('');
    expect(code).toBe(0);
    expect(out).toMatch(/^venue +host +status +Access-Control-Allow-Origin +browsers$/m);
    expect(out).toMatch(/^binance +fapi\.binance\.com +200 +\* +yes$/m);
    expect(out).toMatch(/^hyperliquid +api\.hyperliquid\.xyz +200 +\* +yes$/m);
  }, 30_000);

  test('prints JSON, and one venue that answers is enough to end well', async () => {
    venues.answerWith((request, response) => {
      if (request.url?.startsWith('/www.okx.com/')) answer(200)(request, response);
      else response.destroy();
    });
    const { code, out } = await command('probe', ['--json', '--origin', ORIGIN], venues.url).ended;
    expect(code).toBe(0);
    const { origin, hosts } = JSON.parse(out) as { origin: string; hosts: ProbeResult[] };
    expect(origin).toBe(ORIGIN);
    expect(hosts.filter(({ status }) => status !== undefined).map(({ host }) => host)).toEqual([
      'www.okx.com',
    ]);
    expect(hosts.find(({ host }) => host === 'api.bybit.com')?.because).toMatch(
      /^it could not be reached \(/,
    );
  }, 30_000);

  test('ends badly when nothing could be reached', async () => {
    const gone = await venueServer(answer(200));
    await gone.close();
    const { code, out, errors } = await command('probe', [], gone.url).ended;
    expect(code).toBe(1);
    expect(out).toContain('unknown: it could not be reached (ECONNREFUSED)');
    expect(errors).toContain('No venue could be reached; check the connection of this machine.');
  }, 30_000);
});
