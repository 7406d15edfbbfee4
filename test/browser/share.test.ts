import { readFileSync } from 'node:fs';
import type { Browser, Download } from 'playwright-core';
import { callsHedge } from '../../src/xlsx/formula/callsHedge';
import { readWorkbook } from '../../src/xlsx/readWorkbook';
import { openBrowser } from '../support/browser/openBrowser';
import { serveDist } from '../support/browser/serveDist';
import { Workbench } from '../support/browser/workbench';
import { lint } from '../xlsx/support/lint';
import { validate } from '../xlsx/support/validate';

jest.setTimeout(90_000);

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

/** The file that a key press saves, found without fault, with its HEDGE cells and what some cells of it show. */
async function read(download: Download) {
  const bytes = new Uint8Array(readFileSync(await download.path()));
  expect(lint(bytes)).toEqual([]);
  expect(await validate(bytes)).toEqual([]);
  const { sheets } = readWorkbook(bytes);
  const cells = sheets.flatMap((sheet) =>
    sheet.cells.map((cell) => [`${sheet.name}!${cell.address}`, cell] as const),
  );
  return {
    sheets: sheets.map(({ name }) => name),
    values: Object.fromEntries(cells.map(([place, { value }]) => [place, value])),
    hedgeCells: cells.filter(([, { formula }]) => callsHedge(formula?.text ?? '')).length,
  };
}

const build = () => workbench.pane.getByRole('button', { name: 'Build the copy' });

/** Builds with Enter; the focus goes on to Download, which Enter presses too. */
async function buildByKeyboard(): Promise<Download> {
  const { page, pane } = workbench;
  await build().focus();
  await page.keyboard.press('Enter');
  await pane.getByRole('button', { name: 'Download' }).and(pane.locator(':focus')).waitFor();
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  return download;
}

test('a new workbook is shared at first try', async () => {
  const { page, pane } = workbench;
  await page.getByRole('button', { name: 'Share' }).click();
  const { sheets, values, hedgeCells } = await read(await buildByKeyboard());
  expect(sheets).toEqual(['Start', 'Functions', 'Provenance']);
  expect(values).toMatchObject({ 'Start!C11': 150, 'Start!C17': 50 });
  expect(hedgeCells).toBe(0);
  expect(await pane.getByText(/show no value to keep/).count()).toBe(0);
});

test('names the cells that show no value, and builds no values copy of them', async () => {
  const { page, pane } = workbench;
  await page.getByRole('link', { name: 'Skip to the cells' }).focus();
  await page.keyboard.press('Enter');
  await workbench.type('C18', '=HEDGE.CONTRACTS(90000,0,0.01)');
  await workbench.shows('C18', '#VALUE!');
  await page.getByRole('button', { name: 'Share' }).click();
  await pane.getByText(/These cells show no value to keep: Start!C18 \(#VALUE!\)/).waitFor();
  expect(await build().getAttribute('aria-disabled')).toBe('true');
});

test('a live copy keeps every formula with its value', async () => {
  const { page, pane } = workbench;
  await pane.getByRole('radio', { name: /^Values/ }).focus();
  await page.keyboard.press('ArrowDown');
  await pane.getByText(/They become ordinary formulas where there is one/).waitFor();
  await page.keyboard.press('ArrowDown');
  await pane.getByText(/Without Hedgerow they show these values until anything recalculates/).waitFor();
  const { sheets, values, hedgeCells } = await read(await buildByKeyboard());
  expect(sheets).toEqual(['Start', 'Functions']);
  expect(values).toMatchObject({ 'Start!C11': 150, 'Start!C18': { error: '#VALUE!' } });
  expect(hedgeCells).toBeGreaterThan(60);
});

test('once that cell is cleared, a values copy of prices and plan holds no HEDGE and says where it comes from', async () => {
  const { page, pane } = workbench;
  await workbench.page.getByRole('link', { name: 'Skip to the cells' }).focus();
  await page.keyboard.press('Enter');
  await workbench.goTo('C18');
  await page.keyboard.press('Delete');
  await workbench.shows('C18', '');
  await pane.getByRole('tab', { name: 'Market' }).click();
  await pane.getByRole('button', { name: 'Refresh', exact: true }).click();
  await workbench.shows('D23', /source: sample/);

  await pane.getByRole('tab', { name: 'Share' }).focus();
  await page.keyboard.press('Enter');
  await pane.getByRole('radio', { name: /^Values/ }).focus();
  await page.keyboard.press('Space');
  await pane.getByText(/prices from binance, of /).waitFor();
  const before = await workbench.cell('C12');
  const { sheets, values, hedgeCells } = await read(await buildByKeyboard());
  expect(before).toBe('100.00%');
  expect(sheets.slice(0, 2)).toEqual(['Start', 'Functions']);
  expect(sheets.at(-1)).toBe('Provenance');
  expect(sheets).toContain('Quotes');
  expect(hedgeCells).toBe(0);
  expect(values).toMatchObject({ 'Start!C11': 150, 'Start!C12': 1 });
  expect(values['Provenance!A2']).toMatch(/^Values as of .* UTC from binance.*; no add-in needed\./);
  expect(workbench.complaints).toEqual([]);
});
