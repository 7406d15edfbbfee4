import { createReplay } from '../../tools/replay/createReplay';
import { listen, type Listening } from '../../tools/serve/listen';
import { loggedRelay } from '../../tools/serve/loggedRelay';
import path from 'node:path';

const MOMENT = path.resolve(__dirname, '../market/payloads/moment-1');

let venues: Listening;
beforeAll(async () => {
  venues = await listen(createReplay(MOMENT), 0);
});
afterAll(() => venues.close());

test('each request leaves one line of JSON, and nothing about who asked', async () => {
  const lines: string[] = [];
  const relay = loggedRelay(venues.url, (line) => lines.push(line));
  const headers = { 'user-agent': 'a-visitor', cookie: 'who=me', 'x-forwarded-for': '192.0.2.7' };

  await relay.request('/relay/binance/fapi/v1/premiumIndex', { headers });
  await relay.request('/relay/binance/fapi/v1/account', { headers });

  expect(lines).toHaveLength(2);
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({
    event: 'relay',
    venue: 'binance',
    path: '/fapi/v1/premiumIndex',
    status: 200,
    shared: false,
  });
  expect(JSON.parse(lines[1] ?? '')).toMatchObject({
    event: 'refused',
    because: 'not on the list',
    venue: 'binance',
    status: 404,
  });
  expect(lines.join()).not.toMatch(/a-visitor|who=me|192\.0\.2\.7|account/);
});
