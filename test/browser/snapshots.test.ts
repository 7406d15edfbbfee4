import type { Browser } from 'playwright-core';
import type { Listening } from '../../tools/serve/listen';
import { openBrowser } from '../support/browser/openBrowser';
import { openVenues, type Venues } from '../support/browser/openVenues';
import { serveDist } from '../support/browser/serveDist';
import { Workbench } from '../support/browser/workbench';

const TICKERS = 'mexc.contract.ticker.json';
const KEY = 'mexc:BTC_USDT';
const MONDAY = new Date('2026-11-02T12:00:00Z');
const TUESDAY = new Date('2026-11-03T12:00:00Z');
const TWO_HOURS_LATER = new Date('2026-11-03T14:00:00Z');
const MARK = '=HEDGE.QUOTE(Quotes[#All],"mexc","BTC_USDT")';
const TRUSTED_MARK = '=HEDGE.QUOTE(Quotes[#All],"mexc","BTC_USDT","mark",HedgeMaxAge,HedgeNow)';

let venues: Venues;
let site: Listening;
let browser: Browser;
let workbench: Workbench;
beforeAll(async () => {
  venues = await openVenues();
  site = await serveDist({ source: 'live', upstream: venues.upstream });
  browser = await openBrowser();
  workbench = await Workbench.open(browser, site.url);
  await workbench.page.clock.setFixedTime(MONDAY);
  await workbench.chooseVenues('MEXC');
});
afterAll(async () => {
  await browser.close();
  await site.close();
  await venues.close();
});

/** What has the focus in the pane: its label, or the words on it. */
function focused(): Promise<string> {
  return workbench.pane.evaluate(() => {
    const { activeElement } = document;
    const label = activeElement instanceof HTMLInputElement && activeElement.labels?.[0]?.textContent;
    return activeElement?.ariaLabel ?? (label || (activeElement?.textContent ?? '').slice(0, 40));
  });
}

/** Tab, or Shift and Tab, as often as it takes. */
async function tabTo(name: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const seen: string[] = [];
  while ((await focused()) !== name) {
    await workbench.page.keyboard.press(key);
    seen.push(await focused());
    if (seen.length > 60) throw new Error(`${key} never comes to ${name}, only to ${seen.join(', ')}`);
  }
}

/** Waits until this has the focus. */
async function focusOn(name: string): Promise<void> {
  const { pane } = workbench;
  await pane
    .locator(':focus')
    .and(pane.getByLabel(name).or(pane.getByText(name, { exact: true })))
    .waitFor();
}

async function unfold(): Promise<void> {
  await workbench.pane.getByRole('button', { name: 'Refresh', exact: true }).focus();
  await tabTo('Snapshots');
  await workbench.page.keyboard.press('Enter');
}

/** From the cells to the pane's Refresh, by keyboard. */
async function refresh(): Promise<void> {
  const { pane, page } = workbench;
  await pane.getByRole('button', { name: 'Refresh', exact: true }).focus();
  await page.keyboard.press('Enter');
  await pane.getByRole('button', { name: 'Cancel' }).waitFor({ state: 'detached' });
  await pane.getByRole('heading', { name: 'Latest refresh' }).waitFor();
}

/** Types a formula into the starter sheet. */
async function typeFormula(cell: string, formula: string): Promise<void> {
  await workbench.showSheet('Start');
  await workbench.page.getByRole('link', { name: 'Skip to the cells' }).focus();
  await workbench.page.keyboard.press('Enter');
  await workbench.type(cell, formula);
}

async function sentenceOf(cell: string): Promise<string> {
  await workbench.page.getByRole('link', { name: 'Skip to the cells' }).focus();
  await workbench.page.keyboard.press('Enter');
  await workbench.goTo(cell);
  return (await workbench.page.getByTestId('cell-error').textContent()) ?? '';
}

async function statusOf(sheet: string): Promise<string> {
  await workbench.showSheet(sheet);
  const status = await workbench.tableCell(KEY, 'status');
  await workbench.showSheet('Start');
  return status;
}

test('a refresh is kept under a name, by keyboard alone', async () => {
  const { pane, page } = workbench;
  await refresh();
  await typeFormula('F5', MARK);
  await workbench.shows('F5', /^6\d{4}/);

  await unfold();
  await pane.getByText('No refresh is kept yet.').waitFor();
  await tabTo('Name');
  await page.keyboard.type('Monday');
  await page.keyboard.press('Enter');

  await pane.getByText('Kept: Monday.', { exact: true }).first().waitFor();
  await pane.getByRole('list', { name: 'Kept refreshes' }).getByText('Monday', { exact: true }).waitFor();
});

test('used a day later, formulas read it, and pane and cells say that it is one', async () => {
  const { pane, page } = workbench;
  venues.edit(TICKERS, '"fairPrice": 6', '"fairPrice": 7');
  await page.clock.setFixedTime(TUESDAY);
  await refresh();
  await workbench.shows('F5', /^7\d{4}/);

  await tabTo('Use Monday');
  await page.keyboard.press('Enter');

  await workbench.shows('F5', /^6\d{4}/);
  expect(await statusOf('Quotes')).toBe('snapshot: Monday');
  expect(await statusOf('Contracts')).toBe('snapshot: Monday');
  await pane.getByText('Formulas now read the prices of a snapshot, not of the present.').waitFor();
  await pane.getByText(/^\d+ rows of a snapshot$/).waitFor();
  expect(await pane.getByRole('heading', { name: 'Latest refresh' }).count()).toBe(0);
});

test('the oldest price to trust holds for it: #N/A with a sentence', async () => {
  const { pane } = workbench;
  await pane.getByRole('tab', { name: 'Settings' }).click();
  await pane.getByRole('combobox', { name: 'Oldest price to trust' }).selectOption('1 hour');
  await pane.getByText('Prices older than 1 hour are not trusted.').waitFor({ state: 'attached' });
  await typeFormula('F6', TRUSTED_MARK);

  await workbench.shows('F6', '#N/A');
  expect(await sentenceOf('F6')).toContain(
    'mexc:BTC_USDT was last seen 2026-11-02 12:00 UTC, 1440 minutes ago, and maxAgeMinutes is 60; press Refresh',
  );
  await pane.getByRole('tab', { name: 'Market' }).click();
});

test('and leads back to the latest refresh', async () => {
  const { pane, page } = workbench;
  await unfold();
  await tabTo('Back to the latest');
  await page.keyboard.press('Enter');

  await pane.getByText('The tables hold the latest refresh again.').first().waitFor();
  await focusOn('Keep this refresh');
  await workbench.shows('F5', /^7\d{4}/);
  await workbench.shows('F6', /^7\d{4}/);
  expect(await statusOf('Quotes')).toBe('');
});

test('a price that grew old turns to #N/A while the pane is open, and a refresh brings it back', async () => {
  const { pane, page } = workbench;
  await page.clock.setFixedTime(TWO_HOURS_LATER);
  await pane.getByRole('tab', { name: 'Settings' }).click();
  // Choosing writes the present, as the pane does by itself each minute.
  await pane.getByRole('combobox', { name: 'Oldest price to trust' }).selectOption('15 min');

  await workbench.shows('F6', '#N/A');
  expect(await sentenceOf('F6')).toContain('120 minutes ago, and maxAgeMinutes is 15; press Refresh');
  await workbench.shows('F5', /^7\d{4}/);

  await pane.getByRole('tab', { name: 'Market' }).click();
  await refresh();
  await workbench.shows('F6', /^7\d{4}/);
});

test('it gets another name and goes, and the focus is never lost', async () => {
  const { pane, page } = workbench;
  await unfold();
  await tabTo('Rename Monday');
  await page.keyboard.press('Enter');
  await focusOn('New name of Monday');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('2 November');
  await page.keyboard.press('Enter');
  await pane.getByText('Renamed: 2 November.').first().waitFor();
  await focusOn('Use 2 November');

  await tabTo('Delete 2 November');
  await page.keyboard.press('Enter');
  await focusOn('Delete 2 November for good');
  await page.keyboard.press('Enter');
  await pane.getByText('No refresh is kept yet.').waitFor();
  await focusOn('Keep this refresh');
});

test('nothing is asked of any other origin', () => {
  const foreign = workbench.requests.filter(
    (address) => /^https?:/.test(address) && !address.startsWith(site.url),
  );
  expect(foreign).toEqual([]);
});
