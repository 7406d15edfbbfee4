import type { Frame } from 'playwright-core';
import type { Workbench } from './workbench';

export interface PaneScene {
  readonly name: string;
  /** Goes on from the scene before it. */
  readonly show: (workbench: Workbench) => Promise<void>;
}

const press = (pane: Frame, name: string): Promise<void> =>
  pane.getByRole('button', { name, exact: true }).click();
const toTab = (pane: Frame, name: string): Promise<void> => pane.getByRole('tab', { name }).click();
const planOf = (pane: Frame) => pane.getByRole('region', { name: 'On sheet Plan', exact: true });

async function toCell({ page }: Workbench, goTo: () => Promise<void>): Promise<void> {
  await page.getByRole('link', { name: 'Skip to the cells' }).focus();
  await page.keyboard.press('Enter');
  await goTo();
}

/** Everything the pane can show beside a workbook with sample prices, in the order in which a person may meet it. */
export const PANE_SCENES: readonly PaneScene[] = [
  {
    name: 'welcome',
    show: async ({ pane }) => {
      await pane.getByRole('button', { name: 'Start with a sample plan' }).waitFor();
      await pane.getByRole('group', { name: 'Venues' }).getByRole('checkbox').first().waitFor();
    },
  },
  {
    name: 'market',
    show: async ({ pane }) => {
      await press(pane, 'Not now');
      await press(pane, 'Refresh');
      await pane.getByText(/In the workbook:/).waitFor();
    },
  },
  {
    name: 'snapshots',
    show: async ({ pane }) => {
      await press(pane, 'Snapshots');
      await pane.getByRole('textbox', { name: 'Name' }).fill('Monday noon');
      await press(pane, 'Keep this refresh');
      await press(pane, 'Rename Monday noon');
      await pane.getByRole('button', { name: 'Save' }).waitFor();
    },
  },
  {
    name: 'history',
    show: async ({ pane }) => {
      await press(pane, 'Snapshots');
      await press(pane, 'Price history');
      const section = pane.getByRole('region', { name: 'Price history' });
      await section.getByRole('combobox', { name: 'Venue' }).selectOption('MEXC');
      await section.getByRole('textbox', { name: 'Coins' }).fill('btc eth sol');
      await section.getByRole('button', { name: 'Get closes' }).click();
      await section.getByText(/SOL \(SOL_USDT\) 90 days/).waitFor();
    },
  },
  {
    name: 'depth',
    show: async ({ pane }) => {
      await press(pane, 'Price history');
      await press(pane, 'Order book');
      const section = pane.getByRole('region', { name: 'Order book' });
      await section.getByRole('textbox', { name: 'Coin or contract' }).fill('BTC');
      await section.getByRole('button', { name: 'Get order book' }).click();
      await section.getByText(/ bids and /).waitFor();
    },
  },
  {
    name: 'plan-choice',
    show: async ({ pane }) => {
      await toTab(pane, 'Plan');
      await pane.getByRole('radio', { name: /^Several coins/ }).check();
    },
  },
  {
    name: 'plan-own',
    show: async ({ pane }) => {
      await pane.getByRole('radio', { name: /^Your own holdings/ }).check();
      const csv = 'asset,quantity,cost,note\nBTC,1.5,60000,cold\nETH,10,3000,\nXYZ,4,,\n';
      const file = { name: 'coins.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) };
      await pane.locator('input[type=file]').setInputFiles(file);
      await pane.getByText('coins.csv').first().waitFor();
    },
  },
  {
    name: 'plan-built',
    show: async ({ pane }) => {
      await pane.getByRole('radio', { name: /^One coin/ }).check();
      await press(pane, 'Build the plan');
      await planOf(pane).locator('svg path').first().waitFor();
    },
  },
  {
    name: 'plan-record',
    show: async ({ pane }) => {
      await press(pane, 'Record a hedge');
      await pane.getByRole('textbox', { name: 'Entry price' }).waitFor();
    },
  },
  {
    name: 'plan-hedges',
    show: async ({ pane }) => {
      await pane.getByLabel('Close above').fill('1');
      await press(pane, 'Record it');
      await pane.getByText(/^Triggered: /).waitFor();
    },
  },
  {
    name: 'plan-close',
    show: async ({ pane }) => {
      await pane.getByRole('button', { name: /^Close the hedge of/ }).click();
      await pane.getByRole('textbox', { name: 'Exit price' }).waitFor();
    },
  },
  {
    name: 'plan-table',
    show: async (workbench) => {
      const { pane } = workbench;
      await press(pane, 'Cancel');
      await workbench.showSheet('Holdings');
      await toCell(workbench, () => workbench.goTo('A5'));
      await press(pane, 'Hedge a table of mine');
      await press(pane, 'Look at the selected table');
      await pane.getByText(/^Table Holdings on sheet Holdings/).waitFor();
    },
  },
  {
    name: 'plan-proxy',
    show: async ({ pane }) => {
      await press(pane, 'Hedge a table of mine');
      await press(pane, 'Which contract protects a coin');
      await press(pane, 'Compare');
      await pane.getByRole('list', { name: /^Ways to hedge/ }).waitFor();
    },
  },
  {
    name: 'explain-cell',
    show: async (workbench) => {
      const { pane } = workbench;
      await workbench.showSheet('Start');
      await toCell(workbench, () => workbench.goTo('C27'));
      await toTab(pane, 'Explain');
      await pane.getByRole('region', { name: 'HEDGE.NETPNL' }).waitFor();
    },
  },
  {
    name: 'explain-error',
    show: async (workbench) => {
      await toCell(workbench, () => workbench.type('C18', '=HEDGE.CONTRACTS(90000,0,0.01)'));
      await workbench.goTo('C18');
      await workbench.pane.getByText(/Price must be positive/).waitFor();
    },
  },
  {
    name: 'explain-finder',
    show: async ({ pane }) => {
      await toTab(pane, 'Functions');
      await pane.getByText('How many contracts?').waitFor();
    },
  },
  {
    name: 'explain-function',
    show: async ({ pane }) => {
      await pane.getByRole('button', { name: /^CONTRACTS / }).click();
      await pane.getByRole('combobox', { name: 'exposure', exact: true }).fill('90000');
    },
  },
  {
    name: 'explain-check',
    show: async (workbench) => {
      const { pane } = workbench;
      await toCell(workbench, () => workbench.type('F5', '=_xldudf_HEDGE_CONTRACTS(90000,60000,0.01)'));
      await toTab(pane, 'Check');
      await press(pane, 'Check the workbook');
      await pane.getByRole('button', { name: /^Enter .* again/ }).waitFor();
    },
  },
  {
    name: 'share',
    show: async ({ pane }) => {
      await toTab(pane, 'Share');
      await pane.getByText(/These cells show no value to keep/).waitFor();
    },
  },
  {
    name: 'share-built',
    show: async ({ pane }) => {
      await pane.getByRole('radio', { name: /^Live/ }).check();
      await press(pane, 'Build the copy');
      await pane.getByRole('button', { name: 'Download' }).waitFor();
    },
  },
  {
    name: 'settings',
    show: async ({ pane }) => {
      await toTab(pane, 'Settings');
      await pane.getByText(/Stays with you/).waitFor();
    },
  },
  {
    name: 'help',
    show: async ({ pane }) => {
      await press(pane, 'Help');
      await pane.getByText('Get prices into the workbook').waitFor();
    },
  },
];

export type PaneLook = 'light' | 'dark' | 'forced';

/** The pane as wide as this, in light, dark or the system's high contrast. */
export async function setPane({ page, pane }: Workbench, width: number, look: PaneLook): Promise<void> {
  await page.emulateMedia({
    colorScheme: look === 'dark' ? 'dark' : 'light',
    forcedColors: look === 'forced' ? 'active' : 'none',
    reducedMotion: 'reduce',
  });
  await page.evaluate((px) => {
    const around = document.querySelector<HTMLElement>('#pane');
    if (around) around.style.width = `${px}px`;
  }, width);
  // A colour on its way from one look to the next is no colour to judge.
  await pane.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
  });
}
