import type { Browser, Locator } from 'playwright-core';
import { createReplay } from '../../tools/replay/createReplay';
import { listen, type Listening } from '../../tools/serve/listen';
import { recentMoment } from '../market/support/recentMoment';
import { openBrowser } from '../support/browser/openBrowser';
import { serveDist } from '../support/browser/serveDist';
import { Workbench } from '../support/browser/workbench';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** A folded section of the pane, unfolded. */
async function unfold({ pane }: Workbench, title: string): Promise<Locator> {
  const section = pane.getByRole('region', { name: title });
  await section.getByRole('button', { name: title, exact: true }).click();
  await section.getByRole('combobox', { name: 'Venue' }).waitFor();
  return section;
}

describe('on sample data', () => {
  let site: Listening;
  let workbench: Workbench;
  beforeAll(async () => {
    site = await serveDist();
    workbench = await Workbench.open(browser, site.url);
  });
  afterAll(() => site.close());

  test('Price history fills a row for each day and a column for each coin, and leads to its sheet', async () => {
    const section = await unfold(workbench, 'Price history');
    await section.getByRole('combobox', { name: 'Venue' }).selectOption('MEXC');
    await section.getByRole('textbox', { name: 'Coins' }).fill('btc eth');
    await section.getByRole('textbox', { name: 'Days' }).fill('40');
    await section.getByRole('button', { name: 'Get closes' }).click();
    await section
      .getByText('MEXC: BTC (BTC_USDT) 40 days, ETH (ETH_USDT) 40 days; sample data, never live.')
      .waitFor();

    await section.getByRole('button', { name: 'Open sheet "Price history"' }).click();
    await workbench.page.locator('#cells[data-sheet="Price history"]').waitFor({ state: 'attached' });
    await workbench.shows('A1', 'day');
    expect(await Promise.all(['B1', 'C1', 'D1'].map((name) => workbench.cell(name)))).toEqual([
      'BTC',
      'ETH',
      'venue',
    ]);
    expect(await workbench.cell('A2')).toBe('2026-09-23');
  });

  test('the formula that the pane shows works in a cell', async () => {
    const section = workbench.pane.getByRole('region', { name: 'Price history' });
    const formula = (await section.locator('code').first().textContent()) ?? '';
    expect(formula).toBe('=HEDGE.BETA(HEDGE.RETURNS(History[ETH]),HEDGE.RETURNS(History[BTC]))');
    await workbench.showSheet('Start');
    await workbench.page.getByRole('link', { name: 'Skip to the cells' }).focus();
    await workbench.page.keyboard.press('Enter');
    await workbench.type('F6', formula);
    await workbench.shows('F6', /^[01]\.\d{2,}$/);
  });

  test('Order book fills the levels, and FILLPRICE reads them', async () => {
    const section = await unfold(workbench, 'Order book');
    await section.getByRole('combobox', { name: 'Venue' }).selectOption('Bybit');
    await section.getByRole('textbox', { name: 'Coin or contract' }).fill('BTC');
    await section.getByRole('button', { name: 'Get order book' }).click();
    await section
      .getByText(/^Bybit BTCUSDT: 25 bids and 25 asks of .+; sample data, never live\.$/)
      .waitFor();

    const formula = (await section.locator('code').first().textContent()) ?? '';
    await workbench.showSheet('Start');
    await workbench.page.getByRole('link', { name: 'Skip to the cells' }).focus();
    await workbench.page.keyboard.press('Enter');
    await workbench.type('F7', formula);
    await workbench.shows('F7', /^650\d\d\.\d+$/);
  });

  test('what was typed wrong is told beside its field, and a missing contract as a sentence', async () => {
    const history = workbench.pane.getByRole('region', { name: 'Price history' });
    await history.getByRole('textbox', { name: 'Days' }).fill('400');
    await history.getByRole('button', { name: 'Get closes' }).click();
    await history.getByText('Type a whole number from 1 to 365.').waitFor();
    const book = workbench.pane.getByRole('region', { name: 'Order book' });
    await book.getByRole('textbox', { name: 'Coin or contract' }).fill('NOPE');
    await book.getByRole('button', { name: 'Get order book' }).click();
    await book.getByText(/Bybit lists no contract NOPE/).waitFor();
  });

  test('nothing is asked of any other origin, and nothing complains', () => {
    const foreign = workbench.requests.filter(
      (address) => /^https?:/.test(address) && !address.startsWith(site.url),
    );
    expect(foreign).toEqual([]);
    expect(workbench.complaints).toEqual([]);
  });
});

describe('live, through the relay', () => {
  let venues: Listening;
  let site: Listening;
  let workbench: Workbench;
  let remove: () => Promise<void>;
  beforeAll(async () => {
    // Bitcoin moves by a tenth, Ether by a fifth.
    const recent = await recentMoment([60_000, 66_000, 59_400], [3000, 3600, 2880]);
    remove = recent.remove;
    venues = await listen(createReplay(recent.folder), 0);
    site = await serveDist({ source: 'live', upstream: `http://127.0.0.1:${venues.port}` });
    workbench = await Workbench.open(browser, site.url);
  });
  afterAll(async () => {
    await site.close();
    await venues.close();
    await remove();
  });

  test('closes come from the venue, and the beta is that of the closes', async () => {
    const section = await unfold(workbench, 'Price history');
    await section.getByRole('textbox', { name: 'Coins' }).fill('BTC, ETH');
    await section.getByRole('textbox', { name: 'Days' }).fill('3');
    await section.getByRole('button', { name: 'Get closes' }).click();
    await section
      .getByText('Binance: BTC (BTCUSDT) 3 days, ETH (ETHUSDT) 3 days; through the relay.')
      .waitFor();
    await workbench.page.getByRole('link', { name: 'Skip to the cells' }).focus();
    await workbench.page.keyboard.press('Enter');
    await workbench.type('F6', '=HEDGE.BETA(HEDGE.RETURNS(History[ETH]),HEDGE.RETURNS(History[BTC]))');
    await workbench.shows('F6', '2');
  });

  test('asked for more days than there are, the table grows at the top and those days stay blank', async () => {
    const section = workbench.pane.getByRole('region', { name: 'Price history' });
    await section.getByRole('textbox', { name: 'Days' }).fill('4');
    await section.getByRole('button', { name: 'Get closes' }).click();
    await section
      .getByText('Binance gave 3 of 4 daily closes of BTCUSDT; the other days stay blank.')
      .waitFor();
    await workbench.showSheet('Price history');
    expect(await Promise.all(['B2', 'B3', 'B5'].map((name) => workbench.cell(name)))).toEqual([
      '',
      '60000',
      '59400',
    ]);
    expect(await workbench.cell('G5')).toBe('relay');
  });

  test('a book of MEXC comes in contracts', async () => {
    const section = await unfold(workbench, 'Order book');
    await section.getByRole('combobox', { name: 'Venue' }).selectOption('MEXC');
    await section.getByRole('textbox', { name: 'Coin or contract' }).fill('BTC_USD');
    await section.getByRole('button', { name: 'Get order book' }).click();
    await section.getByText(/^MEXC BTC_USD: 4 bids and 4 asks of .+; through the relay\.$/).waitFor();
    await section.getByRole('button', { name: 'Open sheet "Depth"' }).click();
    await workbench.shows('A1', 'level');
    expect(await Promise.all(['A2', 'B2', 'C2', 'D2', 'E2'].map((name) => workbench.cell(name)))).toEqual([
      '1',
      '64990.5',
      '95',
      '64991',
      '120',
    ]);
  });
});
