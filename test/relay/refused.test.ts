import { rawExchange } from './support/rawExchange';
import { chunked, get, INFO, lines, LISTED, post, QUESTION, request } from './support/rawRequest';
import { relayServer } from './support/relayServer';

/** The relay's own no, with a sentence. */
const NO = 404;
/** It is not HTTP, so the server answers with an error of 4xx or 5xx, or hangs up. */
const NOT_HTTP = 'not HTTP';

type Row = readonly [what: string, bytes: string, answer: typeof NO | typeof NOT_HTTP];

const BINANCE = '/relay/binance';
const PATH = '/fapi/v1/premiumIndex';

const PATHS: readonly Row[] = [
  ['dots that climb back to a listed path', get(`${BINANCE}/x/..${PATH}`), NO],
  ['dots that climb out', get(`${BINANCE}${PATH}/../../../../../etc/passwd`), NO],
  ['a dot in between', get(`${BINANCE}/.${PATH}`), NO],
  ['encoded dots that climb back', get(`${BINANCE}/x/%2e%2e${PATH}`), NO],
  ['half encoded dots', get(`${BINANCE}/x/.%2e${PATH}`), NO],
  ['dots encoded twice', get(`${BINANCE}/x/%252e%252e${PATH}`), NO],
  ['dots as overlong UTF-8', get(`${BINANCE}/%c0%ae%c0%ae${PATH}`), NO],
  ['full-width dots, encoded', get(`${BINANCE}/%ef%bc%8e%ef%bc%8e${PATH}`), NO],
  ['a two-dot leader as raw UTF-8', get(`${BINANCE}/\u00e2\u0080\u00a5${PATH}`), NOT_HTTP],
  ['slashes twice at the start', get(`/${LISTED}`), NO],
  ['slashes twice in between', get(`${BINANCE}/${PATH}`), NO],
  ['a host behind two slashes', get(`//evil.example${LISTED}`), NO],
  ['a slash at the end', get(`${LISTED}/`), NO],
  ['encoded slashes', get(`${BINANCE}/fapi%2fv1%2fpremiumIndex`), NO],
  ['a backslash at the start', get(`\\${LISTED}`), NOT_HTTP],
  ['backslashes for slashes', get(LISTED.replaceAll('/', '\\').replace('\\', '/')), NOT_HTTP],
  ['an encoded backslash', get(`${BINANCE}/..%5c..%5cevil${PATH}`), NO],
  ['a semicolon with parameters', get(`${LISTED};symbol=BTCUSDT`), NO],
  ['a semicolon that hides dots', get(`${BINANCE}/..;${PATH}`), NO],
  ['a null byte, encoded', get(`${LISTED}%00`), NO],
  ['a null byte', get(`${LISTED}\0.json`), NOT_HTTP],
  ['a line break, encoded', get(`${LISTED}%0d%0aX:%20y`), NO],
  ['a space', get(`${BINANCE}/fapi/v1/ premiumIndex`), NOT_HTTP],
  ['a tab', get(`${BINANCE}/fapi/v1/\tpremiumIndex`), NOT_HTTP],
  ['an encoded letter', get(`${BINANCE}/fapi/v1/premium%49ndex`), NO],
  ['other letters', get(LISTED.toUpperCase()), NO],
  ['a fragment', get(`${LISTED}#fragment`), NO],
  ['the relay’s name encoded', get(LISTED.replace('relay', '%72elay')), NO],
  ['a path that is not listed', get(`${BINANCE}/fapi/v1/order`), NO],
  ['another venue’s path', get(`/relay/mexc${PATH}`), NO],
  ['a listed path and more', get(`${LISTED}/..%2f..%2forder`), NO],
  ['dots in place of a symbol', get('/relay/mexc/api/v1/contract/kline/..%2fticker'), NO],
  ['a file of this machine', get('/etc/passwd'), NO],
  ['a file as address', get('/relay/binance/file:///etc/passwd'), NO],
];

const VENUES: readonly Row[] = [
  ['no venue', get('/relay/'), NO],
  ['an unknown venue', get(`/relay/kraken${PATH}`), NO],
  ['a venue in capitals', get(`/relay/BINANCE${PATH}`), NO],
  ['a prototype', get(`/relay/__proto__${PATH}`), NO],
  ['what every object has', get(`/relay/constructor${PATH}`), NO],
  ['a method of every object', get('/relay/toString/call'), NO],
  ['a host in place of the venue', get(`/relay/fapi.binance.com${PATH}`), NO],
  ['a host and a port behind the venue', get(`/relay/binance:8080${PATH}`), NO],
  ['a user before another host', get(`/relay/binance@evil.example${PATH}`), NO],
  ['an address behind the venue', get(`${BINANCE}/http://169.254.169.254/latest/meta-data`), NO],
  ['a venue that publishes no feed', get('/relay/cme/api/v3/ticker/price'), NO],
];

const TARGETS: readonly Row[] = [
  ['a whole address of another host', get(`http://evil.example${LISTED}`), NO],
  ['a whole address of this host', get(`http://pane.example${LISTED}`), NO],
  ['a whole address elsewhere, as to an open proxy', get('http://169.254.169.254/latest/meta-data'), NO],
  ['a whole https address', get('https://evil.example/'), NO],
  ['a whole address with a user', get(`http://user:word@evil.example${LISTED}`), NO],
  ['a star', request('*', { method: 'OPTIONS' }), NOT_HTTP],
  ['a tunnel', request('evil.example:443', { method: 'CONNECT' }), NOT_HTTP],
  [
    'a host that brings a path',
    lines(`GET /x HTTP/1.1`, `Host: a${LISTED}?`, 'Connection: close', ''),
    NOT_HTTP,
  ],
  [
    'a host that brings a user',
    lines(`GET ${LISTED} HTTP/1.1`, 'Host: a@evil.example', 'Connection: close', ''),
    NOT_HTTP,
  ],
  ['a host that ends in #', lines(`GET /x HTTP/1.1`, `Host: a${LISTED}#`, 'Connection: close', ''), NOT_HTTP],
  ['no host', lines(`GET ${LISTED} HTTP/1.1`, 'Connection: close', ''), NOT_HTTP],
  ['an empty host', lines(`GET ${LISTED} HTTP/1.1`, 'Host:', 'Connection: close', ''), NOT_HTTP],
  [
    'a path that a header brings',
    get('/elsewhere', `X-Original-URL: ${LISTED}`, `X-Rewrite-URL: ${LISTED}`),
    NO,
  ],
];

const QUERIES: readonly Row[] = [
  ['a key that is not listed', get(`${LISTED}?symbol=BTCUSDT&signature=1`), NO],
  ['any key where none is listed', get(`${BINANCE}/fapi/v1/exchangeInfo?symbol=BTCUSDT`), NO],
  ['a key twice', get(`${LISTED}?symbol=BTCUSDT&symbol=ETHUSDT`), NO],
  ['a key twice, once encoded', get(`${LISTED}?symbol=BTCUSDT&%73ymbol=ETHUSDT`), NO],
  ['a key in capitals', get(`${LISTED}?SYMBOL=BTCUSDT`), NO],
  ['a list', get(`${LISTED}?symbol[]=BTCUSDT`), NO],
  ['a prototype', get(`${LISTED}?__proto__=1`), NO],
  ['a key without a value', get(`${LISTED}?symbol`), NO],
  ['keys apart by semicolons', get(`${LISTED}?symbol=BTCUSDT;limit=5`), NO],
  ['an & in a value', get(`${LISTED}?symbol=BTCUSDT%26apiKey=1`), NO],
  ['a # in a value', get(`${LISTED}?symbol=BTC%23`), NO],
  ['a line break in a value', get(`${LISTED}?symbol=BTC%0d%0aHost:%20evil.example`), NO],
  ['a null byte in a value', get(`${LISTED}?symbol=BTC%00`), NO],
  ['dots and slashes in a value', get(`${LISTED}?symbol=..%2f..%2forder`), NO],
  ['a bookmark that is an address', get('/relay/bybit/v5/market/tickers?cursor=https://evil.example/'), NO],
  ['8,000 letters in a value', get(`${LISTED}?symbol=${'A'.repeat(8_000)}`), NO],
  ['2,000 keys', get(`${LISTED}?${'a=1&'.repeat(2_000)}`), NO],
  ['more than any address may have', get(`${LISTED}?symbol=${'A'.repeat(60_000)}`), NOT_HTTP],
];

const METHODS: readonly Row[] = [
  ...['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND', 'POST'].map((method): Row => [
    method,
    request(LISTED, { method }),
    NO,
  ]),
  ...['CONNECT', 'GETX', 'get', 'PRI'].map((method): Row => [method, request(LISTED, { method }), NOT_HTTP]),
  ['a question by GET', get(INFO), NO],
  [
    'a question by PUT',
    request(INFO, { method: 'PUT', headers: ['Content-Length: 27'], body: QUESTION }),
    NO,
  ],
  ['another method in a header', get(INFO, 'X-HTTP-Method-Override: POST', 'X-HTTP-Method: POST'), NO],
  [
    'a leave asked for from another origin',
    request(LISTED, {
      method: 'OPTIONS',
      headers: ['Origin: https://evil.example', 'Access-Control-Request-Method: GET'],
    }),
    NO,
  ],
];

const BODIES: readonly Row[] = [
  ['another type', post('{"type":"clearinghouseState"}'), NO],
  ['a type and a user', post('{"type":"metaAndAssetCtxs","user":"0x0"}'), NO],
  ['a type and a prototype', post('{"type":"metaAndAssetCtxs","__proto__":{"a":1}}'), NO],
  ['a type twice, the last another', post('{"type":"metaAndAssetCtxs","type":"order"}'), NO],
  ['a list of types', post('{"type":["metaAndAssetCtxs"]}'), NO],
  ['an order', post('{"action":{"type":"order"},"nonce":1,"signature":{}}'), NO],
  ['100 lists in one another', post(`${'['.repeat(100)}${']'.repeat(100)}`), NO],
  ['100,000 lists in one another', post(`${'['.repeat(100_000)}${']'.repeat(100_000)}`), NO],
  ['half a question', post('{"type":"metaAndAsse'), NO],
  ['nothing', post(''), NO],
  ['a form', post('type=metaAndAssetCtxs', ['Content-Type: application/x-www-form-urlencoded']), NO],
  ['XML', post('<type>metaAndAssetCtxs</type>', ['Content-Type: text/xml']), NO],
  [
    'another character set',
    post(QUESTION.replace(/./g, '$&\0'), ['Content-Type: application/json; charset=utf-16le']),
    NO,
  ],
  ['something packed', post('\u001f\u008b\u0008', ['Content-Encoding: gzip']), NO],
  ['a listed question after much space', post(`${' '.repeat(300)}${QUESTION}`), NO],
  ['a million letters', post(`{"type":"${'A'.repeat(1_000_000)}"}`), NO],
  ['a million letters in pieces', chunked(Array.from({ length: 100 }, () => 'A'.repeat(10_000))), NO],
  ['a listed question to another path', post(QUESTION, [], '/relay/hyperliquid/exchange'), NO],
  ['a listed question with a query', post(QUESTION, [], `${INFO}?type=metaAndAssetCtxs`), NO],
  ['a question to a venue that takes none', post(QUESTION, [], LISTED), NO],
];

const LENGTHS: readonly Row[] = [
  [
    'in pieces and of a length',
    chunked([QUESTION], ['Content-Length: 5', 'Transfer-Encoding: chunked']),
    NOT_HTTP,
  ],
  [
    'of a length and in pieces',
    chunked([QUESTION], ['Transfer-Encoding: chunked', 'Content-Length: 27']),
    NOT_HTTP,
  ],
  [
    'of two lengths',
    request(INFO, { method: 'POST', headers: ['Content-Length: 27', 'Content-Length: 5'], body: QUESTION }),
    NOT_HTTP,
  ],
  [
    'of a list of lengths',
    request(INFO, { method: 'POST', headers: ['Content-Length: 27, 27'], body: QUESTION }),
    NOT_HTTP,
  ],
  [
    'of a length with a sign',
    request(INFO, { method: 'POST', headers: ['Content-Length: +27'], body: QUESTION }),
    NOT_HTTP,
  ],
  [
    'of a length below 0',
    request(INFO, { method: 'POST', headers: ['Content-Length: -1'], body: QUESTION }),
    NOT_HTTP,
  ],
  [
    'of a length in hexadecimal',
    request(INFO, { method: 'POST', headers: ['Content-Length: 0x1b'], body: QUESTION }),
    NOT_HTTP,
  ],
  ['in pieces by another name', chunked([QUESTION], ['Transfer-Encoding: xchunked']), NOT_HTTP],
  ['in pieces, and then not', chunked([QUESTION], ['Transfer-Encoding: chunked, identity']), NOT_HTTP],
  [
    'in pieces, with a space before the colon',
    chunked([QUESTION], ['Transfer-Encoding : chunked']),
    NOT_HTTP,
  ],
  ['in pieces, told on two lines', chunked([QUESTION], ['Transfer-Encoding:', ' chunked']), NOT_HTTP],
  [
    'in a piece whose length is no number',
    request(INFO, {
      method: 'POST',
      headers: ['Transfer-Encoding: chunked'],
      body: lines('zz', QUESTION, '0', ''),
    }),
    NOT_HTTP,
  ],
  [
    'in a piece of endless length',
    request(INFO, {
      method: 'POST',
      headers: ['Transfer-Encoding: chunked'],
      body: lines('f'.repeat(18), QUESTION, '0', ''),
    }),
    NOT_HTTP,
  ],
  [
    'in a piece longer than told',
    request(INFO, {
      method: 'POST',
      headers: ['Transfer-Encoding: chunked'],
      body: lines('5', QUESTION, '0', ''),
    }),
    NOT_HTTP,
  ],
];

const HEADERS: readonly Row[] = [
  ['a header on two lines', get(LISTED, 'X-A: b', ' c: d'), NOT_HTTP],
  ['a header without a name', get(LISTED, ': b'), NOT_HTTP],
  ['a name with a space', get(LISTED, 'X A: b'), NOT_HTTP],
  ['a null byte', get(LISTED, 'X-A: b\0c'), NOT_HTTP],
  ['a carriage return alone', get(LISTED, 'X-A: b\rX-B: c'), NOT_HTTP],
  ['lines that end without one', get(LISTED).replaceAll('\r\n', '\n'), NOT_HTTP],
  ['20,000 letters', get(LISTED, `X-A: ${'b'.repeat(20_000)}`), NOT_HTTP],
  ['3,000 headers', get(LISTED, ...Array.from({ length: 3_000 }, (_, at) => `X-${at}: b`)), NOT_HTTP],
  [
    'an expectation nobody knows',
    request(INFO, { method: 'POST', headers: ['Content-Length: 27', 'Expect: 200-ok'], body: QUESTION }),
    NOT_HTTP,
  ],
  ['HTTP/0.9', `GET ${LISTED}\r\n\r\n`, NOT_HTTP],
  ['HTTP/2 without a handshake', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', NOT_HTTP],
  ['TLS to a plain port', '\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc\u0003\u0003', NOT_HTTP],
];

let server: Awaited<ReturnType<typeof relayServer>>;
beforeAll(async () => {
  server = await relayServer();
});
afterAll(() => server.close());
beforeEach(() => {
  server.venues.seen.length = 0;
  server.log.length = 0;
});

const TABLES = { PATHS, VENUES, TARGETS, QUERIES, METHODS, BODIES, LENGTHS, HEADERS };

test('the listed requests that the tables vary do pass', async () => {
  expect((await rawExchange(server.port, get(LISTED))).status).toBe(200);
  expect((await rawExchange(server.port, post(QUESTION))).status).toBe(200);
  expect((await rawExchange(server.port, chunked([QUESTION.slice(0, 9), QUESTION.slice(9)]))).status).toBe(
    200,
  );
  expect(server.venues.seen.map(({ method, url, body }) => [method, url, body])).toEqual([
    ['GET', '/fapi.binance.com/fapi/v1/premiumIndex', ''],
    ['POST', '/api.hyperliquid.xyz/info', QUESTION],
    ['POST', '/api.hyperliquid.xyz/info', QUESTION],
  ]);
});

describe.each(Object.entries(TABLES))('%s that are refused', (_, table) => {
  test.each(table)('%s', async (_what, bytes, expected) => {
    const answer = await rawExchange(server.port, Buffer.from(bytes, 'latin1'));

    if (expected === NO) {
      expect(answer.status).toBe(NO);
      expect(answer.head).toContain('x-relay-answer: own');
      expect((JSON.parse(answer.body) as { error: string }).error).toMatch(/^(There is|The relay) .+\.$/);
    } else {
      expect(answer.status === 0 || answer.status >= 400).toBe(true);
      expect(answer.body).not.toContain('BTCUSDT');
    }
    expect(server.venues.seen).toEqual([]);
    expect(server.log.filter(({ event }) => event !== 'refused')).toEqual([]);
  });
});

test('no row stands twice, so that each is a trial of its own', () => {
  const all = Object.values(TABLES).flatMap((table) => table.map(([, bytes]) => bytes));
  expect(new Set(all).size).toBe(all.length);
  expect(all.length).toBeGreaterThanOrEqual(60);
});
