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
    ['another type', '{"type":"clearinghouseState"}'],
    ['a type and a user', '{"type":"metaAndAssetCtxs","user":"0x0000000000000000000000000000000000000000"}'],
    ['an order', '{"action":{"type":"order"},"nonce":1,"signature":{}}'],
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
        'The relay posts to this path of Hyperliquid only a type of metaAndAssetCtxs and nothing beside it.',
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
