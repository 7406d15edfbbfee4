import { PriceAgeStore } from '../../../src/taskpane/settings/priceAgeStore';
import { openExcel, type OpenExcel } from '../../workbook/openExcel';

beforeEach(() => {
  jest.useFakeTimers({ now: new Date('2026-03-05T12:00:00Z') });
});
afterEach(() => {
  jest.useRealTimers();
});

async function pass(seconds: number): Promise<void> {
  await jest.advanceTimersByTimeAsync(seconds * 1000);
  for (let turn = 0; turn < 30; turn += 1) await jest.advanceTimersByTimeAsync(0);
}

/** Microsoft's library takes its own turns, so let them pass. */
async function done(promise: Promise<void>): Promise<void> {
  await pass(0);
  await promise;
}

const clock = (excel: OpenExcel) => excel.workbook.names().find(({ name }) => name === 'HedgeNow')?.formula;

async function opened(excel = openExcel()) {
  const said: string[] = [];
  const store = new PriceAgeStore((sentence) => said.push(sentence));
  await done(store.start());
  return { excel, store, said };
}

it('writes nothing before a limit is chosen, then a clock that goes on each minute', async () => {
  const { excel, store, said } = await opened();
  await pass(600);
  expect(excel.workbook.names()).toHaveLength(0);
  await done(store.choose(15));
  expect(said).toEqual(['Prices older than 15 min are not trusted.']);
  expect(clock(excel)).toMatch(/^=46086\.506/);
  await pass(21_600);
  expect(clock(excel)).toMatch(/^=46086\.756/);
});

it('lets the clock stand while nobody sees the pane, and sets it when it is seen again', async () => {
  const { excel, store } = await opened();
  await done(store.choose(15));
  store.setHidden(true);
  await pass(21_600);
  expect(clock(excel)).toBe('=46086.5');
  store.setHidden(false);
  await pass(0);
  expect(clock(excel)).toBe('=46086.75');
});

it('finds the workbook’s limit again, and stops the clock when any age will do', async () => {
  const excel = openExcel();
  excel.workbook.addName('HedgeMaxAge', '=60');
  excel.workbook.addName('HedgeNow', '=45000');
  const { store, said } = await opened(excel);
  await pass(0);
  expect(store.getState().age).toEqual({ kind: 'limited', minutes: 60 });
  expect(clock(excel)).toBe('=46086.5');
  await done(store.choose(undefined));
  expect(said.at(-1)).toBe('Prices of any age are trusted.');
  const stopped = clock(excel);
  await pass(3600);
  expect(clock(excel)).toBe(stopped);
});

it('says why a limit could not be written, and keeps the one before', async () => {
  const { excel, store, said } = await opened();
  excel.failAtSync(2, 'AccessDenied');
  await done(store.choose(15));
  expect(store.getState()).toMatchObject({ age: { kind: 'any' } });
  expect(said.at(-1)).toContain('Excel refused access');
  await done(store.choose(15));
  expect(store.getState()).toEqual({ age: { kind: 'limited', minutes: 15 }, failure: undefined });
});

it('a minute in which Excel refuses is passed over', async () => {
  const { excel, store } = await opened();
  await done(store.choose(15));
  excel.failAtSync(1, 'InvalidOperationInCellEditMode');
  await pass(60);
  expect(clock(excel)).toBe('=46086.5');
  await pass(60);
  expect(clock(excel)).not.toBe('=46086.5');
});
