import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createRelay } from '../../src/relay/createRelay';
import { createSite, type SiteOptions } from '../../tools/serve/createSite';
import { listen, PortTaken, type Listening } from '../../tools/serve/listen';
import { listenNear } from '../../tools/serve/listenNear';

let outside = '';
let folder = '';
const open: Listening[] = [];

beforeAll(() => {
  outside = mkdtempSync(path.join(tmpdir(), 'hedgerow-site-'));
  folder = path.join(outside, 'dist');
  mkdirSync(path.join(folder, 'workbench'), { recursive: true });
  writeFileSync(path.join(outside, 'secret.txt'), 'not for you');
  writeFileSync(path.join(folder, '.inputs'), 'not for you');
  writeFileSync(path.join(folder, 'workbench/index.html'), '<title>Workbench</title>');
  writeFileSync(path.join(folder, 'taskpane.html'), '<title>Pane</title>');
  writeFileSync(path.join(folder, 'functions.js'), 'CustomFunctions');
  writeFileSync(path.join(folder, 'functions.json'), '{}');
  writeFileSync(path.join(folder, 'manifest.xml'), '<built/>');
});

afterEach(async () => {
  for (const server of open.splice(0)) await server.close();
});

afterAll(() => rmSync(outside, { recursive: true, force: true }));

function site(options: Partial<SiteOptions> = {}) {
  return createSite({ folder, source: 'sample', relayOnly: false, relay: createRelay(), ...options });
}

async function serve(options: Partial<SiteOptions> = {}): Promise<Listening> {
  const listening = await listen(site(options), 0);
  open.push(listening);
  return listening;
}

/** A request whose path is sent as written; fetch would tidy it first. */
function statusOf(port: number, rawPath: string): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const asked = request({ port, host: '127.0.0.1', path: rawPath }, (answer) => {
      let body = '';
      answer.on('data', (chunk: Buffer) => (body += chunk.toString()));
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, body }));
    });
    asked.on('error', reject);
    asked.end();
  });
}

describe('the site', () => {
  test('leads from / to the workbench', async () => {
    const { url } = await serve();
    const answer = await fetch(url);
    expect(answer.url).toBe(`${url}/workbench/`);
    expect(await answer.text()).toBe('<title>Workbench</title>');
  });

  test.each([
    ['/taskpane.html', 'text/html'],
    ['/functions.js', 'text/javascript'],
    ['/functions.json', 'application/json'],
    ['/manifest.xml', 'application/xml'],
  ])('%s is served as %s, which a browser must not guess', async (place, type) => {
    const { url } = await serve();
    const answer = await fetch(url + place);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toContain(type);
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  });

  test.each(['/manifest.xml', '/functions.json'])(
    'Excel on the web may fetch %s from its own origin',
    async (place) => {
      const { url } = await serve();
      expect((await fetch(url + place)).headers.get('access-control-allow-origin')).toBe('*');
    },
  );

  test('only its own pages may read the relay', async () => {
    const { url } = await serve();
    expect((await fetch(`${url}/relay/nowhere/x`)).headers.has('access-control-allow-origin')).toBe(false);
  });

  test('the workbench may not be framed by strangers, the pane may be framed by Excel', async () => {
    const { url } = await serve();
    expect((await fetch(`${url}/workbench/`)).headers.get('x-frame-options')).toBe('SAMEORIGIN');
    expect((await fetch(`${url}/taskpane.html`)).headers.has('x-frame-options')).toBe(false);
  });

  test.each([
    '/../secret.txt',
    '/workbench/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/..%5csecret.txt',
    '/workbench/%2e%2e%2f%2e%2e%2fsecret.txt',
    '//secret.txt',
    '/.inputs',
    '/%2einputs',
  ])('%s leads nowhere', async (rawPath) => {
    const { port } = await serve();
    const { status, body } = await statusOf(port, rawPath);
    expect(status).toBe(404);
    expect(body).not.toContain('not for you');
  });

  test('tells the pane what to start on', async () => {
    const sample = await serve();
    expect(await (await fetch(`${sample.url}/config.json`)).json()).toEqual({
      source: 'sample',
      relayOnly: false,
    });
    const live = await serve({ source: 'live', relayOnly: true });
    expect(await (await fetch(`${live.url}/config.json`)).json()).toEqual({
      source: 'live',
      relayOnly: true,
    });
  });

  test('answers that it is well', async () => {
    const { url } = await serve();
    expect(await (await fetch(`${url}/healthz`)).json()).toMatchObject({ ok: true });
  });

  test('shows the manifest that names its own address', async () => {
    const { url } = await serve({ manifest: '<elsewhere/>' });
    expect(await (await fetch(`${url}/manifest.xml`)).text()).toBe('<elsewhere/>');
  });

  test('passes a venue request through the relay', async () => {
    const asked: string[] = [];
    const relay = createRelay({
      fetch: (input) => {
        asked.push(input instanceof Request ? input.url : input.toString());
        return Promise.resolve(
          new Response('{"price":"64123.4"}', { headers: { 'content-type': 'application/json' } }),
        );
      },
    });
    const { url } = await serve({ relay });
    const answer = await fetch(`${url}/relay/binance/api/v3/ticker/price?symbol=BTCUSDT`);
    expect(await answer.json()).toEqual({ price: '64123.4' });
    expect(asked).toEqual(['https://api.binance.com/api/v3/ticker/price?symbol=BTCUSDT']);
  });
});

describe('listening', () => {
  test('answers on both spellings of localhost', async () => {
    const { port } = await serve();
    expect((await fetch(`http://127.0.0.1:${port}/taskpane.html`)).status).toBe(200);
    expect((await fetch(`http://localhost:${port}/taskpane.html`)).status).toBe(200);
  });

  test('a taken port is answered with a sentence and another port', async () => {
    const { port } = await serve();
    const second = listen(site(), port);
    await expect(second).rejects.toBeInstanceOf(PortTaken);
    await expect(listen(site(), port)).rejects.toThrow(`Port ${port} is taken`);
    await expect(listen(site(), port)).rejects.toThrow(`npm start -- --port ${port + 1}`);
  });

  test('takes the next free port when the wish is taken', async () => {
    const { port } = await serve();
    const near = await listenNear(site(), port);
    open.push(near);
    expect(near.port).toBeGreaterThan(port);
    expect((await fetch(`${near.url}/taskpane.html`)).status).toBe(200);
  });

  test('frees the port when closed', async () => {
    const first = await listen(site(), 0);
    await first.close();
    const again = await listen(site(), first.port);
    open.push(again);
    expect(again.port).toBe(first.port);
  });
});
