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
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

async function isAt(cell: string): Promise<void> {
  await workbench.page.getByTestId('cell-name').getByText(cell, { exact: true }).waitFor();
}

/** The part of the page that has the focus. */
function focused(): Promise<string | undefined> {
  return workbench.page.evaluate(() => document.activeElement?.closest('section, aside')?.ariaLabel ?? '');
}

test('Home, Ctrl+Home and Ctrl+End go where Excel goes', async () => {
  const { keyboard } = workbench.page;
  await workbench.goTo('F9');

  await keyboard.press('Home');
  await isAt('A9');
  await workbench.goTo('D9');
  await keyboard.press('Control+Home');
  await isAt('A1');
  await keyboard.press('Control+End');
  await isAt('D27');
  await keyboard.press('Control+Home');
  await isAt('A1');
});

test('F6 leaves the cells for the pane and the ribbon, and the keys work again in the cells', async () => {
  const { keyboard } = workbench.page;
  await workbench.pane.getByRole('button', { name: 'Refresh' }).waitFor();

  await keyboard.press('F6');
  expect(await focused()).toBe('Task pane');
  await keyboard.press('Tab');
  await keyboard.press('F6');
  expect(await focused()).toBe('Ribbon');
  await keyboard.press('F6');
  expect(await focused()).toBe('Spreadsheet');
  await keyboard.press('ArrowDown');
  await isAt('A2');
  await keyboard.press('Shift+F6');
  expect(await focused()).toBe('Ribbon');
});

test('the controls that the grid draws without words have names and roles', async () => {
  const { page } = workbench;
  await page.getByRole('button', { name: 'Names in the workbook' }).waitFor();
  await page.getByRole('textbox', { name: 'Cell that is being typed' }).waitFor({ state: 'attached' });
});

test('the skip link leads to the cells', async () => {
  const { page } = workbench;
  await page.getByRole('link', { name: 'Skip to the cells' }).focus();
  await page.keyboard.press('Enter');

  await page.keyboard.press('ArrowDown');
  await isAt('A3');
});

test('Ctrl+Z takes a whole refresh back, from whichever sheet is open', async () => {
  const { page, pane } = workbench;
  const before = await workbench.cell('C27');
  const tabs = page.locator('[data-u-comp="slide-tab-item"]');
  await pane.getByRole('button', { name: 'Refresh' }).click();
  await workbench.shows('D23', /source: sample/);
  await workbench.showSheet('Contracts');
  await page.getByRole('link', { name: 'Skip to the cells' }).focus();
  await page.keyboard.press('Enter');

  await page.keyboard.press('Control+z');

  await workbench.shows('C27', before);
  await tabs.getByText('Quotes').waitFor({ state: 'detached' });
  expect(await tabs.getByText('Contracts').count()).toBe(0);
});
