import type { Browser } from 'playwright-core';
import type { Listening } from '../../tools/serve/listen';
import { openBrowser } from '../support/browser/openBrowser';
import { openVenues, type Venues } from '../support/browser/openVenues';
import { serveDist } from '../support/browser/serveDist';
import { Workbench } from '../support/browser/workbench';

const CONTRACTS = 'mexc.contract.detail.json';
const TICKERS = 'mexc.contract.ticker.json';
const KEY = 'mexc:BTC_USDT';

let venues: Venues;
let site: Listening;
let browser: Browser;
let workbench: Workbench;
beforeAll(async () => {
  venues = await openVenues();
  site = await serveDist({ source: 'live', upstream: venues.upstream });
  browser = await openBrowser();
  workbench = await Workbench.open(browser, site.url);
  await workbench.chooseVenues('MEXC');
});
afterAll(async () => {
  await browser.close();
  await site.close();
  await venues.close();
});

async function refresh(): Promise<void> {
  await workbench.pane.getByRole('button', { name: 'Refresh', exact: true }).click();
  await workbench.pane.getByRole('button', { name: 'Cancel' }).waitFor({ state: 'detached' });
  await workbench.pane.getByRole('heading', { name: 'Latest refresh' }).waitFor();
}

async function shown(sheet: string, header: string, text: string): Promise<void> {
  await workbench.showSheet(sheet);
  await workbench.page
    .locator('#cells tr', { hasText: KEY })
    .filter({ hasText: text })
    .first()
    .waitFor({ state: 'attached' });
  expect(await workbench.tableCell(KEY, header)).toBe(text);
}

test('a contract’s new size is asked about while its new price is written', async () => {
  const { pane } = workbench;
  await refresh();
  await workbench.showSheet('Start');
  await workbench.page.getByRole('link', { name: 'Skip to the cells' }).focus();
  await workbench.page.keyboard.press('Enter');
  await workbench.type('F5', '=HEDGE.SPEC(Contracts[#All],"mexc","BTC_USDT","contractSize")');
  await workbench.shows('F5', '0.0001');
  venues.edit(CONTRACTS, '"contractSize": 0.0001', '"contractSize": 0.001');
  venues.edit(TICKERS, '"fairPrice": 6', '"fairPrice": 7');

  await refresh();

  const question = pane.getByRole('group', { name: 'Terms changed.' });
  await question.getByText('contractSize: 0.0001 → 0.001').waitFor();
  await question.getByText(/Used by .*Start!F5/).waitFor();
  await shown('Contracts', 'status', 'kept: contractSize is now 0.001');
  expect(await workbench.tableCell(KEY, 'contractSize')).toBe('0.0001');
  await workbench.showSheet('Quotes');
  expect(await workbench.tableCell(KEY, 'mark')).toMatch(/^7/);
  expect(await workbench.tableCell(KEY, 'status')).toBe('');
});

test('the old terms stay when they are kept, and the next Refresh asks again', async () => {
  const { pane, page } = workbench;
  const question = pane.getByRole('group', { name: 'Terms changed.' });
  await question.getByRole('button', { name: 'Keep the old for now' }).focus();
  await page.keyboard.press('Enter');
  await question.waitFor({ state: 'detached' });
  await pane.locator('button:focus', { hasText: /^Refresh$/ }).waitFor();

  await page.keyboard.press('Enter');

  await question.getByText('contractSize: 0.0001 → 0.001').waitFor();
});

test('the new terms are written when they are taken, and the formula follows', async () => {
  const { pane } = workbench;
  const question = pane.getByRole('group', { name: 'Terms changed.' });

  await question.getByRole('button', { name: 'Write the new terms' }).click();

  await pane.getByText('New terms written: 1 contract.').first().waitFor();
  await shown('Contracts', 'contractSize', '0.001');
  expect(await workbench.tableCell(KEY, 'status')).toBe('');
  await workbench.showSheet('Start');
  await workbench.shows('F5', '0.001');
});
