import type { Browser } from 'playwright-core';
import { serveDist } from '../../test/support/browser/serveDist';
import { TEMPLATES } from '../../src/templates/templates';
import { Workbench } from '../../test/support/browser/workbench';

/** The sheets that differ from plan to plan; the first plan shows the others too. */
const TELLING = ['Plan', 'Holdings', 'Scenarios'];
const THE_OTHERS = ['Hedges', 'Notes'];
/** Wide enough for a whole sheet beside a closed pane. */
const VIEWPORT = { width: 1720, height: 900 };

/** Pictures of the sheets of every plan, built from the pane. */
export async function planPictures(browser: Browser, image: (name: string) => string): Promise<void> {
  const site = await serveDist();
  for (const [index, { id, title }] of TEMPLATES.entries()) {
    const workbench = await Workbench.open(browser, site.url, { viewport: VIEWPORT });
    const { page, pane } = workbench;
    await pane.getByRole('tab', { name: 'Plan' }).click();
    await pane.getByRole('radio', { name: title }).click();
    await pane.getByRole('button', { name: 'Build the plan' }).click();
    await page.locator('#cells[data-sheet="Plan"]').waitFor({ state: 'attached' });
    await workbench.shows('A20', 'total');
    await page.getByRole('button', { name: 'Close the task pane' }).click();
    for (const sheet of index === 0 ? [...TELLING, ...THE_OTHERS] : TELLING) {
      await workbench.showSheet(sheet);
      await page.getByTestId('calculation').getByText('Ready').waitFor();
      await page.locator('#grid').screenshot({ path: image(`plan-${id}-${sheet.toLowerCase()}`) });
    }
    await page.close();
  }
  await site.close();
}
