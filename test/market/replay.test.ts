import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createReplay, type ReplayLogEntry } from '../../tools/replay/createReplay';

const ENDPOINT = 'https://fapi.binance.com/fapi/v1/premiumIndex';
const ADDRESS = 'http://127.0.0.1/fapi.binance.com/fapi/v1/premiumIndex';

describe('the replay server', () => {
  let folder: string;
  const write = (name: string, content: unknown) =>
    writeFile(path.join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'hedgerow-replay-'));
    await write('index.json', { files: [{ file: 'a.json', endpoint: ENDPOINT }] });
    await write('a.json', '[{"symbol": "BTCUSDT", "markPrice": "65000.1"}]');
  });
  afterEach(() => rm(folder, { recursive: true }));

  test('answers with the bytes of the file', async () => {
    const response = await createReplay(folder).request(`${ADDRESS}?anything=1`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/json');
    expect(await response.text()).toBe('[{"symbol": "BTCUSDT", "markPrice": "65000.1"}]');
  });

  test('an edited digit is in the next answer', async () => {
    const replay = createReplay(folder);
    await replay.request(ADDRESS);
    await write('a.json', '[{"symbol": "BTCUSDT", "markPrice": "65000.7"}]');
    expect(await (await replay.request(ADDRESS)).text()).toContain('65000.7');
  });

  test('what was not recorded is 404 with a sentence', async () => {
    const response = await createReplay(folder).request('http://127.0.0.1/fapi.binance.com/fapi/v1/time?x=1');
    expect(response.status).toBe(404);
    expect(await response.json()).toEqual({
      error: 'Nothing in the replay folder answers /fapi.binance.com/fapi/v1/time?x=1.',
    });
  });

  test('a POST is told apart by its body', async () => {
    const url = 'https://api.hyperliquid.xyz/info';
    await write('index.json', { files: [{ file: 'a.json', endpoint: `POST ${url} {"type":"meta"}` }] });
    const replay = createReplay(folder);
    const post = async (body: string) =>
      (await replay.request('http://127.0.0.1/api.hyperliquid.xyz/info', { method: 'POST', body })).status;
    expect(await post('{"type":"meta"}')).toBe(200);
    expect(await post('{"type":"other"}')).toBe(404);
    expect(await post('not JSON')).toBe(404);
  });

  test('the log holds what was asked and what answered', async () => {
    const told: ReplayLogEntry[] = [];
    const replay = createReplay(folder, (entry) => told.push(entry));
    await replay.request(`${ADDRESS}?symbol=BTCUSDT`);
    await replay.request('http://127.0.0.1/fapi.binance.com/nothing');
    const log = (await (await replay.request('http://127.0.0.1/__log')).json()) as ReplayLogEntry[];
    expect(log).toEqual(told);
    expect(log).toMatchObject([
      {
        method: 'GET',
        path: '/fapi.binance.com/fapi/v1/premiumIndex?symbol=BTCUSDT',
        file: 'a.json',
        status: 200,
      },
      { path: '/fapi.binance.com/nothing', status: 404 },
    ]);
  });

  test('a listed file outside the folder is not read', async () => {
    await write('index.json', { files: [{ file: '../../../../etc/hostname', endpoint: ENDPOINT }] });
    const response = await createReplay(folder).request(ADDRESS);
    expect(response.status).toBe(500);
    expect(await response.text()).toContain('lies outside the replay folder');
  });

  test('a folder without a readable index says so', async () => {
    await write('index.json', '{"files": [');
    const response = await createReplay(folder).request(ADDRESS);
    expect(response.status).toBe(500);
    expect(await response.text()).toContain('needs a readable index.json');
  });
});
