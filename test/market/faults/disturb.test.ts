import { createReplay } from '../../../tools/replay/createReplay';
import { disturb } from '../../../tools/replay/faults/disturb';
import { parseFault } from '../../../tools/replay/faults/parseFault';
import { MOMENTS } from '../support/replayedHttp';

const TICKERS = '/fapi.binance.com/fapi/v1/ticker/bookTicker';
const TERMS = '/fapi.binance.com/fapi/v1/exchangeInfo';
const BYBIT = '/api.bybit.com/v5/market/tickers?category=linear';
const NOON = Date.parse('2026-11-02T12:00:00Z');

async function ask(
  path: string,
  wishes: readonly string[],
  init: RequestInit = {},
  hold: () => Promise<void> = () => Promise.resolve(),
) {
  const spoil = disturb(wishes.map(parseFault), { now: () => NOON, hold });
  return createReplay(MOMENTS[0], undefined, spoil).request(`http://127.0.0.1${path}`, init);
}
const json = async (path: string, ...wishes: string[]): Promise<unknown> => (await ask(path, wishes)).json();
const symbolsOf = (rows: unknown) => (rows as { symbol: string }[]).map(({ symbol }) => symbol);

describe('where a fault strikes', () => {
  test.each([
    ['everywhere', '451', TICKERS, 451],
    ['at its venue', '451:binance', TICKERS, 451],
    ['at no other venue', '451:bybit', TICKERS, 200],
    ['at a path', '451:/ticker/bookTicker', TICKERS, 451],
    ['at no other path', '451:/ticker/bookTicker', TERMS, 200],
    ['at a query', '451:tickers?category=linear', BYBIT, 451],
    ['at no other query', '451:tickers?category=spot', BYBIT, 200],
    ['across a star', '451:api.bybit.com*category=linear', BYBIT, 451],
    ['at the end', '451:category=linear$', BYBIT, 451],
    ['not beyond the end', '451:category=lin$', BYBIT, 200],
    ['only in the order that is written', '451:category=linear*api.bybit.com', BYBIT, 200],
  ])('%s', async (_, wish, path, status) => {
    expect((await ask(path, [wish])).status).toBe(status);
  });

  test('the first that fits is taken', async () => {
    expect((await ask(TICKERS, ['451:bybit', '429:binance', 'html'])).status).toBe(429);
  });

  test('what was not recorded stays 404, and the log tells the status that was given', async () => {
    expect((await ask('/fapi.binance.com/fapi/v1/time', ['451'])).status).toBe(404);
    const replay = createReplay(MOMENTS[0], undefined, disturb([parseFault('451')]));
    await replay.request(`http://127.0.0.1${TICKERS}`);
    expect(await (await replay.request('http://127.0.0.1/__log')).json()).toMatchObject([{ status: 451 }]);
  });
});

describe('what a fault does', () => {
  test.each([
    ['429', '90'],
    ['429-date', 'Mon, 02 Nov 2026 12:01:30 GMT'],
  ])('%s names the pause', async (wish, pause) => {
    expect((await ask(TICKERS, [wish])).headers.get('retry-after')).toBe(pause);
  });

  test.each([
    ['451', 451],
    ['html', 200],
    ['html-502', 502],
  ])('%s is a web page', async (wish, status) => {
    const response = await ask(TICKERS, [wish]);
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toBe('text/html');
    expect(await response.text()).toMatch(/^<!DOCTYPE html>/);
  });

  test('slow gives the answer once the wait is over, slow-body its first half before', async () => {
    const whole = await (await ask(TICKERS, [])).text();
    let release = (): void => undefined;
    const wait = new Promise<void>((resolve) => (release = resolve));
    const slow = ask(TICKERS, ['slow'], {}, () => wait);
    const halfway = await ask(TICKERS, ['slow-body'], {}, () => wait);
    const reader = halfway.body?.getReader();
    const read = async () => new TextDecoder().decode((await reader?.read())?.value);
    const answered = jest.fn();
    void slow.then(answered);
    expect(await read()).toBe(whole.slice(0, whole.length / 2));
    expect(answered).not.toHaveBeenCalled();
    release();
    expect(await (await slow).text()).toBe(whole);
    expect(await read()).toBe(whole.slice(whole.length / 2));
  });

  test('whoever has gone is not waited for', async () => {
    const spoil = disturb([parseFault('slow')]);
    const gone = await spoil(
      { method: 'GET', host: 'x', path: '/', query: new URLSearchParams() },
      new Response('late'),
      AbortSignal.abort(),
    );
    expect(await gone.text()).toBe('late');
  });

  test('truncated is half of the text', async () => {
    const whole = await (await ask(TICKERS, [])).text();
    expect(await (await ask(TICKERS, ['truncated'])).text()).toBe(whole.slice(0, whole.length / 2));
  });

  test('truncated-length promises the whole and breaks off', async () => {
    const whole = await (await ask(TICKERS, [])).text();
    const response = await ask(TICKERS, ['truncated-length']);
    expect(response.headers.get('content-length')).toBe(String(whole.length));
    await expect(response.text()).rejects.toThrow('the connection ended');
  });

  test('the types change inside the envelope', async () => {
    const list = (answer: unknown) => (answer as { retCode: number; result: { list: unknown } }).result.list;
    const rows = list(await json(BYBIT)) as Record<string, unknown>[];
    expect(list(await json(BYBIT, 'type'))).toBe(7);
    expect(list(await json(BYBIT, 'type-rows'))).toEqual(rows.map(() => 'unavailable'));
    const words = list(await json(BYBIT, 'type-words')) as Record<string, unknown>[];
    expect(words.map(({ symbol, lastPrice }) => [symbol, lastPrice])).toEqual(
      rows.map(({ symbol }) => [symbol, 'unavailable']),
    );
    const [first, ...others] = list(await json(BYBIT, 'type-first')) as Record<string, unknown>[];
    expect(first).toMatchObject({ symbol: 7, lastPrice: 'unavailable' });
    expect(others).toEqual(rows.slice(1));
  });

  test('a single row becomes a number', async () => {
    const hyperliquid = { method: 'POST', body: '{"type":"metaAndAssetCtxs"}' };
    const answer = await ask('/api.hyperliquid.xyz/info', ['type'], hyperliquid);
    expect(await answer.json()).toMatchObject([{ universe: 7 }, 7]);
  });

  test('an instrument vanishes from the terms or from the prices, not from both', async () => {
    const terms = symbolsOf(((await json(TERMS)) as { symbols: unknown }).symbols);
    const prices = symbolsOf(await json(TICKERS));
    const left = async (wish: string) => [
      symbolsOf(((await json(TERMS, wish)) as { symbols: unknown }).symbols),
      symbolsOf(await json(TICKERS, wish)),
    ];
    expect(await left('vanished')).toEqual([terms.slice(1), prices]);
    expect(await left('vanished-prices')).toEqual([terms, prices.slice(1)]);
  });

  test.each([
    ['binance', TICKERS, { code: -1000 }],
    ['bybit', BYBIT, { retCode: 10016, result: {} }],
    ['okx', '/www.okx.com/api/v5/market/tickers?instType=SWAP', { code: '50001', data: [] }],
    ['mexc', '/contract.mexc.com/api/v1/contract/ticker', { success: false }],
    ['krakenfutures', '/futures.kraken.com/derivatives/api/v3/tickers', { result: 'error' }],
  ])('200error is what %s would send', async (_, path, body) => {
    const response = await ask(path, ['200error']);
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject(body);
  });
});

describe('a wish that cannot be read is a sentence', () => {
  test.each([
    ['430', /^--fail must be one of 429, 429-date, .+; it is "430"/],
    ['', /^--fail must be one of .+; it is ""/],
    ['429:', /^--fail 429: needs a venue or a part of an address/],
  ])('%s', (wish, sentence) => {
    expect(() => parseFault(wish)).toThrow(sentence);
  });

  test('an address may hold colons', () => {
    expect(parseFault('html:http://x')).toEqual({ kind: 'html', where: 'http://x' });
  });
});
