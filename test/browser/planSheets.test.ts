import type { Browser } from 'playwright-core';
import { openBrowser } from '../support/browser/openBrowser';
import { serveDist } from '../support/browser/serveDist';
import { Workbench } from '../support/browser/workbench';

let browser: Browser;
let site: Awaited<ReturnType<typeof serveDist>>;
let workbench: Workbench;
beforeAll(async () => {
  [browser, site] = await Promise.all([openBrowser(), serveDist()]);
  workbench = await Workbench.open(browser, site.url);
  await workbench.pane.getByRole('tab', { name: 'Plan' }).click();
  await workbench.pane.getByRole('radio', { name: /One coin, fully hedged/ }).click();
  await workbench.pane.getByRole('button', { name: 'Build the plan' }).click();
  await workbench.page.locator('#cells[data-sheet="Plan"]').waitFor({ state: 'attached' });
  await workbench.shows('I21', '150 short');
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

/** The keys go to the cells again. */
async function focusCells(): Promise<void> {
  await workbench.page.getByRole('link', { name: 'Skip to the cells' }).focus();
  await workbench.page.keyboard.press('Enter');
}

test('a choice is taken from its list by keyboard', async () => {
  const { page } = workbench;
  await focusCells();
  await workbench.goTo('B11');
  await page.getByRole('status').filter({ hasText: 'To whole lots' }).waitFor();

  await page.keyboard.press('Alt+ArrowDown');
  await page.getByRole('option', { name: 'nearest' }).waitFor();
  expect(await page.getByRole('option').allTextContents()).toEqual(['nearest', 'down', 'up', 'none']);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');

  await workbench.shows('B11', 'down');
  await workbench.goTo('B10');
  expect(await page.getByRole('listbox').count()).toBe(0);
});

test('and by mouse', async () => {
  const { page } = workbench;
  await focusCells();
  await workbench.goTo('B12');

  await page.getByRole('button', { name: 'Choose from the list' }).click();
  await page.getByRole('option', { name: 'cross' }).click();

  await workbench.shows('B12', 'cross');
});

test('what a cell does not take is told, and taken back', async () => {
  const { page } = workbench;
  await focusCells();
  await workbench.goTo('B7');
  await page.keyboard.type('5');
  await page.keyboard.press('Enter');

  const alert = page.getByRole('alertdialog', { name: 'hedgeRatio' });
  await alert.getByText('hedgeRatio must be a share from 0 % to 200 %.').waitFor();
  await page.keyboard.press('Enter');

  await workbench.shows('B7', '100%');
  await page.getByTestId('cell-name').getByText('B7', { exact: true }).waitFor();
  await workbench.type('B7', '0.5');
  await workbench.shows('B7', '50%');
  await workbench.shows('I21', '75 short');
});

test('the scenarios are drawn', async () => {
  await workbench.showSheet('Scenarios');

  const chart = workbench.page.locator('figure.chart');
  await chart
    .getByText(/Gain or loss/)
    .first()
    .waitFor();
  expect(await chart.locator('path').count()).toBeGreaterThan(1);
});

test('Ctrl+Z takes the typed choices back one by one, then the whole plan at once', async () => {
  const { page } = workbench;
  const tabs = page.locator('[data-u-comp="slide-tab-item"]');
  const sheets = async (): Promise<string[]> =>
    (await tabs.allTextContents()).map((name) => name.trim()).filter((name) => name !== '');
  await workbench.showSheet('Plan');
  await focusCells();
  await page.keyboard.press('Control+z');
  await workbench.shows('B7', '100%');
  await page.keyboard.press('Control+z');
  await workbench.shows('B12', 'isolated');
  await page.keyboard.press('Control+z');
  await workbench.shows('B11', 'nearest');
  expect(await sheets()).toContain('Scenarios');

  await page.keyboard.press('Control+z');

  await tabs.getByText('Scenarios').waitFor({ state: 'detached' });
  expect(await sheets()).toEqual(['Start', 'Functions']);
  await workbench.shows('C11', '150');
  expect(workbench.complaints).toEqual([]);
});
