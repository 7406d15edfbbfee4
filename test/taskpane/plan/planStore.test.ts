import { PaneStore } from '../../../src/taskpane/paneStore';
import { PlanStore } from '../../../src/taskpane/plan/planStore';
import type { Section } from '../../../src/taskpane/section';
import { provideExcelErrors } from '../../../tools/plan/excelErrors';
import { openExcel } from '../../workbook/openExcel';
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

test('an empty workbook has no plan, and the choice starts with the simplest', async () => {
  const { store } = await openedPlan();
  expect(store.getState()).toMatchObject({ plans: undefined, chosen: 'single-coin' });
  await store.read();
  expect(store.getState()).toMatchObject({ plans: [], notice: undefined, isBuilding: false });
});

test('builds what is chosen, says so, and shows what the workbook now has', async () => {
  const { excel, said, store } = await openedPlan();
  await store.read();
  store.choose('multi-coin');
  const isBuilding: boolean[] = [];
  store.subscribe(() => isBuilding.push(store.getState().isBuilding));
  const build = store.build();
  expect(store.getState().isBuilding).toBe(true);
  await store.build();
  await build;

  expect(excel.rows('Holdings').map(({ asset }) => asset)).toEqual(['SOL', 'AVAX', 'LINK', 'DOT']);
  expect(said).toEqual(['Building the sheets…', '8 sheets were added. The plan is on Plan.']);
  expect(isBuilding.at(-1)).toBe(false);
  expect(store.getState()).toMatchObject({
    isChoosing: false,
    built: { planSheet: 'Plan', kept: [] },
    plans: [{ sheetName: 'Plan' }],
    share: undefined,
  });

  calculatePlan(excel, templateOf('multi-coin'));
  await store.read();
  expect(store.getState().plans).toMatchObject([{ total: { exposure: 50_000, residual: -5 } }]);
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
  await store.build();
  expect(store.getState()).toMatchObject({ notice: undefined, built: { planSheet: 'Plan' } });
});

test('plans that cannot be read stay as they were, with the reason', async () => {
  const { excel, store } = await openedPlan();
  await store.build();
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

test('opens the sheet, or says that it is gone', async () => {
  const { excel, store } = await openedPlan();
  await store.build();
  await store.open('Notes');
  expect(excel.workbook.activeSheet().name).toBe('Notes');
  excel.workbook.sheet('Notes').delete();
  await store.open('Notes');
  expect(store.getState().notice?.title).toBe('The sheet could not be opened');
});

test('refreshes the plan’s coins in Market: those that are missing join the list', async () => {
  const { excel, pane, store } = await openedPlan();
  store.choose('multi-coin');
  await store.build();
  store.refresh(store.getState().built?.coins ?? []);
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
