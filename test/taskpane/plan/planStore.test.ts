import { newPlan } from '../../../src/actions/newPlan';
import { PaneStore } from '../../../src/taskpane/paneStore';
import { PlanStore } from '../../../src/taskpane/plan/planStore';
import type { Section } from '../../../src/taskpane/section';
import { provideExcelErrors } from '../../../tools/plan/excelErrors';
import { openExcel, type OpenExcel } from '../../workbook/openExcel';
import { calculatePlan, templateOf } from '../../workbook/plan/calculatePlan';

const section = (id: string): Section => ({ id, title: id, open: () => () => null });

beforeAll(provideExcelErrors);

async function openedPlan() {
  const excel = openExcel();
  const pane = new PaneStore([section('market'), section('plan')], section('help'));
  await pane.start({ source: 'sample', relayOnly: true });
  const said: string[] = [];
  pane.subscribe(() => {
    const { announcement } = pane.getState();
    if (announcement !== said.at(-1)) said.push(announcement);
  });
  const store = new PlanStore(pane, 'single-coin');
  return { excel, pane, said, store };
}

/** Builds, and works the plan out as Excel does once the sheets are there. */
async function build(store: PlanStore, excel: OpenExcel, id = 'single-coin'): Promise<void> {
  store.choose(id);
  const built = new Promise<void>((resolve) => {
    const stop = store.subscribe(() => {
      if (store.getState().built === undefined) return;
      stop();
      resolve();
    });
  });
  const done = store.build();
  await built;
  calculatePlan(excel, templateOf(id));
  await done;
}

test('an empty workbook has no plan, and the choice starts with the simplest', async () => {
  const { store } = await openedPlan();
  expect(store.getState()).toMatchObject({ plans: undefined, chosen: 'single-coin' });
  await store.read();
  expect(store.getState()).toMatchObject({ plans: [], notice: undefined, isBuilding: false });
});

test('builds what is chosen, says so, and shows what the workbook now has', async () => {
  const { excel, said, store } = await openedPlan();
  await store.read();
  const done = build(store, excel, 'multi-coin');
  expect(store.getState().isBuilding).toBe(true);
  await store.build();
  await done;

  expect(excel.rows('Holdings').map(({ asset }) => asset)).toEqual(['SOL', 'AVAX', 'LINK', 'DOT']);
  expect(said).toEqual(['Building the sheets…', '8 sheets were added. The plan is on Plan.']);
  expect(store.getState()).toMatchObject({
    isChoosing: false,
    isBuilding: false,
    isAtWork: false,
    wantsFocus: true,
    built: { planSheet: 'Plan', kept: [] },
    plans: [{ sheetName: 'Plan', total: { exposure: 50_000, residual: -5 } }],
    share: undefined,
  });
});

test('a build that Excel refuses leaves the workbook as it was, with a sentence that is said too', async () => {
  const { excel, said, store } = await openedPlan();
  await store.read();
  excel.workbook.setProtected(true);
  const before = excel.workbook.snapshot();
  await store.build();

  expect(excel.workbook.snapshot()).toEqual(before);
  const { notice, built, isBuilding } = store.getState();
  expect({ built, isBuilding }).toEqual({ built: undefined, isBuilding: false });
  expect(notice).toEqual({
    intent: 'error',
    title: 'No plan was built',
    sentence:
      'The workbook’s structure is protected, so no sheet can be added. Unprotect it (Review, Protect Workbook) and try again.',
  });
  expect(said.at(-1)).toBe(notice?.sentence);

  excel.workbook.setProtected(false);
  await build(store, excel);
  expect(store.getState()).toMatchObject({ notice: undefined, built: { planSheet: 'Plan' } });
});

test('plans that cannot be read stay as they were, with the reason', async () => {
  const { excel, store } = await openedPlan();
  await build(store, excel);
  const { plans } = store.getState();
  excel.failAtSync(1, 'AccessDenied');
  await store.read();
  expect(store.getState().plans).toBe(plans);
  expect(store.getState().notice).toMatchObject({ title: 'The plans could not be read' });
});

test('a workbook that cannot be read at first has no plans to show', async () => {
  const { excel, store } = await openedPlan();
  excel.failAtSync(1, 'AccessDenied');
  await store.read();
  expect(store.getState()).toMatchObject({ plans: [], notice: { intent: 'error' } });
});

describe('while Excel works a plan out', () => {
  beforeEach(() => jest.useFakeTimers({ advanceTimers: true }));
  afterEach(() => jest.useRealTimers());

  test('the pane looks again until the figures are there', async () => {
    const { excel, store } = await openedPlan();
    await newPlan('single-coin', new Date('2026-11-21T12:00:00Z'));
    const done = store.read();
    await jest.advanceTimersByTimeAsync(1_000);
    expect(store.getState()).toMatchObject({ isAtWork: true, plans: [{ failure: '' }] });
    calculatePlan(excel, templateOf('single-coin'));
    await jest.advanceTimersByTimeAsync(1_000);
    await done;
    expect(store.getState()).toMatchObject({ isAtWork: false, plans: [{ total: { exposure: 90_000 } }] });
    const syncs = excel.syncs();
    await jest.advanceTimersByTimeAsync(10_000);
    expect(excel.syncs()).toBe(syncs);
  });

  test('it gives up after a while, and a newer look ends an older one', async () => {
    const { excel, store } = await openedPlan();
    await newPlan('single-coin', new Date('2026-11-21T12:00:00Z'));
    const older = store.read();
    await jest.advanceTimersByTimeAsync(500);
    const newer = store.read();
    await jest.advanceTimersByTimeAsync(500);
    await older;
    expect(store.getState().isAtWork).toBe(true);
    await jest.advanceTimersByTimeAsync(60_000);
    await newer;
    expect(store.getState()).toMatchObject({ isAtWork: false, plans: [{ failure: '' }] });
    expect(excel.syncs()).toBeLessThan(80);
  });
});

test('opens the sheet, or says that it is gone', async () => {
  const { excel, store } = await openedPlan();
  await build(store, excel);
  await store.open('Notes');
  expect(excel.workbook.activeSheet().name).toBe('Notes');
  excel.workbook.sheet('Notes').delete();
  await store.open('Notes');
  expect(store.getState().notice?.title).toBe('The sheet could not be opened');
});

test('refreshes the plan’s coins in Market: those that are missing join the list', async () => {
  const { excel, pane, store } = await openedPlan();
  await build(store, excel, 'multi-coin');
  const { built } = store.getState();
  if (built) store.refresh(built);
  expect(pane.getState().section).toBe('market');
  expect(pane.market.getState().symbols).toEqual(['BTC', 'ETH', 'SOL', 'AVAX', 'LINK', 'DOT']);
  expect(store.getState().built).toBeUndefined();
  await new Promise<void>((resolve) => {
    const stop = store.subscribe(() => {
      stop();
      resolve();
    });
  });
  expect(new Set(excel.rows('Quotes').map(({ base }) => base))).toContain('AVAX');
});

test('refreshes at the plan’s venue too, and tells which coins found no room', async () => {
  const { excel, pane, said, store } = await openedPlan();
  await build(store, excel, 'multi-coin');
  pane.market.choices.chooseVenue('mexc', false);
  const { built } = store.getState();
  const many = Array.from({ length: 60 }, (_, index) => `COIN${index}`);
  if (built) store.refresh({ ...built, coins: ['BTC', 'BTC-2', ...many] });
  expect(pane.market.getState().chosen).toContain('mexc');
  expect(pane.market.getState().symbols).toHaveLength(50);
  await new Promise<void>((resolve) => {
    const stop = store.subscribe(() => {
      if (store.getState().notice === undefined) return;
      stop();
      resolve();
    });
  });
  expect(store.getState().notice).toEqual({
    intent: 'info',
    sentence:
      'Market asks for 50 coins at most, named with letters and digits only: the prices of BTC-2, COIN47, COIN48, COIN49, COIN50 and 9 more were not refreshed.',
  });
  expect(said).toContain(store.getState().notice?.sentence);
});

test('the ribbon opens the choice of a template, also when it is what loads the section', async () => {
  const { pane, store: early } = await openedPlan();
  expect(early.getState().isChoosing).toBe(false);
  pane.ask('plan');
  expect(pane.getState().section).toBe('plan');
  expect(early.getState()).toMatchObject({ isChoosing: true, wantsFocus: true });

  const late = new PaneStore([section('market'), section('plan')], section('help'));
  late.ask('plan');
  const store = new PlanStore(late, 'single-coin');
  expect(store.getState()).toMatchObject({ isChoosing: true, wantsFocus: true });
});
