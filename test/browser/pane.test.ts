import type { Browser, Frame, Page } from 'playwright-core';
import { axeFaults } from '../support/browser/axeFaults';
import { openBrowser } from '../support/browser/openBrowser';
import { serveDist } from '../support/browser/serveDist';
import { Workbench } from '../support/browser/workbench';

let browser: Browser;
let site: Awaited<ReturnType<typeof serveDist>>;
beforeAll(async () => {
  [browser, site] = await Promise.all([openBrowser(), serveDist()]);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

async function refreshed(page: Page, pane: Frame): Promise<void> {
  await pane.getByRole('button', { name: 'Refresh' }).click();
  await page
    .locator('#cells [data-cell="D23"]')
    .getByText(/source: sample/)
    .waitFor({ state: 'attached' });
  await pane.getByRole('heading', { name: 'Latest refresh' }).waitFor();
}

test.each(['light', 'dark'] as const)(
  'in %s the pane passes axe before and after a refresh, and in Help',
  async (colorScheme) => {
    const workbench = await Workbench.open(browser, site.url, {
      colorScheme,
      // A colour on its way from one state to the next is no colour to judge.
      reducedMotion: 'reduce',
    });
    const { page, pane } = workbench;
    await pane.getByRole('button', { name: 'Refresh' }).waitFor();

    expect(await axeFaults(pane)).toEqual([]);
    await refreshed(page, pane);
    expect(await axeFaults(pane)).toEqual([]);
    await pane.getByRole('tab', { name: 'Settings' }).click();
    await pane.getByText(/Stays with you/).waitFor();
    expect(await axeFaults(pane)).toEqual([]);
    await pane.getByRole('button', { name: 'Help' }).click();
    await pane.getByText('Get prices into the workbook').waitFor();
    expect(await axeFaults(pane)).toEqual([]);
    await page.close();
  },
);

test('the keyboard alone adds and removes a coin and refreshes', async () => {
  const { page, pane } = await Workbench.open(browser, site.url);

  await pane.getByRole('textbox', { name: 'Coins' }).focus();
  await page.keyboard.type('link, 1=1');
  await page.keyboard.press('Enter');
  await pane
    .getByText(/is not a coin/)
    .first()
    .waitFor();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('link');
  await page.keyboard.press('Enter');
  await pane.getByRole('button', { name: 'Remove LINK' }).waitFor();
  await pane.getByRole('button', { name: 'Remove SOL' }).focus();
  await page.keyboard.press('Enter');
  await pane.getByRole('button', { name: 'Remove SOL' }).waitFor({ state: 'detached' });
  await pane.getByRole('button', { name: 'Refresh' }).focus();
  await page.keyboard.press('Enter');
  await pane.getByRole('heading', { name: 'Latest refresh' }).waitFor();

  await page
    .locator('#cells [data-cell="D23"]')
    .getByText(/source: sample/)
    .waitFor({ state: 'attached' });
  await page.close();
});

test('the arrow keys go from tab to tab, and Help gives the focus back', async () => {
  const { page, pane } = await Workbench.open(browser, site.url);
  const focus = () =>
    pane.evaluate(() => document.activeElement?.textContent || document.activeElement?.ariaLabel);

  await pane.getByRole('tab', { name: 'Market' }).focus();
  await page.keyboard.press('ArrowRight');
  expect(await focus()).toBe('Plan');
  await page.keyboard.press('End');
  await pane.getByRole('combobox', { name: 'Auto-refresh' }).selectOption('60');
  expect(await pane.getByRole('tab', { name: 'Settings' }).getAttribute('aria-selected')).toBe('true');
  await pane.getByRole('tab', { name: 'Settings' }).focus();
  await page.keyboard.press('Home');
  expect(await focus()).toBe('Market');
  await pane.getByRole('switch', { name: 'Auto-refresh every minute' }).waitFor();
  await pane.getByRole('button', { name: 'Help' }).click();
  await pane.getByRole('button', { name: 'Back' }).click();
  expect(await focus()).toBe('Help');
  await page.close();
});

test('at 320 pixels nothing in the pane scrolls sideways', async () => {
  const { page, pane } = await Workbench.open(browser, site.url);
  await refreshed(page, pane);
  await page.evaluate(() => {
    const frame = document.querySelector<HTMLIFrameElement>('#taskpane');
    if (frame) frame.style.width = '320px';
  });

  const { inner, content } = await pane.evaluate(() => ({
    inner: document.documentElement.clientWidth,
    content: document.documentElement.scrollWidth,
  }));
  expect(inner).toBe(320);
  expect(content).toBeLessThanOrEqual(inner);
  await page.close();
});

test('the ribbon refreshes without the pane, and Help opens in it', async () => {
  const { page, pane } = await Workbench.open(browser, site.url);

  await page.getByRole('button', { name: 'Close the task pane' }).click();
  await page.getByRole('toolbar').getByRole('button', { name: 'Refresh', exact: true }).click();
  await page
    .locator('#cells [data-cell="D23"]')
    .getByText(/source: sample/)
    .waitFor({ state: 'attached' });
  await page.getByRole('toolbar').getByRole('button', { name: 'Help' }).click();

  await pane.getByText('Get prices into the workbook').waitFor();
  await page.close();
});
