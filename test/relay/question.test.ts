import { createRelay } from '../../src/relay/createRelay';

const INFO = 'http://pane.example/relay/hyperliquid/info';
const LISTED = '{"type":"metaAndAssetCtxs"}';

function relayed() {
  const asked: { url: string; method: string; body: string; headers: [string, string][] }[] = [];
  const relay = createRelay({
    fetch: async (input, init) => {
      const request = new Request(input, init);
      const { url, method, headers } = request;
      asked.push({ url, method, body: await request.text(), headers: [...headers] });
      return Response.json([{ universe: [] }, []]);
    },
  });
  const post = async (body: string, url = INFO, headers: Record<string, string> = {}) =>
    relay.fetch(new Request(url, { method: 'POST', body, headers }));
  return { relay, post, asked };
}

describe('a posted question', () => {
  test.each(['text/plain', 'application/json'])(
    'of a listed type passes, sent as %s',
    async (contentType) => {
      const { post, asked } = relayed();
      const response = await post(LISTED, INFO, { 'content-type': contentType, cookie: 'session=secret' });
      expect(response.status).toBe(200);
      expect(asked).toEqual([
        {
          url: 'https://api.hyperliquid.xyz/info',
          method: 'POST',
          body: LISTED,
          headers: [
            ['accept', 'application/json'],
            ['content-type', 'application/json'],
          ],
        },
      ]);
    },
  );

  test('is written anew, so that nothing hides in its spelling', async () => {
    const { post, asked } = relayed();
    await post(' { "type" : "metaAndAsset\\u0043txs", "type": "metaAndAssetCtxs" } ');
    expect(asked.map(({ body }) => body)).toEqual([LISTED]);
  });

  test.each([
    [
      'the days of a coin',
      ' {"req": {"endTime":1793577599999, "startTime":1792368000000, "interval":"1d", "coin":"kPEPE"}, "type":"candleSnapshot"} ',
      '{"type":"candleSnapshot","req":{"coin":"kPEPE","interval":"1d","startTime":1792368000000,"endTime":1793577599999}}',
    ],
    ['the book of a coin', '{"coin":"BTC","type":"l2Book"}', '{"type":"l2Book","coin":"BTC"}'],
  ])('for %s passes in one spelling, whatever the order of its fields', async (_, body, spelled) => {
    const { post, asked } = relayed();
    expect((await post(body)).status).toBe(200);
    expect(asked.map((request) => request.body)).toEqual([spelled]);
  });

  test.each([
    ['another type', '{"type":"clearinghouseState"}'],
    ['a type and a user', '{"type":"metaAndAssetCtxs","user":"0x0000000000000000000000000000000000000000"}'],
    ['an order', '{"action":{"type":"order"},"nonce":1,"signature":{}}'],
    ['a type and a field of another type', '{"type":"metaAndAssetCtxs","coin":"BTC"}'],
    ['a book of a user', '{"type":"l2Book","user":"0x0000000000000000000000000000000000000000"}'],
    ['a book with one more field', '{"type":"l2Book","coin":"BTC","nSigFigs":2}'],
    ['a book of a list of coins', '{"type":"l2Book","coin":["BTC"]}'],
    ['a book of a path', '{"type":"l2Book","coin":"../BTC"}'],
    ['a book of a long word', `{"type":"l2Book","coin":"${'B'.repeat(41)}"}`],
    ['days with a field outside their place', '{"type":"candleSnapshot","coin":"BTC"}'],
    ['days from half a moment', '{"type":"candleSnapshot","req":{"coin":"BTC","startTime":0.5}}'],
    ['days with something inside them', '{"type":"candleSnapshot","req":{"coin":{"name":"BTC"}}}'],
    ['a list of types', '{"type":["metaAndAssetCtxs"]}'],
    ['a list', `[${LISTED}]`],
    ['a prototype', '{"__proto__":{"type":"metaAndAssetCtxs"}}'],
    ['a word', '"metaAndAssetCtxs"'],
    ['null', 'null'],
    ['nothing', ''],
    ['no JSON', 'type=metaAndAssetCtxs'],
    ['JSON that breaks off', '{"type":"metaAndAssetCtxs"'],
    ['a listed type after much space', `${' '.repeat(300)}${LISTED}`],
    ['a huge body', `{"type":"${'A'.repeat(1_000_000)}"}`],
  ])('%s is refused with a sentence, and the venue hears nothing', async (_, body) => {
    const { post, asked } = relayed();
    const response = await post(body);
    expect(response.status).toBe(404);
    expect(await response.json()).toEqual({
      error:
        'The relay posts to this path of Hyperliquid only a type of metaAndAssetCtxs, candleSnapshot, l2Book and beside it only req.coin, req.interval, req.startTime, req.endTime, coin.',
    });
    expect(asked).toEqual([]);
  });

  test.each([
    ['with a query', `${INFO}?type=metaAndAssetCtxs`],
    ['to the exchange path', 'http://pane.example/relay/hyperliquid/exchange'],
    ['to a venue that is asked by GET', 'http://pane.example/relay/binance/fapi/v1/premiumIndex'],
    ['to a path in other letters', 'http://pane.example/relay/hyperliquid/INFO'],
  ])('%s is refused', async (_, url) => {
    const { post, asked } = relayed();
    expect((await post(LISTED, url)).status).toBe(404);
    expect(asked).toEqual([]);
  });

  test('is not to be had by GET', async () => {
    const { relay, asked } = relayed();
    expect((await relay.fetch(new Request(INFO))).status).toBe(404);
    expect(asked).toEqual([]);
  });

  test('an endless body is not read to its end', async () => {
    const { relay, asked } = relayed();
    let sent = 0;
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        sent += 1;
        controller.enqueue(new TextEncoder().encode(LISTED));
      },
    });
    const endless: RequestInit & { duplex: 'half' } = { method: 'POST', body, duplex: 'half' };
    expect((await relay.fetch(new Request(INFO, endless))).status).toBe(404);
    expect(sent).toBeLessThan(30);
    expect(asked).toEqual([]);
  });

  test('identical questions in flight share one call', async () => {
    const { post, asked } = relayed();
    await Promise.all([post(LISTED), post(LISTED)]);
    expect(asked).toHaveLength(1);
  });
});
