import type { Browser } from 'playwright-core';
import { PANE_SCENES, setPane, type PaneLook } from '../../test/support/browser/paneScenes';
import { serveDist } from '../../test/support/browser/serveDist';
import { Workbench } from '../../test/support/browser/workbench';

/** As narrow as the pane gets, in every look, and as wide as Excel opens it. */
const FORMS: readonly (readonly [look: PaneLook, width: number])[] = [
  ['light', 320],
  ['dark', 320],
  ['forced', 320],
  ['light', 400],
];
/** The scenes that README shows, and the name of the picture. */
const READ_ABOUT: Readonly<Record<string, string>> = {
  'plan-hedges-light-320': 'pane-plan',
  'explain-cell-light-320': 'pane-explain',
  'share-built-light-320': 'pane-share',
};
/** Beside a spreadsheet that is not in the picture, a pane that need not scroll. */
const CONTEXT = { viewport: { width: 900, height: 2400 }, locale: 'en-US', timezoneId: 'UTC' };

/** Pictures of everything the pane shows, each from its top to its end. */
export async function sectionPictures(
  browser: Browser,
  image: (name: string) => string,
  screen: (name: string) => string,
): Promise<void> {
  const site = await serveDist();
  const workbench = await Workbench.open(browser, site.url, CONTEXT);
  const { page, pane } = workbench;
  for (const { name, show } of PANE_SCENES) {
    await show(workbench);
    for (const [look, width] of FORMS) {
      await setPane(workbench, width, look);
      const box = await page.locator('#taskpane').boundingBox();
      if (!box) throw new Error('The workbench shows no task pane.');
      const end = await pane.evaluate(() => document.querySelector('main')?.getBoundingClientRect().bottom);
      const clip = { ...box, height: Math.min(box.height, Math.ceil(end ?? box.height)) };
      const title = `${name}-${look}-${width}`;
      const told = READ_ABOUT[title];
      const path = told === undefined ? screen(title) : image(told);
      await page.screenshot({ path, clip, animations: 'disabled' });
    }
  }
  await page.close();
  await site.close();
}
