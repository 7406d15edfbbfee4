import type { Browser } from 'playwright-core';
import { openBrowser } from '../support/browser/openBrowser';
import { serveDist } from '../support/browser/serveDist';
import { Workbench } from '../support/browser/workbench';
import { loadBundle } from '../support/functions/loadBundle';

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

test('the starter sheet stands worked out, on sample data that says so', async () => {
  await workbench.shows('C16', '150');
  await workbench.shows('C17', '50');
  await workbench.pane.getByText(/Sample data, never live/).waitFor();
});

test('typing =HEDGE. offers the functions with their descriptions', async () => {
  await workbench.goTo('F5');
  await workbench.page.keyboard.type('=HEDGE.CON');

  await workbench.page.getByText('HEDGE.CONTRACTSQTY').first().waitFor();
  await workbench.page
    .getByText(/Contracts to sell short/)
    .first()
    .waitFor();
  await workbench.page.keyboard.press('Escape');
  await workbench.page.keyboard.press('Escape');
});

test('the list that =HEDGE. opens has every function', async () => {
  const ids = loadBundle().ids;
  await workbench.goTo('F5');
  await workbench.page.keyboard.type('=HEDGE.');
  await workbench.page.getByText('HEDGE.AVERAGEENTRY').first().waitFor();

  for (const id of ids) {
    await workbench.page
      .getByText(new RegExp(`^HEDGE\\.${id}$`))
      .first()
      .waitFor({ state: 'attached' });
  }
  await workbench.page.keyboard.press('Escape');
  await workbench.page.keyboard.press('Escape');
});

test('a formula that is typed is worked out', async () => {
  await workbench.type('F6', '=HEDGE.CONTRACTS(90000,60000,0.01)');

  await workbench.shows('F6', '150');
});

test('an error tells its sentence', async () => {
  await workbench.type('F7', '=HEDGE.CONTRACTS(90000,0,0.01)');
  await workbench.shows('F7', '#VALUE!');
  await workbench.goTo('F7');

  await workbench.page
    .getByTestId('cell-error')
    .getByText('price must be positive; it is empty or 0')
    .waitFor();
});

test('Refresh brings the tables and moves the net result', async () => {
  const before = await workbench.cell('C27');

  for (const venue of ['Bybit', 'BingX', 'WEEX', 'MEXC']) {
    await workbench.pane.getByRole('checkbox', { name: venue }).uncheck();
  }
  await workbench.pane.getByRole('button', { name: 'Refresh' }).click();
  await workbench.pane
    .getByText(/Refresh finished/)
    .first()
    .waitFor({ state: 'attached' });

  await workbench.shows('D23', /source: sample/);
  expect(await workbench.cell('C27')).not.toBe(before);
  for (const sheet of ['Quotes', 'Contracts'])
    await workbench.page.getByText(sheet, { exact: true }).first().waitFor();
});

test('a formula over a table can be typed, and every formula after it is read as it stands', async () => {
  await workbench.page.getByRole('link', { name: 'Skip to the cells' }).focus();
  await workbench.page.keyboard.press('Enter');
  await workbench.type('F8', '=HEDGE.QUOTE(Quotes[#All],"binance","BTCUSDT")');
  await workbench.shows('F8', '65009.4');
  await workbench.type('F9', '=SUM(Quotes[nothing],1)');
  await workbench.type('F10', '=CONCATENATE("with ","a comma")');

  await workbench.shows('F10', 'with a comma');
});

test('after a click on a sheet’s tab the keys go to its cells, and a typed look-up reads the table', async () => {
  await workbench.showSheet('Quotes');
  await workbench.showSheet('Start');
  await workbench.type('F8', '=HEDGE.QUOTE(Quotes[#All],"binance","BTCUSDT")');
  await workbench.shows('F8', '65009.4');

  await workbench.type('F9', '=HEDGE.SPEC(Contracts[#All],"binance","BTCUSDT","takerFeeRate")');
  await workbench.shows('F9', '#N/A');
  await workbench.goTo('F9');
  await workbench.page
    .getByTestId('cell-error')
    .getByText(/has no takerFeeRate/)
    .waitFor();
});

test('nothing is asked of any other origin, and nothing complains', () => {
  expect(
    workbench.requests.filter((address) => /^https?:/.test(address) && !address.startsWith(site.url)),
  ).toEqual([]);
  expect(workbench.complaints).toEqual([]);
});
