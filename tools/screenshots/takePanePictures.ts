import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { serveDist } from '../../test/support/browser/serveDist';
import { Workbench } from '../../test/support/browser/workbench';
import { createReplay } from '../replay/createReplay';
import { listen } from '../serve/listen';

const NOON = new Date('2026-11-02T12:00:00Z');
const NEXT_DAY = new Date('2026-11-03T12:00:00Z');
/** The whole pane fits, and dates do not depend on who takes the pictures. */
const CONTEXT = { viewport: { width: 1440, height: 1260 }, locale: 'en-US', timezoneId: 'UTC' };

/** The pane alone: while it refreshes, afterwards, with a snapshot in use, and with a venue that fails. */
export async function takePanePictures(
  browser: Browser,
  moment: string,
  image: (name: string) => string,
): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'replay-'));
  cpSync(moment, folder, { recursive: true });
  const replay = await listen(createReplay(folder), 0);
  const upstream = `http://127.0.0.1:${replay.port}`;
  const site = await serveDist({ source: 'live', upstream, forgetful: true });
  const workbench = await Workbench.open(browser, site.url, CONTEXT);
  const { page, pane } = workbench;
  await page.clock.setFixedTime(NOON);
  const shoot = async (name: string): Promise<void> => {
    await page
      .locator('iframe')
      .first()
      .screenshot({ path: image(name), animations: 'disabled' });
  };
  const refresh = () => pane.getByRole('button', { name: 'Refresh', exact: true }).click();

  await pane.getByRole('button', { name: 'Not now' }).click();
  const venues = pane.getByRole('group', { name: 'Venues' });
  await venues.getByRole('checkbox').first().waitFor();
  for (const box of await venues.getByRole('checkbox').all()) await box.uncheck();
  for (const name of ['Binance', 'Bybit', 'MEXC']) await venues.getByRole('checkbox', { name }).check();

  const letGo = await holdAnswers(workbench, 'mexc');
  await refresh();
  await pane.getByText('2 of 3 venues answered').last().waitFor();
  await shoot('pane-during');
  letGo();
  await pane.getByText(/In the workbook:/).waitFor();
  await shoot('pane-after');

  await pane.getByRole('button', { name: 'Snapshots' }).click();
  await pane.getByRole('textbox', { name: 'Name' }).fill('Monday noon');
  await pane.getByRole('button', { name: 'Keep this refresh' }).click();
  await page.clock.setFixedTime(NEXT_DAY);
  await pane.getByRole('button', { name: 'Use Monday noon' }).click();
  await pane.getByText(/Formulas now read/).waitFor();
  await pane
    .getByText(/The tables now hold Monday noon/)
    .last()
    .waitFor();
  await pane.getByRole('button', { name: 'Back to the latest' }).scrollIntoViewIfNeeded();
  await shoot('pane-snapshot');

  await pane.getByRole('button', { name: 'Snapshots' }).click();
  writeFileSync(path.join(folder, 'mexc.contract.detail.json'), '<html>Bad gateway</html>');
  await refresh();
  await pane.getByText(/In the workbook:/).waitFor();
  await pane.evaluate(() => window.scrollTo(0, 0));
  await shoot('pane-failed-venue');

  await page.close();
  await site.close();
  await replay.close();
  rmSync(folder, { recursive: true });
}

/** Keeps a venue's answers back until they are let go. */
async function holdAnswers({ page }: Workbench, venue: string): Promise<() => void> {
  const { promise, resolve } = newGate();
  await page.route(`**/relay/${venue}/**`, async (route) => {
    await promise;
    await route.continue();
  });
  return resolve;
}

function newGate(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  let resolve = (): void => undefined;
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}
