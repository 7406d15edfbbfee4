import { PaneStore } from '../../../src/taskpane/paneStore';
import { SnapshotsStore } from '../../../src/taskpane/snapshots/snapshotsStore';
import { openExcel } from '../../workbook/openExcel';

const SECTION = { id: 'market', title: 'Market', open: () => () => null };

/** A pane over a workbook that was refreshed once, from two venues of the sample. */
async function refreshed() {
  const excel = openExcel();
  const pane = new PaneStore([SECTION], { ...SECTION, id: 'help' });
  await pane.start({ source: 'sample', relayOnly: true });
  for (const venue of ['bybit', 'bingx', 'weex']) pane.market.choices.chooseVenue(venue, false);
  await pane.market.refresh();
  const said: string[] = [];
  pane.subscribe(() => {
    const { announcement } = pane.getState();
    if (announcement !== said.at(-1)) said.push(announcement);
  });
  return { excel, pane, said, store: new SnapshotsStore(pane) };
}
const only = (store: SnapshotsStore) => {
  const [snapshot] = store.getState().list?.snapshots ?? [];
  if (!snapshot) throw new Error('no snapshot');
  return snapshot;
};

describe('Snapshots', () => {
  it('keeps under a name, or under the time, and says so', async () => {
    const { excel, store, said } = await refreshed();
    expect(await store.keep(' Monday ')).toBe(true);
    expect(only(store)).toMatchObject({
      name: 'Monday',
      contracts: excel.rows('Contracts').length,
      quotes: excel.rows('Quotes').length,
      sources: ['sample'],
    });
    expect(said.at(-1)).toBe('Kept: Monday.');
    expect(await store.keep('  ')).toBe(true);
    expect(only(store).name).toMatch(/\d{4}.*\d:\d\d:\d\d/);
  });

  it('used: Market shows what the tables hold, and nothing refreshes by itself', async () => {
    const { excel, pane, store, said } = await refreshed();
    await store.keep('Monday');
    pane.market.auto.start();
    expect(await store.use(only(store))).toBe(true);
    expect(pane.market.getState()).toMatchObject({ outcomes: [], auto: { status: 'off' } });
    const rows = [...excel.rows('Quotes'), ...excel.rows('Contracts')];
    const ofSnapshot = (wanted: string) => rows.filter(({ venue }) => venue === wanted).length;
    expect(pane.market.getState().stored).toMatchObject([
      { venue: 'binance', stale: 0, ofSnapshot: ofSnapshot('binance') },
      { venue: 'mexc', stale: 0, ofSnapshot: ofSnapshot('mexc') },
    ]);
    expect(said.at(-1)).toBe(
      'The tables now hold Monday, each row as old as it says. The next refresh makes them current.',
    );
    expect(excel.rows('Quotes')[0]).toMatchObject({ status: 'snapshot: Monday' });

    const { wayBack } = store.getState().list ?? {};
    expect(wayBack && (await store.goBack(wayBack))).toBe(true);
    expect(pane.market.getState().stored.map(({ ofSnapshot }) => ofSnapshot)).toEqual([0, 0]);
    expect(store.getState().list?.wayBack).toBeUndefined();
  });

  it('used while a refresh runs: that one ends first', async () => {
    const { excel, pane, store } = await refreshed();
    await store.keep('Monday');
    const refreshing = pane.market.refresh();
    expect(await store.use(only(store))).toBe(true);
    await refreshing;
    expect(new Set(excel.rows('Quotes').map(({ status }) => status))).toEqual(new Set(['snapshot: Monday']));
    expect(pane.market.getState().asked).toBeUndefined();
  });

  it('after the next refresh there is no way back, and no word of it', async () => {
    const { pane, store } = await refreshed();
    await store.keep('Monday');
    await store.use(only(store));
    await pane.market.refresh();
    await store.look();
    expect(store.getState()).toMatchObject({ notice: undefined, list: { wayBack: undefined } });
    expect(pane.market.getState().stored).toEqual([]);
  });

  it('gets another name, and goes; a blank name changes nothing', async () => {
    const { store, said } = await refreshed();
    await store.keep('Monday');
    expect(await store.rename(only(store), ' ')).toBe(false);
    expect(await store.rename(only(store), ' Tuesday ')).toBe(true);
    expect(only(store).name).toBe('Tuesday');
    expect(await store.delete(only(store))).toBe(true);
    expect(store.getState().list?.snapshots).toEqual([]);
    expect(said.at(-1)).toBe('Deleted: Tuesday.');
  });

  it('what Excel refuses becomes a sentence, and the list stays', async () => {
    const { excel, store, said } = await refreshed();
    await store.keep('Monday');
    excel.failAtSync(1, 'AccessDenied');
    expect(await store.use(only(store))).toBe(false);
    expect(store.getState().notice).toMatchObject({ intent: 'error', title: 'That did not work.' });
    expect(said.at(-1)).toContain('Excel refused access');
    expect(only(store).name).toBe('Monday');
  });

  it('one change at a time: a second press while one runs does nothing', async () => {
    const { store } = await refreshed();
    expect(await Promise.all([store.keep('one'), store.keep('two')])).toEqual([true, false]);
    expect(store.getState().list?.snapshots).toHaveLength(1);
  });
});
