import { createRelay } from '../../src/relay/createRelay';

const RELAY = 'http://pane.example/relay/';

function relayed() {
  const asked: string[] = [];
  const relay = createRelay({
    fetch: async (input, init) => {
      const request = new Request(input, init);
      asked.push([request.url, await request.text()].join(' ').trim());
      return Response.json({ success: true });
    },
  });
  const send = async (path: string, body?: string) =>
    relay.fetch(new Request(RELAY + path, body === undefined ? {} : { method: 'POST', body }));
  return { asked, send };
}

describe('a path that names a symbol', () => {
  test.each([
    ['mexc/api/v1/contract/depth/BTC_USDT?limit=100', 'api/v1/contract/depth/BTC_USDT?limit=100'],
    [
      'mexc/api/v1/contract/kline/1000BONK_USDT?interval=Hour8',
      'api/v1/contract/kline/1000BONK_USDT?interval=Hour8',
    ],
  ])('%s passes', async (path, upstream) => {
    const { asked, send } = relayed();
    expect((await send(path)).status).toBe(200);
    expect(asked).toEqual([`https://contract.mexc.com/${upstream}`]);
  });

  test.each([
    ['no symbol', 'mexc/api/v1/contract/depth/'],
    ['the braces themselves', 'mexc/api/v1/contract/depth/{symbol}'],
    ['two symbols', 'mexc/api/v1/contract/depth/BTC_USDT/ETH_USDT'],
    ['dots', 'mexc/api/v1/contract/depth/..'],
    ['encoded dots', 'mexc/api/v1/contract/depth/%2e%2e'],
    ['dots between letters', 'mexc/api/v1/contract/depth/BTC.USDT'],
    ['an encoded slash', 'mexc/api/v1/contract/depth/BTC%2F..%2Fprivate'],
    ['a line break', 'mexc/api/v1/contract/depth/BTC_USDT%0d%0aHost:evil'],
    ['a semicolon', 'mexc/api/v1/contract/depth/BTC_USDT;x=1'],
    ['an endless symbol', `mexc/api/v1/contract/depth/${'A'.repeat(41)}`],
    ['a path of that form that is not listed', 'mexc/api/v1/contract/order/BTC_USDT'],
    ['a query that is not listed', 'mexc/api/v1/contract/depth/BTC_USDT?signature=1'],
  ])('%s is refused', async (_, path) => {
    const { asked, send } = relayed();
    expect((await send(path)).status).toBe(404);
    expect(asked).toEqual([]);
  });
});

describe('a posted question with fields', () => {
  const BOOK = '{"type":"l2Book","coin":"BTC"}';

  test('passes in the order of the list, whatever the order it came in', async () => {
    const { asked, send } = relayed();
    expect((await send('hyperliquid/info', ' {"coin":"BTC", "type":"l2Book"} ')).status).toBe(200);
    expect(asked).toEqual([`https://api.hyperliquid.xyz/info ${BOOK}`]);
  });

  test('fields that lie deeper stay there', async () => {
    const { asked, send } = relayed();
    const req = { coin: 'BTC', interval: '1d', startTime: 1793145600000, endTime: 1793577599999 };
    await send('hyperliquid/info', JSON.stringify({ type: 'candleSnapshot', req }));
    const [address = ''] = asked;
    expect(JSON.parse(address.slice(address.indexOf('{')))).toEqual({ type: 'candleSnapshot', req });
  });

  test.each([
    ['a field of another type', '{"type":"metaAndAssetCtxs","coin":"BTC"}'],
    ['a field that is not listed', '{"type":"l2Book","coin":"BTC","user":"0x0"}'],
    ['a field inside one that is plain', '{"type":"l2Book","coin":{"a":"BTC"}}'],
    ['a list', '{"type":"l2Book","coin":["BTC"]}'],
    ['a value with a line break', '{"type":"l2Book","coin":"BTC\\n"}'],
    ['a value with a quote', '{"type":"l2Book","coin":"BTC\\",\\"user\\":\\"0x0"}'],
    ['a fraction', '{"type":"l2Book","coin":1.5}'],
    ['null', '{"type":"l2Book","coin":null}'],
    ['a prototype', '{"type":"l2Book","__proto__":{"coin":"BTC"}}'],
  ])('%s is refused', async (_, body) => {
    const { asked, send } = relayed();
    const response = await send('hyperliquid/info', body);
    expect(response.status).toBe(404);
    expect(((await response.json()) as { error: string }).error).toMatch(
      /^The relay posts to this path of Hyperliquid only a type of .+ and beside it only .*coin.*\.$/,
    );
    expect(asked).toEqual([]);
  });
});
