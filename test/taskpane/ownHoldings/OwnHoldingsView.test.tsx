/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["require", "node"]}
 */
import { TextDecoder, TextEncoder } from 'node:util';
import { deserialize, serialize } from 'node:v8';
import { act } from 'preact/test-utils';
import { render } from 'preact/compat';
import { OwnHoldingsStore } from '../../../src/taskpane/ownHoldings/ownHoldingsStore';
import { OwnHoldingsView } from '../../../src/taskpane/ownHoldings/OwnHoldingsView';
import { PaneStore } from '../../../src/taskpane/paneStore';
import { PlanStore } from '../../../src/taskpane/plan/planStore';
import type { Section } from '../../../src/taskpane/section';
import { provideExcelErrors } from '../../../tools/plan/excelErrors';
import { openExcel } from '../../workbook/openExcel';

// As the bundle has it: Fluent UI on Preact.
jest.mock('react', () => jest.requireActual<object>('preact/compat'));
jest.mock('react-dom', () => jest.requireActual<object>('preact/compat'));
jest.mock('react/jsx-runtime', () => jest.requireActual<object>('preact/jsx-runtime'));
jest.setTimeout(20_000);

const section = (id: string): Section => ({ id, title: id, open: () => () => null });

beforeAll(() => {
  // The browser of the test lacks what every real one has.
  Object.assign(globalThis, {
    TextDecoder,
    structuredClone: (value: unknown) => deserialize(serialize(value)) as unknown,
  });
  provideExcelErrors();
});

/** A file as an input hands it over; the one of the test's browser cannot be read. */
function file(text: string, name: string): File {
  const bytes = new TextEncoder().encode(text);
  return Object.assign(new File([text], name), { arrayBuffer: () => Promise.resolve(bytes.buffer) });
}

async function shown() {
  openExcel();
  const pane = new PaneStore([section('market'), section('plan')], section('help'));
  await pane.start({ source: 'sample', relayOnly: true });
  const plan = new PlanStore(pane, 'ownHoldings');
  const store = new OwnHoldingsStore(pane, plan);
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  await act(() => void render(<OwnHoldingsView store={store} plan={plan} market={pane.market} />, root));
  const input = (): HTMLInputElement => {
    const found = root.querySelector<HTMLInputElement>('input[type=file]');
    if (!found) throw new Error('There is no input for a file.');
    return found;
  };
  const settled = (): boolean => !store.getState().isReading && !store.getState().isAsking;
  /** Chooses files as the browser's dialog does. */
  const choose = async (...files: File[]): Promise<void> => {
    await act(async () => {
      Object.defineProperty(input(), 'files', { configurable: true, value: files });
      input().dispatchEvent(new Event('change', { bubbles: true }));
      while (!settled()) await new Promise((resolve) => setTimeout(resolve));
    });
  };
  const texts = (selector: string): string[] =>
    [...root.querySelectorAll(selector)].map(({ textContent }) => textContent);
  const build = (): HTMLButtonElement | undefined =>
    [...root.querySelectorAll('button')].find(({ textContent }) => textContent === 'Build the plan');
  return { root, store, input, choose, texts, build };
}

test('the input can be reached by keyboard, and is named and described', async () => {
  const { root, input, build } = await shown();
  input().focus();
  expect(document.activeElement).toBe(input());
  expect(input().closest('label')?.textContent).toBe('Choose a CSV file');
  const hint = root.querySelector(`[id="${input().getAttribute('aria-describedby') ?? ''}"]`);
  expect(hint?.textContent).toBe('or drop it here. It stays on this computer.');
  expect(build()?.getAttribute('aria-disabled')).toBe('true');
  const why = root.querySelector(`[id="${build()?.getAttribute('aria-describedby') ?? ''}"]`);
  expect(why?.textContent).toBe('Choose a file to build a plan from it.');
});

test('wrong lines are told one by one, and another file takes their place', async () => {
  const { choose, texts, build, root } = await shown();
  await choose(file('asset,quantity,beta\nBTC,one,1\nETH,,30\n', 'bad.csv'));
  expect(texts('ul[aria-label="What is to be mended, by line"] li')).toEqual([
    'Line 2: Quantity must be a number of coins; it is "one".',
    'Line 3: Quantity is blank; write how many coins there are.',
    'Line 3: Beta must be a number from -10 to 10; it is "30".',
  ]);
  expect(root.querySelector('table')).toBeNull();
  expect(build()?.getAttribute('aria-disabled')).toBe('true');

  await choose(file('coin;amount;cost;avg price\nBTC;0,5;x;52.000,5\n', 'good.csv'));
  expect(texts('ul[aria-label="What is to be mended, by line"] li')).toEqual([]);
  expect(texts('ul[aria-label="How the file was read"] li')).toEqual([
    'Line 1: The column "cost" is not used.',
  ]);
  expect(root.textContent).toContain('Decimals have a comma, as in 0,5.');
  expect(build()?.getAttribute('aria-disabled')).not.toBe('true');
});

test('the preview has the first rows, only the columns of the file, and what the plan will say', async () => {
  const { choose, texts, root } = await shown();
  const lines = ['BTC,0.5,', 'DOGE,7,', 'ETH,2,mexc:BTC_USDT', 'SOL,3,', 'DOGE,8,', 'LINK,1,'];
  await choose(file(`asset,quantity,hedge\n${lines.join('\n')}\n`, 'six.csv'));
  expect(texts('caption')).toEqual(['The first 5 of 6 holdings']);
  expect(texts('thead th')).toEqual(['Coin', 'Quantity', 'Hedge']);
  expect(texts('tbody tr:nth-child(3) td')).toEqual(['ETH', '2', 'mexc:BTC_USDT']);
  expect(texts('tbody tr')).toHaveLength(5);
  const said = texts('ul[aria-label="What the plan will say"] li');
  expect(said).toHaveLength(1);
  expect(said[0]).toMatch(/^Lines 3 and 6: DOGE: contractsTable has no open contract of DOGE; /);
  expect([...root.querySelectorAll('select')].map(({ value }) => value)).toEqual(['single-coin', 'mexc']);
});

test('a forgotten file gives the focus back to the input; the same file can be chosen again', async () => {
  const { choose, input, root, texts } = await shown();
  const mine = file('asset,quantity\nBTC,1\n', 'mine.csv');
  await choose(mine);
  const forget = [...root.querySelectorAll('button')].find(
    ({ textContent }) => textContent === 'Forget the file',
  );
  forget?.focus();
  await act(() => forget?.click());
  expect(document.activeElement).toBe(input());
  expect(texts('table')).toEqual([]);
  await choose(mine);
  expect(texts('caption')).toEqual(['Its holding']);
});

test('a file may be dropped; beside the zone it does not take the pane’s place', async () => {
  const { root, store, input } = await shown();
  const drop = Object.assign(new Event('drop', { bubbles: true, cancelable: true }), {
    dataTransfer: { files: [file('asset,quantity\nBTC,1\n', 'dropped.csv')] },
  });
  await act(async () => {
    input().closest('div')?.dispatchEvent(drop);
    while (store.getState().preview === undefined) await new Promise((resolve) => setTimeout(resolve));
  });
  expect(store.getState().file?.name).toBe('dropped.csv');
  expect(root.textContent).toContain('dropped.csv: 1 holding');
  const beside = new Event('drop', { bubbles: true, cancelable: true });
  document.body.dispatchEvent(beside);
  expect(beside.defaultPrevented).toBe(true);
});
