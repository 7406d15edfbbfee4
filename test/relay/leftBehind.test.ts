import type { RequestListener } from 'node:http';
import { rawExchange } from './support/rawExchange';
import { get, INFO, lines, LISTED, post, QUESTION, request } from './support/rawRequest';
import { answerRows, relayServer, venueServer } from './support/relayServer';

let server: Awaited<ReturnType<typeof relayServer>>;
beforeAll(async () => {
  server = await relayServer();
});
afterAll(() => server.close());
beforeEach(() => {
  server.venues.answerWith(answerRows);
  server.venues.seen.length = 0;
  server.log.length = 0;
});

const ASKED = '/fapi.binance.com/fapi/v1/premiumIndex';
const send = (bytes: string) => rawExchange(server.port, Buffer.from(bytes, 'latin1'));

describe('a listed request is passed on as the list has it, whatever stands around it', () => {
  /** The headers that reach a venue when nothing stands around a request. */
  let plain: unknown;
  beforeAll(async () => {
    await send(get(LISTED));
    plain = server.venues.seen.at(-1)?.headers;
  });

  test.each<[string, string]>([
    ['another host', lines(`GET ${LISTED} HTTP/1.1`, 'Host: evil.example', 'Connection: close', '')],
    ['two hosts', lines(`GET ${LISTED} HTTP/1.1`, 'Host: a', 'Host: evil.example', 'Connection: close', '')],
    ['a host and a port', lines(`GET ${LISTED} HTTP/1.1`, 'Host: evil.example:22', 'Connection: close', '')],
    ['another host in a header', get(LISTED, 'X-Forwarded-Host: evil.example', 'X-Host: evil.example')],
    ['another address in a header', get(LISTED, 'X-Original-URL: /fapi/v1/order', 'X-Rewrite-URL: /x')],
    ['another method in a header', get(LISTED, 'X-HTTP-Method-Override: DELETE', 'X-HTTP-Method: PUT')],
    ['another scheme in a header', get(LISTED, 'X-Forwarded-Proto: file', 'Forwarded: host=evil.example')],
    ['cookies', get(LISTED, 'Cookie: session=secret')],
    ['a password', get(LISTED, 'Authorization: Basic c2VjcmV0', 'Proxy-Authorization: Basic c2VjcmV0')],
    ['a key', get(LISTED, 'X-MBX-APIKEY: secret', 'OK-ACCESS-KEY: secret', 'KC-API-KEY: secret')],
    ['whom it came from', get(LISTED, 'X-Forwarded-For: 203.0.113.7', 'Referer: https://pane.example/me')],
    ['a part only', get(LISTED, 'Range: bytes=0-1', 'If-Range: "x"')],
    ['headers that concern the connection', get(LISTED, 'TE: trailers', 'Trailer: X-A', 'Keep-Alive: 99')],
    ['another protocol', get(LISTED, 'Upgrade: h2c', 'HTTP2-Settings: AAMAAABk')],
    [
      'a socket',
      lines(
        `GET ${LISTED} HTTP/1.1`,
        'Host: a',
        'Connection: close, Upgrade',
        'Upgrade: websocket',
        'Sec-WebSocket-Version: 13',
        'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
        '',
      ),
    ],
    [
      'a body that is another request',
      request(LISTED, { headers: ['Content-Length: 41'], body: lines(`GET ${INFO} HTTP/1.1`, '') }),
    ],
  ])('%s', async (_, bytes) => {
    const answer = await send(bytes);
    expect(answer.status).toBe(200);
    expect(answer.head).not.toMatch(/upgrade|set-cookie|access-control/i);
    expect(answer.body.match(/HTTP\/1\.1/g)).toBeNull();
    expect(server.venues.seen).toHaveLength(1);
    const [seen] = server.venues.seen;
    expect(seen).toMatchObject({ method: 'GET', url: ASKED, body: '' });
    expect(seen?.headers).toEqual(plain);
    expect(JSON.stringify(seen)).not.toMatch(/secret|evil|203\.0\.113|pane\.example/);
  });

  test.each([
    ['a key twice', '{"type":"order","type":"metaAndAssetCtxs"}'],
    ['letters spelled out', '{"\\u0074ype":"metaAndAsset\\u0043txs"}'],
    ['space around it', `  ${QUESTION}\n`],
    ['a byte order mark', `\u00ef\u00bb\u00bf${QUESTION}`],
  ])('a question with %s is written anew', async (_, body) => {
    expect((await send(post(body, ['Cookie: session=secret']))).status).toBe(200);
    expect(server.venues.seen.map((seen) => seen.body)).toEqual([QUESTION]);
    expect(server.venues.seen[0]?.headers).not.toHaveProperty('cookie');
  });

  test.each([
    ['encoded letters', '?%73ymbol=%42TCUSDT', '?symbol=BTCUSDT'],
    ['empty pairs', '?&&symbol=BTCUSDT&', '?symbol=BTCUSDT'],
  ])('a query with %s is written anew', async (_, query, asked) => {
    expect((await send(get(`${LISTED}${query}`))).status).toBe(200);
    expect(server.venues.seen.map(({ url }) => url)).toEqual([`${ASKED}${asked}`]);
  });
});

describe('of what a venue sends only data comes back', () => {
  const answerWith = (status: number, headers: Record<string, string | string[]>): RequestListener => {
    return (_, response) => response.writeHead(status, headers).end('[1]');
  };

  test('no header of its own', async () => {
    server.venues.answerWith(
      answerWith(200, {
        'content-type': 'application/json',
        'set-cookie': ['a=1; Path=/', 'b=2'],
        'access-control-allow-origin': '*',
        'access-control-allow-credentials': 'true',
        'clear-site-data': '"*"',
        'strict-transport-security': 'max-age=0',
        'service-worker-allowed': '/',
        'content-security-policy': 'default-src *',
        link: '<https://evil.example/>; rel=preload',
        refresh: '0; url=https://evil.example/',
        server: 'inner-name',
        'x-relay-answer': 'stale',
        'x-relay-because': 'made up',
        age: '5',
        etag: '"theirs"',
      }),
    );
    const response = await fetch(`${server.url}${LISTED}`);
    expect(response.status).toBe(200);
    const ofTheConnection = new Set(['connection', 'date', 'keep-alive']);
    expect([...response.headers.keys()].filter((name) => !ofTheConnection.has(name)).sort()).toEqual([
      'cache-control',
      'content-length',
      'content-security-policy',
      'content-type',
      'cross-origin-resource-policy',
      'etag',
      'x-content-type-options',
    ]);
    expect(response.headers.get('content-security-policy')).toBe("default-src 'none'; sandbox");
    expect(response.headers.get('etag')).not.toBe('"theirs"');
  });

  test.each([301, 302, 303, 307, 308])('a redirect (%d) to another host is not followed', async (status) => {
    const elsewhere = await venueServer(answerRows);
    server.venues.answerWith(answerWith(status, { location: `${elsewhere.url}/latest/meta-data` }));
    const fresh = `${server.url}/relay/binance/fapi/v1/ticker/bookTicker`;
    const response = await fetch(fresh, { redirect: 'manual' });
    expect(response.status).toBe(502);
    expect(response.headers.has('location')).toBe(false);
    expect(elsewhere.seen).toEqual([]);
    await elsewhere.close();
  });

  test('a page cannot act as a page of our origin', async () => {
    server.venues.answerWith((_, response) =>
      response.writeHead(403, { 'content-type': 'text/html' }).end('<script>alert(1)</script>'),
    );
    const response = await fetch(`${server.url}${LISTED}`);
    expect(response.status).toBe(403);
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
  });
});

describe('the log', () => {
  test('names the refusal and at most the venue, never what the client wrote', async () => {
    await send(get('/relay/binance/secret/path?who=me', 'Cookie: session=secret', 'User-Agent: somebody'));
    await send(post(`{"type":"${'secret'.repeat(100)}"}`));
    await send(get('/elsewhere/secret'));
    expect(server.log).toEqual([
      { event: 'refused', because: 'not on the list', status: 404, venue: 'binance' },
      { event: 'refused', because: 'too large', status: 404, venue: 'hyperliquid' },
      { event: 'refused', because: 'not on the list', status: 404 },
    ]);
  });

  test('tells of a client that asks too often', async () => {
    const busy = await relayServer({ rate: { burst: 1, perSecond: 0.001 } });
    expect((await fetch(`${busy.url}${LISTED}`)).status).toBe(200);
    expect((await fetch(`${busy.url}${LISTED}`)).status).toBe(429);
    await busy.close();
    expect(busy.log).toMatchObject([
      { event: 'relay', status: 200 },
      { event: 'refused', because: 'too many requests', status: 429, venue: 'binance' },
    ]);
    expect(busy.venues.seen).toHaveLength(1);
  });

  test('tells of a defect where it is, without the words of the request', async () => {
    const broken = await relayServer({
      clientOf: () => {
        throw new TypeError('secret words');
      },
    });
    const response = await fetch(`${broken.url}${LISTED}?symbol=SECRET`);
    await broken.close();
    expect(response.status).toBe(500);
    expect(await response.json()).toEqual({ error: 'the relay failed' });
    expect(broken.log).toMatchObject([{ event: 'failed', error: 'TypeError' }]);
    expect(JSON.stringify(broken.log)).toContain('leftBehind.test');
    expect(JSON.stringify(broken.log)).not.toMatch(/secret/i);
  });
});
