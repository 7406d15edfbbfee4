import type { Browser } from 'playwright-core';
import { axeFaults } from '../support/browser/axeFaults';
import { openBrowser } from '../support/browser/openBrowser';
import { serveDist } from '../support/browser/serveDist';
import { Workbench } from '../support/browser/workbench';

jest.setTimeout(180_000);

let browser: Browser;
let site: Awaited<ReturnType<typeof serveDist>>;
beforeAll(async () => {
  [browser, site] = await Promise.all([openBrowser(), serveDist()]);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

const csv = (name: string, text: string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
const BAD = csv('holdings.csv', 'asset,quantity\nBTC,half\nSOL,20\n');
const GOOD = csv('holdings.csv', 'asset,quantity,hedge\nBTC,0.5,\nSOL,20,\nDOGE,7,mexc:BTC_USDT\n');

test('a file with a wrong line is refused by line; mended, it is previewed, built and taken back by Undo', async () => {
  const workbench = await Workbench.open(browser, site.url, { reducedMotion: 'reduce' });
  const { page, pane } = workbench;
  const { keyboard } = page;
  await page.evaluate(() => {
    const frame = document.querySelector<HTMLIFrameElement>('#taskpane');
    if (frame) frame.style.width = '320px';
  });

  // By keyboard: from the examples to the file, and what is wrong in it.
  await page.getByRole('toolbar').getByRole('button', { name: 'New plan' }).focus();
  await keyboard.press('Enter');
  await pane.locator('input:focus').waitFor();
  await keyboard.press('ArrowUp');
  await pane.getByLabel('Choose a CSV file').waitFor();
  await keyboard.press('Tab');
  const [first] = await Promise.all([page.waitForEvent('filechooser'), keyboard.press('Enter')]);
  await first.setFiles(BAD);
  const wrong = pane.getByRole('list', { name: 'What is to be mended, by line' });
  await wrong.waitFor();
  expect(await wrong.getByRole('listitem').allTextContents()).toEqual([
    'Line 2: Quantity must be a number of coins; it is "half".',
  ]);
  const build = pane.getByRole('button', { name: 'Build the plan' });
  expect(await build.getAttribute('aria-disabled')).toBe('true');
  expect(await axeFaults(pane)).toEqual([]);

  // By mouse: the mended file.
  const [second] = await Promise.all([
    page.waitForEvent('filechooser'),
    pane.getByText('Choose another file').click(),
  ]);
  await second.setFiles(GOOD);
  await pane.getByRole('table').waitFor();
  const said = pane.getByRole('list', { name: 'What the plan will say' });
  await said.getByText(/DOGE: quotesTable has no spot price of DOGE/).waitFor();
  expect(await axeFaults(pane)).toEqual([]);
  expect(
    await pane.evaluate(() => [document.documentElement.clientWidth, document.documentElement.scrollWidth]),
  ).toEqual([320, 320]);
  await build.click();
  await pane.getByText('Its 3 holdings come from holdings.csv.').waitFor({ timeout: 60_000 });
  const plan = pane.getByRole('region', { name: 'On sheet Plan' });
  await plan.getByText('SOL → SOL_USDT').waitFor({ timeout: 60_000 });
  await workbench.shows('A23', 'DOGE');
  await workbench.shows('I21', /^[\d,]+ short$/);

  await page.getByRole('link', { name: 'Skip to the cells' }).focus();
  await keyboard.press('Enter');
  await keyboard.press('Control+z');
  await page
    .locator('[data-u-comp="slide-tab-item"]', { hasText: 'Holdings' })
    .waitFor({ state: 'detached' });
  await workbench.shows('C11', '150');
  expect(workbench.complaints).toEqual([]);
  await page.close();
});
