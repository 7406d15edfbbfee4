import { AutoRefresh, type AutoState, type RefreshEnd } from '../../../src/taskpane/market/autoRefresh';
import { MarketStore } from '../../../src/taskpane/market/marketStore';
import { openExcel } from '../../workbook/openExcel';

const START = new Date('2026-03-05T12:00:00Z');

beforeEach(() => {
  jest.useFakeTimers({ now: START });
});
afterEach(() => {
  jest.useRealTimers();
});

/** Refreshes that end as told, the last word again and again; notes at which second each began. */
function auto(...ends: RefreshEnd[]) {
  const began: number[] = [];
  const states: AutoState[] = [];
  const news: AutoState['status'][] = [];
  const auto = new AutoRefresh({
    refresh: () => {
      began.push((Date.now() - START.getTime()) / 1000);
      return Promise.resolve((ends.length > 1 ? ends.shift() : ends[0]) ?? 'written');
    },
    tell: (state, isNews) => {
      states.push(state);
      if (isNews) news.push(state.status);
    },
  });
  return { auto, began, states, news };
}
const seconds = (count: number) => jest.advanceTimersByTimeAsync(count * 1000);

describe('auto-refresh', () => {
  it('refreshes at once and every 30 seconds, and says so once', async () => {
    const { auto: it, began, news, states } = auto('written');
    it.start();
    it.start();
    await seconds(95);
    expect(began).toEqual([0, 30, 60, 90]);
    expect(news).toEqual(['waiting']);
    expect(states.at(-1)).toEqual({ status: 'waiting', nextAt: new Date('2026-03-05T12:02:00Z') });
  });

  it('takes another interval at once, 5 seconds at least', async () => {
    const { auto: it, began } = auto('written');
    it.start();
    await seconds(1);
    it.setInterval(1);
    await seconds(11);
    expect(began).toEqual([0, 6, 11]);
  });

  it('stops when it is switched off, and when a refresh was cancelled', async () => {
    const { auto: it, began, states } = auto('written', 'cancelled');
    it.start();
    await seconds(1);
    it.stop();
    await seconds(100);
    expect(began).toEqual([0]);
    it.start();
    await seconds(100);
    expect(began).toEqual([0, 101]);
    expect(states.at(-1)).toEqual({ status: 'off' });
    expect(it.isOn).toBe(false);
  });

  it('waits twice as long after each failure, 5 minutes at most, says until when, and recovers', async () => {
    const fails: RefreshEnd[] = ['failed', 'noAnswer', 'failed', 'failed', 'failed', 'written'];
    const { auto: it, began, news, states } = auto(...fails);
    it.start();
    await seconds(1);
    expect(states.at(-1)).toEqual({ status: 'backingOff', nextAt: new Date('2026-03-05T12:01:00Z') });
    await seconds(1200);
    expect(began.slice(0, 7)).toEqual([0, 60, 180, 420, 720, 1020, 1050]);
    expect(news).toEqual(['waiting', ...Array.from({ length: 5 }, () => 'backingOff'), 'waiting']);
  });

  it('pauses while the pane is hidden and refreshes when it is seen again', async () => {
    const { auto: it, began, states } = auto('written');
    it.start();
    await seconds(1);
    it.setHidden(true);
    await seconds(300);
    expect(began).toEqual([0]);
    expect(states.at(-1)).toEqual({ status: 'paused', because: 'hidden' });
    it.setHidden(false);
    await seconds(31);
    expect(began).toEqual([0, 301, 331]);
  });

  it('pauses while the user edits a cell and tries again every 5 seconds, without backing off', async () => {
    const { auto: it, began, states } = auto('editing', 'editing', 'written');
    it.start();
    await seconds(1);
    expect(states.at(-1)).toEqual({ status: 'paused', because: 'editing' });
    await seconds(45);
    expect(began).toEqual([0, 5, 10, 40]);
  });

  it('leaves a refresh alone that the user started', async () => {
    const { auto: it, began, states } = auto('busy');
    it.start();
    await seconds(35);
    expect(began).toEqual([0, 30]);
    expect(states.at(-1)?.status).toBe('waiting');
  });

  it('does not go on when it was switched off during a refresh', async () => {
    let finish: (end: RefreshEnd) => void = () => undefined;
    const states: AutoState[] = [];
    const it = new AutoRefresh({
      refresh: () => new Promise((resolve) => (finish = resolve)),
      tell: (state) => states.push(state),
    });
    it.start();
    await seconds(1);
    it.stop();
    finish('written');
    await seconds(300);
    expect(states.map(({ status }) => status)).toEqual(['waiting', 'running', 'off']);
  });
});

describe('in the pane', () => {
  async function started() {
    const excel = openExcel();
    const said: string[] = [];
    const store = new MarketStore((sentence) => said.push(sentence));
    await store.start({ source: 'sample', relayOnly: true });
    /** Microsoft's library takes its own turns, so let them pass after the clock moved. */
    const pass = async (count: number): Promise<void> => {
      await seconds(count);
      for (let turn = 0; turn < 20; turn += 1) await seconds(0);
    };
    return { excel, store, said, pass };
  }

  it('writes again and again and speaks only of the start', async () => {
    const { excel, store, said, pass } = await started();
    const before = excel.syncs();
    store.auto.start();
    await pass(1);
    await pass(30);
    await pass(30);
    expect(excel.syncs() - before).toBe(6);
    expect(excel.rows('Quotes').length).toBeGreaterThan(0);
    expect(said).toEqual(['Auto-refresh is on.']);
    store.auto.stop();
    expect(said.at(-1)).toBe('Auto-refresh is off.');
  });

  it('takes a cell in edit for a pause, not for an error', async () => {
    const { excel, store, said, pass } = await started();
    excel.failAtSync(1, 'InvalidOperationInCellEditMode');
    store.auto.start();
    await pass(1);
    expect(store.getState()).toMatchObject({
      auto: { status: 'paused', because: 'editing' },
      notice: undefined,
    });
    expect(said.at(-1)).toBe('Auto-refresh pauses while a cell is being edited.');
    await pass(5);
    expect(store.getState().auto.status).toBe('waiting');
    expect(excel.rows('Quotes').length).toBeGreaterThan(0);
    store.auto.stop();
  });

  it("backs off on Excel's refusal, which the pane shows", async () => {
    const { excel, store, said, pass } = await started();
    store.chooseInterval(10);
    excel.failAtSync(1, 'AccessDenied');
    store.auto.start();
    await pass(1);
    const { auto: state, autoInterval, notice } = store.getState();
    expect({ state, autoInterval }).toEqual({
      state: { status: 'backingOff', nextAt: new Date(START.getTime() + 20_000) },
      autoInterval: 10,
    });
    expect(notice?.sentence).toContain('Excel refused access');
    expect(said.at(-1)).toMatch(/^The latest refresh failed\. Auto-refresh tries again at .*20/);
    store.auto.stop();
  });

  it('ends with Cancel and with another source', async () => {
    const { store, pass } = await started();
    store.auto.start();
    jest.advanceTimersByTime(0);
    store.cancel();
    await pass(1);
    expect(store.getState().auto.status).toBe('off');
    store.auto.start();
    await store.chooseSource('live');
    expect(store.getState().auto.status).toBe('off');
  });
});
