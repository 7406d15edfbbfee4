import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { TEMPLATES } from '../../src/templates/templates';
import { callsHedge } from '../../src/xlsx/formula/callsHedge';
import { readWorkbook } from '../../src/xlsx/readWorkbook';
import { provideExcelErrors } from '../../tools/plan/excelErrors';
import { makePlan } from '../../tools/plan/makePlan';
import { sampleVenues } from '../../tools/plan/sampleVenues';
import { openBrowser } from '../support/browser/openBrowser';
import { serveDist } from '../support/browser/serveDist';
import { Workbench } from '../support/browser/workbench';

jest.setTimeout(90_000);
provideExcelErrors();

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

/** Chooses a file as the dialog of the browser would hand it over. */
async function choose(name: string, bytes: Uint8Array): Promise<void> {
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  await workbench.page.locator('#open-file').setInputFiles({ name, mimeType, buffer: Buffer.from(bytes) });
}

/** Drops a file on the cells, as a person drags it there. */
async function drop(name: string, bytes: Uint8Array): Promise<void> {
  const { page } = workbench;
  const dataTransfer = await page.evaluateHandle(
    ([fileName, content]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([Uint8Array.from(content)], fileName));
      return transfer;
    },
    [name, [...bytes]] as const,
  );
  await page.locator('#sheets').dispatchEvent('drop', { dataTransfer });
}

/** Waits for the page that opens a file. */
async function isOpen(name: string): Promise<void> {
  const { page } = workbench;
  await page.locator('#document').getByText(`${name}, opened here.`).waitFor();
  await page.getByTestId('calculation').getByText('Ready').waitFor();
}

/** What the shown sheet's cells show, by name; blank ones left out. */
async function shownCells(): Promise<Record<string, string>> {
  const cells = await workbench.page
    .locator('#cells [data-cell]')
    .evaluateAll((all) => all.map((cell) => [cell.getAttribute('data-cell'), cell.textContent]));
  return Object.fromEntries(cells.filter(([, text]) => text !== '')) as Record<string, string>;
}

test('what cannot be read is told, and the open workbook stays', async () => {
  await choose('notes.xlsx', Buffer.from('asset,quantity\nBTC,1'));
  await workbench.page
    .getByText('notes.xlsx was not opened. The file is not an .xlsx workbook. Save it in Excel')
    .waitFor();
  await workbench.shows('C11', '150');
});

test('a plan’s values copy, downloaded and opened again, shows the same numbers without HEDGE', async () => {
  const { page, pane } = workbench;
  await pane.getByRole('tab', { name: 'Plan' }).click();
  await pane.getByRole('radio', { name: /One coin, fully hedged/ }).click();
  await pane.getByRole('button', { name: 'Build the plan' }).click();
  await page.locator('#cells[data-sheet="Plan"]').waitFor({ state: 'attached' });
  await workbench.shows('I21', '150 short');
  // The Start sheet has a cell with an error, which a values copy does not take.
  await workbench.showSheet('Start');
  await workbench.goTo('C18');
  await page.keyboard.press('Delete');
  await workbench.shows('C18', '');
  await workbench.showSheet('Plan');
  await workbench.shows('I21', '150 short');
  const before = await shownCells();

  await pane.getByRole('tab', { name: 'Share' }).click();
  await pane.getByRole('button', { name: 'Build the copy' }).click();
  const button = pane.getByRole('button', { name: 'Download' });
  await button.waitFor();
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  const bytes = new Uint8Array(readFileSync(await download.path()));
  const formulas = readWorkbook(bytes).sheets.flatMap(({ cells }) => cells.map(({ formula }) => formula));
  expect(formulas.filter((formula) => callsHedge(formula?.text ?? ''))).toEqual([]);

  await choose('values.xlsx', bytes);
  const question = page.getByRole('alertdialog', { name: 'Open values.xlsx?' });
  await question.getByText(/What was changed here is not kept/).waitFor();
  await page.keyboard.press('Enter');
  await isOpen('values.xlsx');
  await page.getByText('The file also holds links, which are not shown here.').waitFor();
  await workbench.showSheet('Plan');
  await workbench.shows('I21', '150 short');
  expect(await shownCells()).toMatchObject(before);
  await workbench.showSheet('Provenance');
  await workbench.shows('A2', /^Values as of .*; no add-in needed\./);
});

test('a live file of npm run plan works out to the numbers it came with, follows a change, and Refresh fills it', async () => {
  const { page } = workbench;
  const bytes = await makePlan({
    fileName: 'coins.csv',
    text: 'asset,quantity\nBTC,1.5\nETH,20\nSOL,-40\n',
    template: TEMPLATES.find(({ id }) => id === 'multi-coin')!,
    venue: 'binance',
    read: sampleVenues(),
    now: new Date(),
    say: () => undefined,
  });
  const saved = readWorkbook(bytes).sheets[0]!.cells;
  const shortOf = (row: number) => saved.find(({ address }) => address === `I${row}`)?.value;
  await drop('live.xlsx', bytes);
  await isOpen('live.xlsx');
  await workbench.showSheet('Plan');
  for (const row of [21, 22, 23]) {
    const contracts = Number(shortOf(row));
    expect(Math.abs(contracts)).toBeGreaterThan(0);
    await workbench.shows(
      `I${row}`,
      `${Math.abs(contracts).toLocaleString('en')} ${contracts > 0 ? 'short' : 'long'}`,
    );
  }

  await page.getByRole('link', { name: 'Skip to the cells' }).focus();
  await page.keyboard.press('Enter');
  await workbench.type('B7', '0.5');
  await workbench.shows('I21', `${Number(shortOf(21)) / 2} short`);

  const { pane } = workbench;
  await pane.getByRole('tab', { name: 'Market' }).click();
  await pane.getByRole('button', { name: 'Refresh', exact: true }).click();
  await pane
    .getByText(/Refresh finished/)
    .first()
    .waitFor({ state: 'attached' });
  await workbench.showSheet('Quotes');
  expect(await workbench.tableCell('binance:BTCUSDT', 'source')).toBe('sample');
  expect(workbench.complaints).toEqual([]);
});
