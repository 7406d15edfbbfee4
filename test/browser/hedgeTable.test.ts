import type { Browser } from 'playwright-core';
import { openBrowser } from '../support/browser/openBrowser';
import { serveDist } from '../support/browser/serveDist';
import { Workbench } from '../support/browser/workbench';

const PATIENCE = 120_000;
jest.setTimeout(2 * PATIENCE);

let browser: Browser;
let site: Awaited<ReturnType<typeof serveDist>>;
beforeAll(async () => {
  [browser, site] = await Promise.all([openBrowser(), serveDist()]);
}, PATIENCE);
afterAll(async () => {
  await browser.close();
  await site.close();
});

/** A sheet with a table of the user's own, and another coin that some venue calls SOL too. */
function addOwnTable(workbench: Workbench): Promise<void> {
  return workbench.pane.evaluate(async () => {
    await Excel.run(async (context) => {
      const { tables, worksheets } = context.workbook;
      const market = ['Contracts', 'Quotes'].map((name) => {
        const table = tables.getItem(name);
        table.columns.load('items/name');
        return table;
      });
      const sheet = worksheets.add('Mine');
      const range = sheet.getRange('B3:D6');
      range.values = [
        ['Ticker', 'Amount', 'Kept at'],
        ['BTC', 1.5, 'at home'],
        ['SOL', 100, 'at home'],
        ['ETH', 4, 'at a bank'],
      ];
      sheet.tables.add(range, true).name = 'Mine';
      await context.sync();
      const like: Readonly<Record<string, string | number | boolean>> = {
        key: 'bybit:SOLUSDT',
        venue: 'bybit',
        symbol: 'SOLUSDT',
        base: 'SOL',
        quote: 'USDT',
        settle: 'USDT',
        kind: 'perpetual',
        contractSize: 1,
        payoff: 'linear',
        active: true,
        mark: 2.5,
      };
      for (const table of market)
        table.rows.add(undefined, [table.columns.items.map(({ name }) => like[name] ?? '')]);
      sheet.activate();
      sheet.getRange('C4').select();
      await context.sync();
    });
  });
}

/** Every cell of the user's sheet as it is typed and formatted. */
function sheetMine(workbench: Workbench): Promise<unknown> {
  return workbench.pane.evaluate(() =>
    Excel.run(async (context) => {
      const used = context.workbook.worksheets.getItem('Mine').getUsedRange(false);
      used.load('address,formulas,numberFormat');
      await context.sync();
      const { address, formulas, numberFormat } = used;
      return { address, formulas, numberFormat };
    }),
  );
}

test('a table of one’s own: its columns are found, a coin is asked about, the hedge stands beside it, one Undo takes it away', async () => {
  const workbench = await Workbench.open(browser, site.url, { reducedMotion: 'reduce' });
  const { page, pane } = workbench;
  page.setDefaultTimeout(PATIENCE);
  await pane.getByRole('button', { name: 'Refresh', exact: true }).click();
  await workbench.shows('D23', /source: sample/);
  await addOwnTable(workbench);
  await page.locator('#cells[data-sheet="Mine"]').waitFor({ state: 'attached' });
  const before = await sheetMine(workbench);

  await pane.getByRole('tab', { name: 'Plan' }).click();
  const section = pane.getByRole('region', { name: 'Hedge a table of mine' });
  await section.getByRole('button', { name: 'Hedge a table of mine' }).click();
  await section.getByRole('button', { name: 'Look at the selected table' }).click();
  await section.getByText('Table Mine on sheet Mine, 3 rows').waitFor();
  expect(await section.getByRole('combobox', { name: 'Coin' }).inputValue()).toBe('Ticker');
  expect(await section.getByRole('combobox', { name: 'Quantity' }).inputValue()).toBe('Amount');
  await section.getByRole('combobox', { name: 'Venue', exact: true }).selectOption('binance');

  await section.getByText('Several coins are called SOL: their prices are far apart.').waitFor();
  await section.getByText('Choose the contract of SOL first.').waitFor();
  const write = section.getByRole('button', { name: 'Write it beside the table' });
  expect(await write.getAttribute('aria-disabled')).toBe('true');
  await section.getByRole('combobox', { name: 'SOL' }).selectOption('binance:SOLUSDT');
  const preview = section.getByRole('region', { name: 'What will be written' }).getByRole('listitem');
  await preview.first().waitFor();
  const shown = await preview.allTextContents();
  expect(shown.map((line) => line.slice(0, 3))).toEqual(['BTC', 'SOL', 'ETH']);
  expect(shown[1]).toMatch(/^SOL[\d,.]+ short SOLUSDT/);
  expect(await sheetMine(workbench)).toEqual(before);

  await write.click();
  await section.getByText('The hedge stands at Mine!F2. Undo takes it away.').waitFor();
  // The same rows as the table, one column away from it.
  await workbench.shows('F4', 'BTC');
  expect([await workbench.cell('F2'), await workbench.cell('F3'), await workbench.cell('F5')]).toEqual([
    'asset',
    'total',
    'SOL',
  ]);
  const [count] = /[\d,.]+/.exec(shown[1]?.slice(3) ?? '') ?? [];
  expect(await workbench.cell('N5')).toMatch(new RegExp(`^${count}\\b`));

  await page.getByRole('link', { name: 'Skip to the cells' }).press('Enter');
  await page.keyboard.press('Control+z');
  await page.locator('#cells [data-cell="F4"]').waitFor({ state: 'detached' });
  expect(await sheetMine(workbench)).toEqual(before);
  expect(workbench.complaints).toEqual([]);
  await page.close();
});
