import type { Browser, Locator } from 'playwright-core';
import { openBrowser } from '../support/browser/openBrowser';
import { serveDist } from '../support/browser/serveDist';
import { Workbench } from '../support/browser/workbench';

const PATIENCE = 120_000;
jest.setTimeout(4 * PATIENCE);

const NEAR = 'binance:BTCUSDT_261225';
const FAR = 'binance:BTCUSDT_270326';
const PERPETUAL = 'mexc:BTC_USDT';

let browser: Browser;
let site: Awaited<ReturnType<typeof serveDist>>;
beforeAll(async () => {
  [browser, site] = await Promise.all([openBrowser(), serveDist()]);
}, PATIENCE);
afterAll(async () => {
  await browser.close();
  await site.close();
});

/** The workbench on a day before the contracts of the examples end. */
async function opened(): Promise<Workbench> {
  const workbench = await Workbench.open(browser, site.url, { reducedMotion: 'reduce' });
  workbench.page.setDefaultTimeout(PATIENCE);
  await workbench.page.clock.setFixedTime(new Date('2026-11-21T12:00:00Z'));
  return workbench;
}

/** What a row of the sheet Hedges shows in some columns; the first row is 1. */
async function row(workbench: Workbench, number: number, columns: string): Promise<string[]> {
  await workbench.showSheet('Hedges');
  return Promise.all([...columns].map((column) => workbench.cell(`${column}${5 + number}`)));
}

test('by keyboard: a plan, its hedge with a price of one’s own, a part closed, the rest rolled, one Undo, a day that comes', async () => {
  const workbench = await opened();
  const { page, pane } = workbench;
  const { keyboard } = page;
  const isFocused = (name: string | RegExp): Promise<void> =>
    pane.getByRole('button', { name }).and(pane.locator(':focus')).waitFor();
  /** Walks there with Tab, or back with Shift and Tab, however many stops lie between. */
  const tabTo = async (target: Locator): Promise<void> => {
    const isBehind = await target.evaluate(
      (element) =>
        document.activeElement?.compareDocumentPosition(element) === Node.DOCUMENT_POSITION_PRECEDING,
    );
    for (let stop = 0; stop < 60; stop += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await keyboard.press(isBehind ? 'Shift+Tab' : 'Tab');
    }
    throw new Error(`Tab does not come to ${String(target)}.`);
  };
  const field = (label: string) => pane.getByLabel(label, { exact: true });
  const typeInto = async (label: string, text: string): Promise<void> => {
    await tabTo(field(label));
    await keyboard.press('Control+a');
    await keyboard.type(text);
  };
  const press = async (name: string | RegExp): Promise<void> => {
    await tabTo(pane.getByRole('button', { name, exact: typeof name === 'string' }));
    await keyboard.press('Enter');
  };

  await page.getByRole('toolbar').getByRole('button', { name: 'New plan' }).focus();
  await keyboard.press('Enter');
  await pane.locator('input[type="radio"]:focus').waitFor();
  for (let down = 0; down < 4; down += 1) await keyboard.press('ArrowDown');
  expect(await pane.getByRole('radio', { name: /Long hedge/ }).isChecked()).toBe(true);
  await press('Build the plan');
  await pane.getByText(`${NEAR}: the plan has 5,000 long, none of it is recorded.`).waitFor();

  await press('Record a hedge');
  const form = pane.getByRole('form', { name: 'Record a hedge' });
  await form.getByText('The plan has 5,000 long; none of it is recorded.').waitFor();
  expect(await form.getByLabel('Fees paid').inputValue()).toBe('150');
  await typeInto('Entry price', '60,100');
  expect(await form.getByLabel('Fees paid').inputValue()).toBe('150.25');
  await keyboard.press('Enter');
  await pane.getByText(`5,000 long ${NEAR} is recorded on Hedges.`).first().waitFor();
  await isFocused('Record a hedge');

  // What is wrong says so, has the focus, and nothing is written.
  await press(/^Close the hedge/);
  await typeInto('Exit price', 'x');
  await keyboard.press('Enter');
  await pane.getByText('Exit price must be a number.').first().waitFor();
  expect(await field('Exit price').evaluate((element) => element === document.activeElement)).toBe(true);
  await press('Cancel');

  await press(/^Close the hedge/);
  await typeInto('Contracts to close', '2000');
  await pane.getByText('3,000 long stays open.').waitFor();
  await keyboard.press('Enter');
  await pane.getByText(`The close of 2,000 ${NEAR} is recorded on Hedges.`).first().waitFor();
  await pane.getByText('Out of band: it is too far from the plan.').waitFor();
  await pane.getByText(`${NEAR}: buy 2,000.`, { exact: false }).waitFor();
  expect(await pane.getByRole('tab', { name: 'Plan' }).textContent()).toContain('One hedge needs a look');

  await press(/^Roll the hedge/);
  await pane.getByRole('form', { name: /^Roll/ }).waitFor();
  expect(await pane.getByLabel('Roll into').inputValue()).toBe(FAR);
  expect(await field('New contracts (bought: −)').inputValue()).toBe('-3000');
  await press('Record the roll');
  await pane
    .getByText(/^Both legs are recorded on Hedges/)
    .first()
    .waitFor();

  expect(await row(workbench, 1, 'AM')).toEqual([NEAR, 'closed']);
  expect(await row(workbench, 2, 'AM')).toEqual([NEAR, 'closed']);
  expect(await row(workbench, 3, 'AM')).toEqual([FAR, 'open']);
  await page.getByRole('link', { name: 'Skip to the cells' }).focus();
  await keyboard.press('Enter');
  await keyboard.press('Control+z');
  await workbench.shows('M6', 'open');
  expect(await row(workbench, 2, 'AM')).toEqual([NEAR, 'closed']);
  expect(await page.locator('#cells').getByText(FAR).count()).toBe(0);

  // The day of the future comes while nobody looks at the pane.
  await page.clock.setFixedTime(new Date('2026-12-22T12:00:00Z'));
  await pane.getByRole('tab', { name: 'Plan' }).focus();
  await press('Read again');
  await pane.getByText(/^Due: it was to end on/).waitFor();
  await workbench.shows('T6', 'due: its day has come');
  expect(workbench.complaints).toEqual([]);
  await page.close();
});

test('by mouse: what a hedge made since it was opened, what to trade and at which price that changes; a limit is reached', async () => {
  const workbench = await opened();
  const { page, pane } = workbench;
  await pane.getByRole('tab', { name: 'Plan' }).click();
  await pane.getByRole('button', { name: 'Build the plan' }).click();
  await pane.getByText(`${PERPETUAL}: the plan has 150 short, none of it is recorded.`).waitFor();
  await pane.getByRole('button', { name: 'Record a hedge' }).click();
  await pane.getByLabel('Close above').fill('66000');
  await pane.getByRole('button', { name: 'Record it' }).click();
  await pane.getByText(`150 short ${PERPETUAL} is recorded on Hedges.`).first().waitFor();
  // Nothing moved yet: what is lost is the fee of 0.05 % of 90,000.
  expect(await row(workbench, 1, 'AEMST')).toEqual([PERPETUAL, '150 short', 'open', '-45.00', '']);

  await pane.getByText(`${PERPETUAL}: hold 150 short.`).waitFor();
  // 1.5 ÷ 0.95 coins leave the band of 5 %; then 157.9 contracts would hedge them all.
  await pane.getByText('If the BTC held grows to 1.57895 (+5.3%): 158 short.').waitFor();

  const lookAgain = async (): Promise<void> => pane.getByRole('button', { name: 'Read again' }).click();
  await workbench.showSheet('Holdings');
  await page.getByRole('link', { name: 'Skip to the cells' }).press('Enter');
  await workbench.type('B5', '2');
  await workbench.showSheet('Hedges');
  await workbench.shows('T6', 'out of band: the plan has 200');
  await lookAgain();
  await pane.getByText(`${PERPETUAL}: sell 50. 150 short is open, the plan has 200 short.`).waitFor();
  await pane.getByText('Out of band: it is too far from the plan.').waitFor();

  await workbench.showSheet('Quotes');
  expect([await workbench.cell('A2'), await workbench.cell('J1')]).toEqual([PERPETUAL, 'mark']);
  await page.getByRole('link', { name: 'Skip to the cells' }).press('Enter');
  await workbench.type('J2', 'none');
  await workbench.showSheet('Hedges');
  await workbench.shows('T6', 'not judged: Quotes has no mark price of it');
  await workbench.showSheet('Quotes');
  await page.getByRole('link', { name: 'Skip to the cells' }).press('Enter');
  await workbench.type('J2', '66500');
  await workbench.showSheet('Hedges');
  await workbench.shows('T6', 'triggered: above closeAbove');
  // 150 contracts of 0.01 lost 6,500 each coin, the coin's own price stays; the fee of 45 is in it.
  await workbench.shows('S6', '-9,795.00');
  await lookAgain();
  await pane.getByText('Triggered: the mark has reached 66,000.').waitFor();
  const item = pane.getByRole('region', { name: 'Open hedges' }).getByRole('listitem').first();
  expect(await item.textContent()).toContain('-9,795');
  expect(await pane.getByRole('tab', { name: 'Plan' }).textContent()).toContain('One hedge needs a look');

  await pane.getByRole('button', { name: /^Close the hedge/ }).click();
  await pane.getByRole('button', { name: 'Record the close' }).click();
  await pane.getByText('None is recorded yet.').waitFor();
  expect(await row(workbench, 1, 'MT')).toEqual(['closed', '']);
  expect(workbench.complaints).toEqual([]);
  await page.close();
});
