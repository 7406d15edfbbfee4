import type { Browser } from 'playwright-core';
import { axeFaults } from '../support/browser/axeFaults';
import { openBrowser } from '../support/browser/openBrowser';
import { PANE_SCENES, setPane } from '../support/browser/paneScenes';
import { serveDist } from '../support/browser/serveDist';
import { unreachedStops } from '../support/browser/unreachedStops';
import { Workbench } from '../support/browser/workbench';

const WIDTH = 320;

jest.setTimeout(400_000);

let browser: Browser;
let site: Awaited<ReturnType<typeof serveDist>>;
beforeAll(async () => {
  [browser, site] = await Promise.all([openBrowser(), serveDist()]);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

test('all that the pane shows passes axe in light, dark and high contrast, fits 320 pixels, and Tab reaches all of it', async () => {
  const workbench = await Workbench.open(browser, site.url, { reducedMotion: 'reduce' });
  const { page, pane } = workbench;
  page.setDefaultTimeout(60_000);
  const faults: string[] = [];
  for (const { name, show } of PANE_SCENES) {
    await show(workbench);
    for (const look of ['dark', 'forced', 'light'] as const) {
      await setPane(workbench, WIDTH, look);
      for (const fault of await axeFaults(pane)) faults.push(`${name}, ${look}: ${fault}`);
    }
    const content = await pane.evaluate(() => document.documentElement.scrollWidth);
    if (content > WIDTH) faults.push(`${name}: ${content} pixels wide`);
    for (const stop of await unreachedStops(page, pane)) faults.push(`${name}: Tab never comes to ${stop}`);
  }
  expect(faults).toEqual([]);
  expect(workbench.complaints).toEqual([]);
});
