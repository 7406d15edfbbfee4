import type { Browser } from 'playwright-core';
import { serveDist } from '../../test/support/browser/serveDist';
import type { Template } from '../../src/templates/template';
import { TEMPLATES } from '../../src/templates/templates';
import { Workbench } from '../../test/support/browser/workbench';

/** Wide and tall enough for the longest plan beside a closed pane. */
const VIEWPORT = { width: 1720, height: 1050 };
/** Pixels: the formula bar, the letters of the columns, the first row with its title, every other row. */
const [BAR, LETTERS, TITLE, ROW] = [28, 20, 33, 24];
/** From the row numbers on, as far as the contracts and what they leave open; the sheet Notes with its three columns. */
const [PLAN_WIDTH, NOTES_WIDTH] = [1298, 932];
/** Rows counted from 1: the choices' heading and PLAN's total; the guide's steps with their heading. */
const [CHOICES_ROW, TOTAL_ROW, HEADING_ROW, FIRST_STEP] = [5, 20, 4, 6];

const bottomOf = (row: number): number => BAR + LETTERS + TITLE + ROW * (row - 1);

/** One picture of every plan, built from the pane: the sheet Plan, and below it the guide's numbers beside the plan's. */
export async function planPictures(browser: Browser, image: (name: string) => string): Promise<void> {
  const site = await serveDist();
  for (const template of TEMPLATES) {
    const workbench = await Workbench.open(browser, site.url, { viewport: VIEWPORT });
    await buildPlan(workbench, template);
    const plan = await shoot(workbench, 'Plan', {
      from: bottomOf(CHOICES_ROW - 1),
      to: bottomOf(TOTAL_ROW + template.holdings.length) + 2,
      width: PLAN_WIDTH,
    });
    await workbench.showSheet('Notes');
    await checkSteps(workbench, template);
    const notes = await shoot(workbench, 'Notes', {
      from: bottomOf(HEADING_ROW - 1),
      to: bottomOf(FIRST_STEP + template.steps.length - 1) + 2,
      width: NOTES_WIDTH,
    });
    await workbench.page.close();
    await oneBelowTheOther(browser, [plan, notes], image(`plan-${template.id}`));
  }
  await site.close();
}

async function buildPlan(workbench: Workbench, { title }: Template): Promise<void> {
  const { page, pane } = workbench;
  await pane.getByRole('tab', { name: 'Plan' }).click();
  await pane.getByRole('radio', { name: title }).click();
  await pane.getByRole('button', { name: 'Build the plan' }).click();
  await page.locator('#cells[data-sheet="Plan"]').waitFor({ state: 'attached' });
  await workbench.shows(`A${TOTAL_ROW}`, 'total');
  await page.getByRole('button', { name: 'Close the task pane' }).click();
}

/** A picture that differs from its guide is none. */
async function checkSteps(workbench: Workbench, { id, steps }: Template): Promise<void> {
  for (const [index, { says }] of steps.entries()) {
    const row = FIRST_STEP + index;
    const guide = await workbench.cell(`B${row}`);
    if ((await workbench.cell(`A${row}`)) !== says || guide === '')
      throw new Error(`${id}: the sheet Notes does not say "${says}" in row ${row}.`);
    await workbench.shows(`C${row}`, guide);
  }
}

interface Part {
  readonly from: number;
  readonly to: number;
  readonly width: number;
}

async function shoot(workbench: Workbench, sheet: string, { from, to, width }: Part): Promise<Buffer> {
  const { page } = workbench;
  await workbench.showSheet(sheet);
  await page.getByTestId('calculation').getByText('Ready').waitFor();
  const box = await page.locator('#grid').boundingBox();
  if (!box) throw new Error('The grid is not shown.');
  return page.screenshot({ clip: { x: box.x, y: box.y + from, width, height: to - from } });
}

async function oneBelowTheOther(browser: Browser, parts: readonly Buffer[], path: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width: PLAN_WIDTH, height: VIEWPORT.height } });
  const pictures = parts.map((part) => `<img src="data:image/png;base64,${part.toString('base64')}">`);
  await page.setContent(
    `<style>main{width:max-content}img{display:block;margin-bottom:12px}</style><main>${pictures.join('')}</main>`,
  );
  await page.locator('main').screenshot({ path });
  await page.close();
}
