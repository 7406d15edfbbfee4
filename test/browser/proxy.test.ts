import type { Browser } from 'playwright-core';
import type { Listening } from '../../tools/serve/listen';
import { openBrowser } from '../support/browser/openBrowser';
import { serveDist } from '../support/browser/serveDist';
import { Workbench } from '../support/browser/workbench';

jest.setTimeout(90_000);

let browser: Browser;
let site: Listening;
beforeAll(async () => {
  browser = await openBrowser();
  site = await serveDist();
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

test('from closes to a hedge in Holdings, by keyboard', async () => {
  const workbench = await Workbench.open(browser, site.url);
  const { pane, page } = workbench;

  await pane.getByRole('button', { name: 'Price history' }).press('Enter');
  const history = pane.getByRole('region', { name: 'Price history' });
  await history.getByRole('combobox', { name: 'Venue' }).selectOption('MEXC');
  await history.getByRole('textbox', { name: 'Coins' }).fill('sol btc eth');
  await history.getByRole('button', { name: 'Get closes' }).press('Enter');
  await history.getByText(/SOL \(SOL_USDT\) 90 days/).waitFor();

  await pane.getByRole('tab', { name: 'Plan' }).click();
  await pane.getByRole('radio', { name: /^Several coins/ }).check();
  await pane.getByRole('button', { name: 'Build the plan' }).press('Enter');
  await pane
    .getByText(/The plan is on Plan/)
    .first()
    .waitFor({ timeout: 30_000 });
  await workbench.shows('D20', '50,000.00');

  const section = pane.getByRole('region', { name: 'Which contract protects a coin' });
  await section.getByRole('button', { name: 'Which contract protects a coin' }).press('Enter');
  await section.getByRole('combobox', { name: 'Coin' }).waitFor({ timeout: 45_000 });
  expect(await section.getByRole('textbox', { name: 'Quantity' }).inputValue()).toBe('100');
  await section.getByRole('textbox', { name: 'Quantity' }).fill('many');
  await section.getByRole('button', { name: 'Compare' }).press('Enter');
  await section.getByText('Type a number of coins other than 0, such as 12.5.').waitFor();
  await section.getByRole('textbox', { name: 'Quantity' }).fill('100');
  await section.getByRole('button', { name: 'Compare' }).press('Enter');

  const ways = section.getByRole('list', { name: 'Ways to hedge SOL' }).getByRole('listitem');
  await ways.first().waitFor();
  expect(await ways.count()).toBe(4);
  const btc = ways.filter({ has: pane.getByRole('heading', { name: 'BTC', exact: true }) });
  const beta = (await btc.locator('dd').nth(1).textContent()) ?? '';
  await workbench.showSheet('Holdings');
  const row = () => Promise.all(['A5', 'D5', 'E5'].map((name) => workbench.cell(name)));
  const before = await row();
  await btc.getByRole('button', { name: 'Use in Holdings' }).press('Enter');
  await section.getByText(`Holdings: SOL is now hedged with mexc:BTC_USDT at beta ${beta}.`).waitFor();

  await workbench.shows('E5', 'mexc:BTC_USDT');
  expect(await row()).toEqual(['SOL', Number(beta).toFixed(2), 'mexc:BTC_USDT']);

  // One step takes both back.
  await page.getByRole('link', { name: 'Skip to the cells' }).press('Enter');
  await page.keyboard.press('Control+z');
  await workbench.shows('D5', before[1] ?? '');
  expect(await row()).toEqual(before);
  await page.close();
});
