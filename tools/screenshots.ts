import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { openBrowser } from '../test/support/browser/openBrowser';
import { serveDist, type ServeDistOptions } from '../test/support/browser/serveDist';
import { Workbench } from '../test/support/browser/workbench';
import { createReplay } from './replay/createReplay';
import { planPictures } from './screenshots/planPictures';
import { sectionPictures } from './screenshots/sectionPictures';
import { takePanePictures } from './screenshots/takePanePictures';
import { listen } from './serve/listen';

const ROOT = path.resolve(__dirname, '..');
const IMAGES = path.join(ROOT, 'docs', 'images');
const MOMENT = path.join(ROOT, 'test', 'market', 'payloads', 'moment-1');

/** What nobody reads about, to be looked at by whoever changes a screen. */
const SCREENS = path.join(ROOT, '.cache', 'screenshots');

const image = (name: string): string => path.join(IMAGES, `${name}.png`);
const screen = (name: string): string => path.join(SCREENS, `${name}.png`);

async function refresh({ page, pane }: Workbench): Promise<void> {
  await pane.getByRole('button', { name: 'Not now' }).click();
  await pane.getByRole('button', { name: 'Refresh' }).click();
  await page
    .locator('#cells [data-cell="D23"]')
    .getByText(/source:/)
    .waitFor({ state: 'attached' });
  await pane.getByText(/In the workbook:/).waitFor();
  await pane.evaluate(() => window.scrollTo(0, 0));
}

async function withWorkbench(
  browser: Browser,
  options: ServeDistOptions,
  context: BrowserContextOptions,
  show: (workbench: Workbench) => Promise<void>,
): Promise<void> {
  const site = await serveDist(options);
  const workbench = await Workbench.open(browser, site.url, context);
  await show(workbench);
  await workbench.page.close();
  await site.close();
}

async function firstStory(workbench: Workbench): Promise<void> {
  const { page } = workbench;
  await workbench.goTo('E5');
  await page.keyboard.type('=HEDGE.CON');
  await page.getByText('HEDGE.CONTRACTSQTY').first().waitFor();
  await page.screenshot({ path: screen('autocomplete') });
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await workbench.type('C18', '=HEDGE.CONTRACTS(90000,0,0.01)');
  await workbench.goTo('C18');
  await page.getByTestId('cell-error').getByText('price must be positive').waitFor();
  await page.screenshot({ path: screen('error') });
  await workbench.goTo('C27');
  await refresh(workbench);
  await page.screenshot({ path: image('workbench') });
  for (const sheet of ['Quotes', 'Contracts', 'Functions']) {
    await workbench.showSheet(sheet);
    const place = sheet === 'Functions' ? image : screen;
    await page.screenshot({ path: place(sheet.toLowerCase()) });
  }
}

async function failedVenue(workbench: Workbench): Promise<void> {
  for (const venue of ['Bybit', 'BingX', 'WEEX', 'OKX', 'Deribit', 'Kraken Futures', 'Hyperliquid']) {
    await workbench.pane.getByRole('checkbox', { name: venue }).uncheck();
  }
  await refresh(workbench);
  await workbench.page.screenshot({ path: screen('failed-venue') });
}

async function pages(browser: Browser): Promise<void> {
  const site = await serveDist();
  const page = await browser.newPage({ viewport: { width: 900, height: 1000 } });
  for (const [name, address] of [
    ['reference', 'reference/contracts.html'],
    ['help', 'assets/help.html'],
    ['pane-alone', 'taskpane.workbench.html'],
  ] as const) {
    await page.goto(`${site.url}/${address}`);
    await page.waitForLoadState('networkidle');
    await page.screenshot({ path: screen(name) });
  }
  await page.close();
  await site.close();
}

/** Pictures of every screen and of the pane's states, from the built pages: those that are read about into docs/images. */
async function takeScreenshots(): Promise<void> {
  for (const folder of [IMAGES, SCREENS]) mkdirSync(folder, { recursive: true });
  const folder = mkdtempSync(path.join(tmpdir(), 'replay-'));
  cpSync(MOMENT, folder, { recursive: true });
  writeFileSync(path.join(folder, 'mexc.contract.detail.json'), '<html>Bad gateway</html>');
  const replay = await listen(createReplay(folder), 0);
  const upstream = `http://127.0.0.1:${replay.port}`;
  const browser = await openBrowser();
  await withWorkbench(browser, {}, {}, firstStory);
  await withWorkbench(browser, { source: 'live', upstream }, {}, failedVenue);
  await withWorkbench(browser, {}, { colorScheme: 'dark' }, async (workbench) => {
    await refresh(workbench);
    await workbench.page.screenshot({ path: screen('dark') });
  });
  await takePanePictures(browser, MOMENT, image);
  await pages(browser);
  await sectionPictures(browser, image, screen);
  await planPictures(browser, image);
  await browser.close();
  await replay.close();
  rmSync(folder, { recursive: true });
}

takeScreenshots().catch((failure: unknown) => {
  process.stderr.write(`${failure instanceof Error ? failure.message : String(failure)}\n`);
  process.exitCode = 1;
});
