import { readFileSync } from 'node:fs';
import type { Browser, Frame } from 'playwright-core';
import { openBrowser } from '../support/browser/openBrowser';
import { serveDist } from '../support/browser/serveDist';
import { Workbench } from '../support/browser/workbench';

jest.setTimeout(180_000);

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser;
let site: Awaited<ReturnType<typeof serveDist>>;
beforeAll(async () => {
  [browser, site] = await Promise.all([openBrowser(), serveDist()]);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

/** What has the focus in the pane. */
function focus(pane: Frame): Promise<string | undefined> {
  return pane.evaluate(() => {
    const { activeElement: element } = document;
    return element instanceof HTMLInputElement ? element.value : (element?.textContent ?? '');
  });
}

async function faults(pane: Frame): Promise<string[]> {
  await pane.evaluate(AXE);
  return pane.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run: (context: object) => Promise<{ violations: { id: string; help: string }[] }> };
    };
    // Fluent's own focus sentinels are no part of what a user meets.
    const { violations } = await axe.run({ exclude: [['[data-tabster-dummy]']] });
    return violations.map(({ id, help }) => `${id}: ${help}`);
  });
}

test('a workbook without prices has a plan by a few keys: ribbon, example, figures and the payoff', async () => {
  const workbench = await Workbench.open(browser, site.url, { reducedMotion: 'reduce' });
  const { page, pane } = workbench;
  const { keyboard } = page;
  await page.getByRole('toolbar').getByRole('button', { name: 'New plan' }).focus();
  await keyboard.press('Enter');
  await pane.getByRole('radio', { name: /One coin, fully hedged/ }).waitFor();
  await pane.locator('input:focus').waitFor();
  expect(await focus(pane)).toBe('single-coin');
  await keyboard.press('ArrowDown');
  expect(await focus(pane)).toBe('multi-coin');
  await keyboard.press('ArrowUp');
  await keyboard.press('Tab');
  expect(await focus(pane)).toBe('Build the plan');
  await keyboard.press('Enter');

  const plan = pane.getByRole('region', { name: 'On sheet Plan' });
  await plan.getByText('150 short', { exact: true }).waitFor({ timeout: 60_000 });
  expect(await focus(pane)).toBe('Refresh its coins');
  const figures = await plan
    .locator('dl > *')
    .evaluateAll((all) => all.map(({ textContent }) => textContent));
  expect(figures.slice(0, 8)).toEqual([
    'BTC → BTC_USDT',
    '150 short',
    'Value of the holdings',
    '90,000',
    'Offset by the hedge',
    '100%',
    'Left open',
    '0',
  ]);
  const points = await plan
    .locator('figure li')
    .evaluateAll((all) => all.map(({ textContent }) => textContent));
  expect(points).toHaveLength(11);
  expect(points[0]).toMatch(/^-50%: -45,000 without the hedge/);
  expect(await plan.locator('svg path').count()).toBe(2);
  expect(await page.locator('#cells').getAttribute('data-sheet')).toBe('Plan');
  await workbench.shows('I6', '90,000.00');
  expect(await faults(pane)).toEqual([]);
  expect(workbench.complaints).toEqual([]);
  await page.close();
});

test('by mouse: a second plan from the pane, beside the first, and the sheet of one is opened', async () => {
  const { page, pane } = await Workbench.open(browser, site.url, {
    colorScheme: 'dark',
    reducedMotion: 'reduce',
  });
  await pane.getByRole('tab', { name: 'Plan' }).click();
  await pane.getByRole('button', { name: 'Build the plan' }).click();
  await pane.getByText('150 short', { exact: true }).waitFor({ timeout: 60_000 });
  await pane.getByRole('button', { name: 'Another plan' }).click();
  await pane.getByRole('radio', { name: /Several coins, one proxy/ }).check();
  expect(await faults(pane)).toEqual([]);
  await pane.getByRole('button', { name: 'Build the plan' }).click();
  const second = pane.getByRole('region', { name: 'On sheet Plan 2' });
  await second.waitFor({ timeout: 60_000 });
  await pane.getByText('Your own Quotes, Contracts, Fees were kept.').waitFor();
  expect(await pane.getByRole('region', { name: /On sheet Plan/ }).count()).toBe(2);
  await pane
    .getByRole('region', { name: 'On sheet Plan', exact: true })
    .getByRole('button', { name: 'Open the sheet' })
    .click();
  await page.locator('#cells[data-sheet="Plan"]').waitFor({ state: 'attached' });
  await page.close();
});

test('a person who opens the pane for the first time reads three lines, once, and may start with the sample', async () => {
  const { page, pane } = await Workbench.open(browser, site.url, { reducedMotion: 'reduce' });
  const { keyboard } = page;
  const welcome = pane.getByRole('region', { name: 'Protect crypto holdings from a fall' });
  await welcome.waitFor();
  expect(await welcome.getByRole('listitem').count()).toBe(3);
  expect(await faults(pane)).toEqual([]);
  await welcome.getByRole('button', { name: 'Start with a sample plan' }).focus();
  await keyboard.press('Enter');
  await pane.locator('input:focus').waitFor();
  expect(await focus(pane)).toBe('single-coin');
  await pane.getByRole('tab', { name: 'Market' }).click();
  await pane.getByRole('button', { name: 'Refresh' }).waitFor();
  expect(await welcome.count()).toBe(0);

  await page.reload();
  const again = page.frameLocator('#taskpane');
  await again.getByRole('button', { name: 'Refresh' }).waitFor();
  expect(await again.getByRole('heading', { name: 'Protect crypto holdings from a fall' }).count()).toBe(0);
  await page.close();
});

test.each([320, 400])('at %p pixels nothing of a plan scrolls sideways', async (width) => {
  const { page, pane } = await Workbench.open(browser, site.url);
  await page.evaluate((px) => {
    const frame = document.querySelector<HTMLIFrameElement>('#taskpane');
    if (frame) frame.style.width = `${px}px`;
  }, width);
  const widths = () =>
    pane.evaluate(() => [document.documentElement.clientWidth, document.documentElement.scrollWidth]);
  await pane.getByRole('tab', { name: 'Plan' }).click();
  await pane.getByRole('button', { name: 'Build the plan' }).waitFor();
  expect(await widths()).toEqual([width, width]);
  await pane.getByRole('button', { name: 'Build the plan' }).click();
  await pane.getByText('150 short', { exact: true }).waitFor({ timeout: 60_000 });
  expect(await widths()).toEqual([width, width]);
  await page.close();
});
