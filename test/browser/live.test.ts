import type { Browser } from 'playwright-core';
import type { ReplayLogEntry } from '../../tools/replay/createReplay';
import type { Listening } from '../../tools/serve/listen';
import { openBrowser } from '../support/browser/openBrowser';
import { openVenues, type Venues } from '../support/browser/openVenues';
import { serveDist } from '../support/browser/serveDist';
import { Workbench } from '../support/browser/workbench';

let venues: Venues;
let site: Listening;
let browser: Browser;
let workbench: Workbench;
beforeAll(async () => {
  venues = await openVenues();
  site = await serveDist({ source: 'live', upstream: venues.upstream, forgetful: true });
  browser = await openBrowser();
  workbench = await Workbench.open(browser, site.url);
  await workbench.chooseVenues('Binance', 'MEXC');
});
afterAll(async () => {
  await browser.close();
  await site.close();
  await venues.close();
});

/** Presses Refresh with the starter sheet open, whose cells show when the answer is there. */
async function refresh(): Promise<void> {
  await workbench.showSheet('Start');
  await workbench.pane.getByRole('button', { name: 'Refresh' }).click();
}

async function quoted(key: string, header: string): Promise<string> {
  await workbench.showSheet('Quotes');
  return workbench.tableCell(key, header);
}

test('live prices come through the relay from the venue’s own paths, and the cells say so', async () => {
  await refresh();
  await workbench.shows('D23', /source: relay/);

  expect(await quoted('binance:BTCUSDT', 'mark')).toBe('65008.4');
  expect(await quoted('binance:BTCUSDT', 'source')).toBe('relay');
  expect(await quoted('mexc:BTC_USDT', 'source')).toBe('relay');
  const log = (await (await fetch(`${venues.upstream}/__log`)).json()) as ReplayLogEntry[];
  const paths = log.map(({ path: asked }) => asked.split('?')[0]);
  expect(paths).toEqual(
    expect.arrayContaining([
      '/fapi.binance.com/fapi/v1/exchangeInfo',
      '/fapi.binance.com/fapi/v1/premiumIndex',
      '/contract.mexc.com/api/v1/contract/detail',
      '/contract.mexc.com/api/v1/contract/ticker',
    ]),
  );
});

test('one digit edited at the venue is seen in the cell, and the net result moves', async () => {
  await workbench.showSheet('Start');
  const before = await workbench.cell('C27');
  venues.edit('binance.linear.premiumIndex.json', '65008.4', '65308.4');

  await refresh();
  await workbench.shows('C24', '65,308.4');

  expect(await workbench.cell('C27')).not.toBe(before);
  expect(await quoted('binance:BTCUSDT', 'mark')).toBe('65308.4');
});

test('a venue that fails says why, and its rows stay with their last numbers, marked stale', async () => {
  const kept = await quoted('mexc:BTC_USDT', 'mark');
  venues.answer('mexc.contract.detail.json', '<html>Bad gateway</html>');

  await refresh();

  await workbench.pane.getByText(/keep their numbers, marked stale/).waitFor();
  await workbench.showSheet('Quotes');
  await workbench.page
    .locator('#cells tr', { hasText: 'mexc:BTC_USDT' })
    .filter({ hasText: 'stale: ' })
    .waitFor({ state: 'attached' });
  expect(await quoted('mexc:BTC_USDT', 'mark')).toBe(kept);
  expect(await quoted('mexc:BTC_USDT', 'status')).toMatch(/^stale: /);
  expect(await quoted('binance:BTCUSDT', 'status')).toBe('');
});

test('the browser asked nothing but the site', () => {
  const foreign = workbench.requests.filter(
    (address) => /^https?:/.test(address) && !address.startsWith(site.url),
  );

  expect(foreign).toEqual([]);
});

test('the switch in the pane leads from the sample to live prices', async () => {
  const sample = await serveDist({ source: 'sample', upstream: venues.upstream });
  const other = await Workbench.open(browser, sample.url);

  await other.pane.getByRole('radio', { name: 'Live prices' }).check();
  await other.pane.getByRole('button', { name: 'Refresh' }).click();

  await other.shows('D23', /source: relay/);
  await other.page.close();
  await sample.close();
});
