import { MarketStore } from '../../../src/taskpane/market/marketStore';
import { openExcel } from '../../workbook/openExcel';

const SAMPLE = { source: 'sample', relayOnly: true } as const;

/** The store, and what it said. */
function marketStore(said: string[] = []): MarketStore {
  return new MarketStore((sentence) => said.push(sentence));
}

async function started() {
  const excel = openExcel();
  const said: string[] = [];
  const store = marketStore(said);
  await store.start(SAMPLE);
  return { excel, store, said };
}

describe('the pane starts', () => {
  it('on the sample, all its venues chosen, the three coins watched', async () => {
    const { store } = await started();
    const { source, venues, sampleOf, chosen, symbols } = store.getState();
    expect({ source, chosen, symbols }).toEqual({
      source: 'sample',
      chosen: undefined,
      symbols: ['BTC', 'ETH', 'SOL'],
    });
    expect(venues).toHaveLength(5);
    expect(sampleOf).toBeInstanceOf(Date);
  });

  it('on the source that the server wants', async () => {
    openExcel();
    const store = marketStore();
    await store.start({ source: 'live', relayOnly: true });
    expect(store.getState()).toMatchObject({ source: 'live', sampleOf: undefined });
    expect(store.getState().venues?.map(({ id }) => id)).toEqual(expect.arrayContaining(['binance', 'mexc']));
  });

  it("on the workbook's own choices before the server's", async () => {
    const { excel, store } = await started();
    store.choices.chooseVenue('bybit', false);
    expect(store.choices.addSymbols('link')).toBeUndefined();
    await store.chooseSource('live');
    const again = marketStore();
    await again.start(SAMPLE);
    expect(again.getState()).toMatchObject({
      source: 'live',
      chosen: ['binance', 'bingx', 'weex', 'mexc'],
      symbols: ['BTC', 'ETH', 'SOL', 'LINK'],
    });
    expect([...excel.workbook.settings.keys()]).toEqual(['hedgerow.preferences']);
  });
});

describe('a workbook that was refreshed before', () => {
  it('shows when and from where its numbers came', async () => {
    const { store } = await started();
    store.choices.chooseVenue('bybit', false);
    await store.refresh();
    expect(store.getState().stored).toEqual([]);
    const sampleOf = store.getState().sampleOf;

    const again = marketStore();
    await again.start(SAMPLE);
    expect(again.getState().stored.map(({ venue }) => venue)).toEqual(['binance', 'bingx', 'weex', 'mexc']);
    expect(again.getState().stored[0]).toMatchObject({ stale: 0, sources: ['sample'], observedAt: sampleOf });
  });

  it('starts all the same when Excel will not say', async () => {
    const excel = openExcel();
    excel.failAtSync(1, 'GeneralException');
    const store = marketStore();
    await store.start(SAMPLE);
    expect(store.getState()).toMatchObject({ stored: [] });
    expect(store.getState().venues).toHaveLength(5);
  });
});

describe('Refresh', () => {
  it('writes the chosen venues and tells each listener what came of it', async () => {
    const { excel, store, said } = await started();
    store.choices.chooseVenue('bybit', false);
    store.choices.chooseVenue('weex', false);
    store.choices.removeSymbol('SOL');
    const seen: (number | undefined)[] = [];
    store.subscribe(() => seen.push(store.getState().asked?.length));
    await expect(store.refresh()).resolves.toBe(true);
    expect(seen[0]).toBe(3);
    expect(seen.at(-1)).toBeUndefined();
    expect(store.getState().outcomes.map(({ venue, answered }) => [venue, answered])).toEqual([
      ['binance', true],
      ['bingx', true],
      ['mexc', true],
    ]);
    expect(said.at(-1)).toBe('Refresh finished: 3 venues up to date.');
    expect(new Set(excel.rows('Quotes').map(({ base }) => base))).toEqual(new Set(['BTC', 'ETH']));
    expect(new Set(excel.rows('Quotes').map(({ source }) => source))).toEqual(new Set(['sample']));
  });

  it("shows Excel's refusal as a sentence, and no results that were not written", async () => {
    const { excel, store, said } = await started();
    excel.failAtSync(2, 'AccessDenied');
    await expect(store.refresh()).resolves.toBe(false);
    expect(store.getState()).toMatchObject({
      outcomes: [],
      asked: undefined,
      notice: { intent: 'error', title: 'Refresh failed.' },
    });
    expect(store.getState().notice?.sentence).toContain('Excel refused access');
    expect(said.at(-1)).toBe(store.getState().notice?.sentence);
    await expect(store.refresh()).resolves.toBe(true);
    expect(store.getState().notice).toBeUndefined();

    excel.failAtSync(1, 'AccessDenied');
    await store.refresh();
    expect(store.getState().outcomes).toHaveLength(5);
  });

  it('can be cancelled', async () => {
    const { excel, store } = await started();
    const running = store.refresh();
    store.cancel();
    await expect(running).resolves.toBe(false);
    expect(store.getState().notice?.sentence).toBe('Cancelled. The workbook is as it was.');
    expect(excel.workbook.tables()).toHaveLength(0);
  });

  it('is one at a time', async () => {
    const { excel, store } = await started();
    const before = excel.syncs();
    const first = store.refresh();
    await expect(store.refresh()).resolves.toBe(false);
    await first;
    expect(excel.syncs() - before).toBe(2);
  });

  it('needs a venue and a coin', async () => {
    const { excel, store } = await started();
    const before = excel.syncs();
    for (const { id } of store.getState().venues ?? []) store.choices.chooseVenue(id, false);
    await expect(store.refresh()).resolves.toBe(false);
    expect(store.getState().notice?.sentence).toBe('Choose at least one venue.');
    store.choices.chooseVenue('mexc', true);
    for (const symbol of store.getState().symbols) store.choices.removeSymbol(symbol);
    await expect(store.refresh()).resolves.toBe(false);
    expect(store.getState().notice?.sentence).toBe('Add at least one coin, such as BTC.');
    expect(excel.syncs()).toBe(before);
  });
});

describe('choices that cannot be kept', () => {
  it('still hold for this session, and the pane says so', async () => {
    const { store } = await started();
    Object.assign(Office.context.document.settings, {
      saveAsync: (callback: (result: object) => void) =>
        callback({ status: 'failed', error: { message: 'read-only' } }),
    });
    store.choices.removeSymbol('SOL');
    await Promise.resolve();
    await Promise.resolve();
    expect(store.getState().symbols).toEqual(['BTC', 'ETH']);
    expect(store.getState().notice?.sentence).toBe('These choices could not be kept in the workbook.');
  });
});
