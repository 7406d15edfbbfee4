import { matchRecording } from '../../tools/replay/matchRecording';
import { recordingFromEntry, type Recording } from '../../tools/replay/recording';

function recordings(...entries: [file: string, endpoint: string, recordedAt?: string][]): Recording[] {
  return entries
    .map(([file, endpoint, recordedAt]) => recordingFromEntry({ file, endpoint, recordedAt }))
    .filter((recording): recording is Recording => recording !== undefined);
}

function ask(listed: readonly Recording[], url: string, post?: { type: string }): string | undefined {
  const { host, pathname, searchParams } = new URL(url);
  return matchRecording(listed, {
    method: post ? 'POST' : 'GET',
    host,
    path: decodeURIComponent(pathname),
    query: searchParams,
    ...(post && { bodyType: post.type }),
  })?.file;
}

const PREMIUM = 'https://fapi.binance.com/fapi/v1/premiumIndex';

test('host and path must be the same', () => {
  const listed = recordings(['a', PREMIUM]);
  expect(ask(listed, PREMIUM)).toBe('a');
  expect(ask(listed, 'https://dapi.binance.com/fapi/v1/premiumIndex')).toBeUndefined();
  expect(ask(listed, `${PREMIUM}/x`)).toBeUndefined();
  expect(ask(listed, 'https://fapi.binance.com/fapi/v1')).toBeUndefined();
});

test('query keys that a recording names must match, others are ignored', () => {
  const listed = recordings(['btc', `${PREMIUM}?symbol=BTCUSDT&limit=1`]);
  expect(ask(listed, `${PREMIUM}?limit=1&symbol=BTCUSDT&extra=9`)).toBe('btc');
  expect(ask(listed, `${PREMIUM}?symbol=BTCUSDT`)).toBeUndefined();
  expect(ask(listed, `${PREMIUM}?symbol=ETHUSDT&limit=1`)).toBeUndefined();
  expect(ask(listed, PREMIUM)).toBeUndefined();
  expect(ask(recordings(['all', PREMIUM]), `${PREMIUM}?symbol=BTCUSDT`)).toBe('all');
});

test('the newest wins, wherever it stands in the list and however its date is written', () => {
  const dates = ['2023-12 (timestamps inside)', '2026-09-25', '2025-08-07T20:00:14+00:00'];
  const listed = dates.map((date, at): [string, string, string] => [`${at}`, PREMIUM, date]);
  expect(ask(recordings(...listed), PREMIUM)).toBe('1');
  expect(ask(recordings(...listed.toReversed()), PREMIUM)).toBe('1');
  const spoken: [string, string, string] = ['spoken', PREMIUM, 'Mon, 02 Nov 2026 08:00:00 GMT'];
  expect(ask(recordings(...listed, spoken), PREMIUM)).toBe('spoken');
});

test('a recording without a date is older than any other', () => {
  const listed = recordings(
    ['old', PREMIUM, '2001-01-01'],
    ['undated', PREMIUM],
    ['garbled', PREMIUM, 'soon'],
  );
  expect(ask(listed, PREMIUM)).toBe('old');
  expect(ask(recordings(['undated', PREMIUM]), PREMIUM)).toBe('undated');
});

test('newer beats more exact; of the same age, the more exact wins', () => {
  const question = `${PREMIUM}?symbol=BTCUSDT`;
  const answer = (...listed: [string, string, string][]) => [
    ask(recordings(...listed), question),
    ask(recordings(...listed.toReversed()), question),
  ];
  expect(answer(['exact', question, '2023-01-01'], ['all', PREMIUM, '2024-01-01'])).toEqual(['all', 'all']);
  expect(answer(['exact', question, '2024-01-01'], ['all', PREMIUM, '2024-01-01'])).toEqual([
    'exact',
    'exact',
  ]);
});

test('{id} stands for one segment of any content', () => {
  const listed = recordings(['any', 'https://api.coinbase.com/products/{id}/ticker']);
  expect(ask(listed, 'https://api.coinbase.com/products/BTC-USD/ticker')).toBe('any');
  expect(ask(listed, 'https://api.coinbase.com/products//ticker')).toBeUndefined();
  expect(ask(listed, 'https://api.coinbase.com/products/a/b/ticker')).toBeUndefined();
});

test("a POST is matched by its body's type, and never answers a GET", () => {
  const url = 'https://api.hyperliquid.xyz/info';
  const listed = recordings(
    ['meta', `POST ${url} {"type":"meta"}`],
    ['history', `POST ${url} {"type": "fundingHistory", "coin": "BTC", "startTime": 1}`],
  );
  expect(ask(listed, url, { type: 'meta' })).toBe('meta');
  expect(ask(listed, url, { type: 'fundingHistory' })).toBe('history');
  expect(ask(listed, url, { type: 'allMids' })).toBeUndefined();
  expect(ask(listed, url)).toBeUndefined();
});

test.each([
  ['a stream', 'wss://ws.okx.com:8443/ws/v5/public channel funding-rate'],
  ['a table', '(static)'],
  ['nothing', ''],
  ['no text', undefined],
])('%s is not something to replay', (_, endpoint) => {
  expect(recordingFromEntry({ file: 'a', endpoint })).toBeUndefined();
});

test('a remark behind an address is not part of it', () => {
  const [recording] = recordings([
    'a',
    'https://fapi.binance.com/fapi/v1/leverageBracket (SIGNED: needs key)',
  ]);
  expect(recording?.path).toBe('/fapi/v1/leverageBracket');
});
