import { CloseForm } from '../../../src/taskpane/hedges/closeForm';
import { HedgesStore } from '../../../src/taskpane/hedges/hedgesStore';
import { HedgeWatch } from '../../../src/taskpane/hedges/hedgeWatch';
import { PaneStore } from '../../../src/taskpane/paneStore';
import { SINGLE_COIN } from '../../../src/templates/examples/singleCoin';
import { hedgesNow, recordFirst } from '../../actions/hedges/openHedges';
import { openExcel } from '../../workbook/openExcel';
import { openPlan } from '../../workbook/hedges/openPlan';

const HELP = { id: 'help', title: 'Help', open: () => () => null };

/** Real hedges are judged by the clock of the machine: this is long ago. */
const PAST = 40_000;

/** Each waits for the next end of a hedge, which would keep the tests from ending. */
const watches: HedgeWatch[] = [];
afterEach(() => watches.splice(0).forEach((watch) => watch.setHidden(true)));

function newWatch(say: (sentence: string) => void = () => undefined): HedgeWatch {
  const watch = new HedgeWatch(say);
  watches.push(watch);
  return watch;
}

function newPane(): PaneStore {
  const pane = new PaneStore([], HELP);
  watches.push(pane.hedges);
  return pane;
}

test('a workbook without hedges has none to look at', async () => {
  openExcel();
  const said: string[] = [];
  const watch = newWatch((sentence) => said.push(sentence));
  await watch.look();

  expect(watch.getState()).toEqual({ plans: [], looks: 0, failure: undefined });
  expect(said).toEqual([]);
});

test('the pane counts hedges that need a look when it opens, and says so once', async () => {
  await openPlan(SINGLE_COIN);
  await recordFirst({ endsOn: PAST });
  const said: string[] = [];
  const watch = newWatch((sentence) => said.push(sentence));
  await watch.look();
  await watch.look();

  expect(watch.getState()).toMatchObject({ looks: 1, failure: undefined });
  expect(said).toEqual(['One hedge needs a look: see Plan.']);
});

test('a refresh of the market looks again', async () => {
  const excel = await openPlan(SINGLE_COIN);
  await recordFirst({ closeAbove: 70_000 });
  const pane = newPane();
  await pane.start({ source: 'sample', relayOnly: true });
  expect(pane.hedges.getState().looks).toBe(0);

  excel.type('Quotes', 'mark', 0, { value: 70_000 });
  await lookedAfter(pane.hedges, () => {
    pane.market.set({ asked: ['mexc'] });
    pane.market.set({ asked: undefined });
  });
  expect(pane.hedges.getState().looks).toBe(1);
});

test('what cannot be read is told, and what was read before stays', async () => {
  const excel = await openPlan(SINGLE_COIN);
  await recordFirst({ endsOn: PAST });
  const watch = newWatch();
  await watch.look();
  excel.failAtSync(1, 'GeneralException');
  await watch.look();

  expect(watch.getState()).toMatchObject({
    looks: 1,
    failure: 'Excel refused: Refused by the test: GeneralException.',
  });
});

describe('a hedge that ends while the pane is open', () => {
  beforeEach(() => void jest.useFakeTimers({ now: new Date('2026-11-21T12:00:00Z') }));
  afterEach(() => void jest.useRealTimers());

  test('is found when its day has come, but not while nobody sees the pane', async () => {
    await openPlan(SINGLE_COIN);
    // Noon of the day after.
    await recordFirst({ endsOn: 46_348.5 });
    const watch = newWatch();
    await watch.look();
    expect(jest.getTimerCount()).toBe(1);
    watch.setHidden(true);
    expect(jest.getTimerCount()).toBe(0);

    jest.setSystemTime(new Date('2026-11-22T11:00:00Z'));
    await lookedAfter(watch, () => watch.setHidden(false));
    expect(watch.getState().looks).toBe(0);
    await lookedAfter(watch, () => jest.advanceTimersByTime(3_600_000));
    expect(watch.getState().looks).toBe(1);
    expect(jest.getTimerCount()).toBe(0);
  });
});

function lookedAfter(watch: HedgeWatch, act: () => unknown): Promise<void> {
  return new Promise<void>((resolve) => {
    const stop = watch.subscribe(() => {
      stop();
      resolve();
    });
    act();
  });
}

describe('the forms', () => {
  async function store() {
    await openPlan(SINGLE_COIN);
    const pane = newPane();
    await pane.hedges.look();
    return { pane, hedges: new HedgesStore(pane) };
  }

  test('a form with problems is not written, and they are said', async () => {
    const { pane, hedges } = await store();
    hedges.record(await hedgesNow());
    hedges.type('entryPrice', '');
    await hedges.submit();

    expect(hedges.getState()).toMatchObject({ isChecked: true, isWriting: false });
    expect(pane.getState().announcement).toBe('Entry price must be given.');
    expect((await hedgesNow()).open).toEqual([]);
  });

  test('a form that is written closes, and the list has its hedge', async () => {
    const { pane, hedges } = await store();
    hedges.record(await hedgesNow());
    await hedges.submit();

    const sentence = '150 short mexc:BTC_USDT is recorded on Hedges.';
    expect(hedges.getState()).toMatchObject({ open: undefined, notice: { planNumber: 1, sentence } });
    expect(pane.hedges.getState().plans).toMatchObject([{ open: [{ key: 'mexc:BTC_USDT' }] }]);
  });

  test('a form that Excel refuses stays open with its numbers', async () => {
    const { hedges } = await store();
    await recordFirst();
    const now = await hedgesNow();
    const [hedge] = now.open;
    if (!hedge) throw new Error('no hedge');
    hedges.close(now, hedge);
    hedges.type('contracts', '151');
    await hedges.submit();

    expect(hedges.getState().open?.form).toBeInstanceOf(CloseForm);
    expect(hedges.getState().notice).toMatchObject({
      intent: 'error',
      title: 'Nothing was written',
      sentence: 'Contracts to close must be above 0 and at most 150.',
    });
  });
});
