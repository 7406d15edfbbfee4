import { createRelay } from '../../src/relay/createRelay';
import { listen, type Listening } from '../../tools/serve/listen';
import { relayOptions } from '../../tools/serve/relayOptions';
import { command } from './support/command';
import { answerRows, venueServer } from './support/relayServer';

const MEGABYTE = 1024 * 1024;
const PRICES = '/relay/binance/fapi/v1/premiumIndex';

describe('npm run relay options', () => {
  test('without any it listens to this machine only, on port 8787', () => {
    expect(relayOptions([])).toEqual({ port: 8787, behindProxy: false, memory: 64 * MEGABYTE, help: false });
  });

  test('all of them are read', () => {
    const args = ['--port', '9000', '--host', '0.0.0.0', '--behind-proxy', '--memory', '8'];
    expect(relayOptions(args)).toEqual({
      port: 9000,
      hosts: ['0.0.0.0'],
      behindProxy: true,
      memory: 8 * MEGABYTE,
      help: false,
    });
  });

  test.each([
    ['--port=65536', '--port must be a whole number from 0 to 65535; it is "65536".'],
    ['--port=http', '--port must be a whole number from 0 to 65535; it is "http".'],
    ['--port=-1', '--port must be a whole number from 0 to 65535; it is "-1".'],
    ['--host=relay.example', '--host must be an IP address such as 0.0.0.0 or ::; it is "relay.example".'],
    ['--memory=much', '--memory must be a whole number of megabytes from 0 to 4096; it is "much".'],
    ['--memory=4097', '--memory must be a whole number of megabytes from 0 to 4096; it is "4097".'],
  ])('%s is answered with a sentence', (arg, sentence) => {
    expect(() => relayOptions([arg])).toThrow(sentence);
  });

  test('one that is not known is answered with those that are', () => {
    expect(() => relayOptions(['--origin', 'https://a.example'])).toThrow(/--origin[\s\S]*--port <number>/);
  });
});

describe('npm run relay', () => {
  let venues: Awaited<ReturnType<typeof venueServer>>;
  beforeAll(async () => {
    venues = await venueServer(answerRows);
  });
  afterAll(() => venues.close());

  test('relays, tells what it does in lines of JSON, and lets requests under way end', async () => {
    const relay = command('relay', ['--port', '0'], venues.url);
    const { port } = JSON.parse(await relay.line(/"listening"/)) as { port: number };
    const url = `http://127.0.0.1:${port}`;
    expect(await (await fetch(`${url}/healthz`)).json()).toMatchObject({ ok: true });

    const answer = await fetch(url + PRICES, { headers: { origin: 'https://pane.example' } });
    expect(await answer.json()).toEqual([{ symbol: 'BTCUSDT' }]);
    // The pane and its relay are of one origin; no other page may read it.
    expect(answer.headers.has('access-control-allow-origin')).toBe(false);

    let letGo: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      venues.answerWith((request, response) => {
        letGo = () => answerRows(request, response);
        resolve();
      });
    });
    const underWay = fetch(`${url}${PRICES}?symbol=BTCUSDT`);
    await held;
    relay.kill('SIGTERM');
    await relay.line(/"stopping"/);
    await expect(fetch(`${url}/healthz`)).rejects.toThrow();
    letGo();
    expect(await (await underWay).json()).toEqual([{ symbol: 'BTCUSDT' }]);

    const { code, out, errors } = await relay.ended;
    expect(errors).toBe('');
    expect(code).toBe(0);
    const told = out.split('\n').map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(told.map(({ event }) => event)).toEqual(['listening', 'relay', 'stopping', 'relay', 'stopped']);
    expect(told.every(({ at }) => new Date(String(at)).toISOString() === at)).toBe(true);
  }, 30_000);

  test('a port in use is answered with a sentence', async () => {
    const other = await listen(createRelay(), 0);
    const { code, errors } = await command('relay', ['--port', String(other.port)], venues.url).ended;
    await other.close();
    expect(code).toBe(1);
    expect(errors).toContain(
      `Port ${other.port} is taken by another program. Stop that program, or choose another port: npm run relay -- --port ${other.port + 1}`,
    );
    expect(errors).not.toContain('    at ');
  }, 30_000);

  test('an address that this machine does not have is answered with a sentence', async () => {
    const { code, errors } = await command('relay', ['--port', '0', '--host', '192.0.2.1'], venues.url).ended;
    expect(code).toBe(1);
    expect(errors).toContain('This machine has no address 192.0.2.1 to listen at.');
  }, 30_000);
});

describe('closing', () => {
  let server: Listening;
  let letGo: () => void;
  let hanging: Promise<unknown>;
  beforeEach(async () => {
    const arrived = new Promise<void>((resolve) => {
      const relay = createRelay({
        fetch: () => {
          resolve();
          return new Promise((answer) => (letGo = () => answer(Response.json([]))));
        },
      });
      hanging = listen(relay, 0).then((listening) => {
        server = listening;
        return fetch(`http://127.0.0.1:${listening.port}${PRICES}`);
      });
    });
    await arrived;
  });
  afterEach(() => letGo());

  test.each([
    ['at once without a grace', 0],
    ['when the grace is over', 50],
  ])('ends what hangs %s', async (_, grace) => {
    const ended = expect(hanging).rejects.toMatchObject({ name: 'TypeError' });
    await server.close(grace);
    await ended;
  });
});
