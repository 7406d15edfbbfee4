import type { Browser, Page } from 'playwright-core';
import { axeFaults } from '../support/browser/axeFaults';
import { openBrowser } from '../support/browser/openBrowser';
import { serveDist } from '../support/browser/serveDist';
import { Workbench } from '../support/browser/workbench';

let browser: Browser;
let site: Awaited<ReturnType<typeof serveDist>>;
beforeAll(async () => {
  [browser, site] = await Promise.all([openBrowser(), serveDist()]);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

async function toCells(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Skip to the cells' }).focus();
  await page.keyboard.press('Enter');
}

/** Opens Explain with the ribbon's button, as the mouse does. */
async function explain(workbench: Workbench): Promise<void> {
  await workbench.page.getByRole('toolbar').getByRole('button', { name: 'Explain' }).click();
  await workbench.pane.getByRole('tab', { name: 'This cell' }).waitFor();
}

async function refresh(workbench: Workbench): Promise<void> {
  await workbench.pane.getByRole('button', { name: 'Refresh' }).click();
  await workbench.shows('D23', /source: sample/);
}

test('the ribbon explains the selected cell, and the next one as soon as it is selected', async () => {
  const workbench = await Workbench.open(browser, site.url);
  const { page, pane } = workbench;
  await refresh(workbench);
  await toCells(page);
  await workbench.goTo('C11');
  await explain(workbench);

  await pane.getByRole('heading', { name: 'Start!C11' }).waitFor();
  const steps = pane.locator('ol').getByRole('listitem');
  expect(await steps.filter({ hasText: 'Value of one contract' }).textContent()).toContain('0.01 × 60000');
  const exposure = pane.locator('ul').getByRole('listitem').filter({ hasText: 'Value to hedge' });
  expect(await exposure.textContent()).toMatch(/^exposure90,000\.00C7/);

  await toCells(page);
  await workbench.type('C18', '=HEDGE.CONTRACTS(90000,0,0.01)');
  await workbench.goTo('C18');
  await pane.getByText('Price must be positive; it is empty or 0.').waitFor();

  await workbench.goTo('C27');
  await pane.getByRole('region', { name: 'HEDGE.NETPNL' }).waitFor();
  const prices = pane.getByRole('listitem').filter({ hasText: 'binance:BTCUSDT' });
  expect(await prices.first().textContent()).toMatch(/^binance:BTCUSDT65,009\.4Quotes · .+ ago · sample/);
  expect(workbench.complaints).toEqual([]);
  await page.close();
});

test('the keyboard finds a function, picks table columns and inserts it; Undo takes it back', async () => {
  const workbench = await Workbench.open(browser, site.url);
  const { page, pane } = workbench;
  await refresh(workbench);
  await toCells(page);
  await workbench.goTo('F5');
  await explain(workbench);
  await pane.getByRole('button', { name: 'Find a function' }).focus();
  await page.keyboard.press('Enter');
  // The search has the focus now.
  await pane.getByText('How many contracts?').waitFor();
  await page.keyboard.type('gap to spot basis');
  await pane.getByText('No function has all these words.').waitFor();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('basis');
  await pane.getByRole('button', { name: /^BASIS / }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');

  await pane.getByRole('article', { name: 'HEDGE.BASIS' }).waitFor();
  const insert = pane.getByRole('button', { name: 'Insert at the cell' });
  expect(await insert.getAttribute('aria-disabled')).toBe('true');
  await page.keyboard.press('Tab');
  await page.keyboard.type('65000');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Quotes[la');
  await pane.getByRole('option', { name: 'Quotes[last]' }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await pane.getByText('=HEDGE.BASIS(65000, Quotes[last])').waitFor();
  await insert.focus();
  await page.keyboard.press('Enter');

  await pane.getByRole('form').getByText('Inserted in Start!F5.').waitFor();
  await workbench.shows('F5', /^-?[\d.]+$/);
  await toCells(page);
  await page.keyboard.press('Control+z');
  await page.locator('#cells [data-cell="F5"]').filter({ hasText: /\d/ }).waitFor({ state: 'detached' });
  expect(workbench.complaints).toEqual([]);
  await page.close();
});

test('by mouse: a cell that holds something is replaced only when the user says so', async () => {
  const workbench = await Workbench.open(browser, site.url);
  const { page, pane } = workbench;
  await workbench.goTo('C10');
  await explain(workbench);
  await pane.getByRole('tab', { name: 'Functions' }).click();
  await pane.getByRole('button', { name: /^CONTRACTS / }).click();
  for (const [name, text] of Object.entries({ exposure: 'C7', price: 'C6', contractSpec: '0.02' }))
    await pane.getByRole('combobox', { name, exact: true }).fill(text);
  await page.keyboard.press('Escape');
  await pane.getByRole('combobox', { name: 'rounding (optional)' }).click();
  await pane.getByRole('option', { name: /^down/ }).click();
  await pane.getByText('=HEDGE.CONTRACTS(C7, C6, 0.02, , , "down")').waitFor();

  await pane.getByRole('button', { name: 'Insert at the cell' }).click();
  await pane.getByRole('form').getByText('Start!C10 already holds 0.01').waitFor();
  await pane.getByRole('button', { name: 'Keep it' }).click();
  await workbench.shows('C10', '0.01');
  await pane.getByRole('button', { name: 'Insert at the cell' }).click();
  await pane.getByRole('button', { name: 'Replace it' }).click();
  await workbench.shows('C10', '75.00');
  await page.close();
});

test('the check finds stuck formulas, enters them again and says what it could not', async () => {
  const workbench = await Workbench.open(browser, site.url);
  const { page, pane } = workbench;
  await workbench.type('F5', '=_xldudf_HEDGE_CONTRACTS(90000,60000,0.01)');
  await workbench.type('F6', '=HEDGE.NOSUCH(1)');
  await workbench.type('F7', '=SUM(Fees[takerFeeRate])');
  await explain(workbench);
  await pane.getByRole('tab', { name: 'Check' }).click();
  await pane.getByRole('button', { name: 'Check the workbook' }).click();

  await pane.getByRole('heading', { name: 'Unknown to Excel (#NAME?)' }).waitFor();
  await pane.getByText('The table Fees is missing. Refresh in Market makes it.').waitFor();
  await pane.getByRole('button', { name: 'Enter 2 formulas again' }).focus();
  await page.keyboard.press('Enter');

  await workbench.shows('F5', '150');
  await pane.getByText('1 formula was entered again.').first().waitFor();
  await pane.getByText('was entered and is still unknown').waitFor();
  await toCells(page);
  await workbench.goTo('A1');
  await pane.getByRole('button', { name: 'Start!F6' }).first().click();
  await page.getByTestId('cell-name').getByText('F6', { exact: true }).waitFor();
  await page.close();
});

test.each(['light', 'dark'] as const)(
  'in %s every part passes axe and fits 320 pixels',
  async (colorScheme) => {
    const workbench = await Workbench.open(browser, site.url, { colorScheme, reducedMotion: 'reduce' });
    const { page, pane } = workbench;
    await page.evaluate(() => {
      const frame = document.querySelector<HTMLIFrameElement>('#taskpane');
      if (frame) frame.style.width = '320px';
    });
    const passes = async (): Promise<void> => {
      expect(await axeFaults(pane)).toEqual([]);
      const [inner, content] = await pane.evaluate(() => {
        const { clientWidth, scrollWidth } = document.documentElement;
        return [clientWidth, scrollWidth];
      });
      expect([inner, content]).toEqual([320, 320]);
    };
    await refresh(workbench);
    await toCells(page);
    await workbench.type('C18', '=HEDGE.CONTRACTS(90000,0,0.01)');
    await workbench.goTo('C18');
    await explain(workbench);
    await pane.getByText('Price must be positive').waitFor();
    await passes();
    await pane.getByRole('tab', { name: 'Functions' }).click();
    await pane.getByText('How many contracts?').waitFor();
    await passes();
    await pane.getByRole('button', { name: /^PLAN / }).click();
    await pane.getByRole('combobox').first().click();
    await pane.getByRole('option').first().waitFor();
    await passes();
    await page.keyboard.press('Escape');
    await pane.getByRole('tab', { name: 'Check' }).click();
    await pane.getByRole('button', { name: 'Check the workbook' }).click();
    await pane.getByText('Nothing is wrong').first().waitFor();
    await passes();
    await page.close();
  },
);
