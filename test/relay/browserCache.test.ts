import type { Browser } from 'playwright-core';
import { openBrowser } from '../support/browser/openBrowser';
import { LISTED } from './support/rawRequest';
import { answerRows, relayServer } from './support/relayServer';

let browser: Browser;
let server: Awaited<ReturnType<typeof relayServer>>;
beforeAll(async () => {
  browser = await openBrowser();
  server = await relayServer();
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

test('a browser’s own cache carries no mark from one answer to the next', async () => {
  const page = await browser.newPage();
  await page.goto(`${server.url}/healthz`);
  // As the pane asks: the browser may compare what it has, but must ask.
  const ask = () =>
    page.evaluate(async (address) => {
      const response = await fetch(address, { cache: 'no-cache' });
      return [response.status, response.headers.get('x-relay-answer'), await response.text()];
    }, LISTED);
  const rows = '[{"symbol":"BTCUSDT"}]';

  expect(await ask()).toEqual([200, null, rows]);
  server.venues.answerWith((_, response) => response.writeHead(502).end());
  expect(await ask()).toEqual([200, 'stale', rows]);
  expect(await ask()).toEqual([200, 'stale', rows]);
  server.venues.answerWith(answerRows);
  expect(await ask()).toEqual([200, null, rows]);
  expect(await ask()).toEqual([200, null, rows]);
});
