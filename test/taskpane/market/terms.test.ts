import { MarketStore } from '../../../src/taskpane/market/marketStore';
import { openExcel, type OpenExcel } from '../../workbook/openExcel';

const KEY = 'binance:BTCUSDT';

/** The sample was refreshed; then the workbook's contract gets another size, so that the sample's is news. */
async function changed() {
  const excel = openExcel();
  const said: string[] = [];
  const store = new MarketStore((sentence) => said.push(sentence));
  await store.start({ source: 'sample', relayOnly: true });
  for (const venue of ['bybit', 'bingx', 'weex', 'mexc']) store.choices.chooseVenue(venue, false);
  await store.refresh();
  const size = spec(excel, KEY)['contractSize'];
  set(excel, 'contractSize', 7);
  await store.refresh();
  return { excel, store, said, size };
}

const spec = (excel: OpenExcel, key: string) =>
  excel.rows('Contracts').find((row) => row['key'] === key) ?? {};

function set(excel: OpenExcel, header: string, value: number): void {
  const table = excel.workbook.tables().find(({ name }) => name === 'Contracts');
  if (!table) throw new Error('no table');
  const row = excel.rows('Contracts').findIndex(({ key }) => key === KEY) + 1;
  const column = excel.headers('Contracts').indexOf(header);
  const place = { row: table.area.row + row, column: table.area.column + column, rows: 1, columns: 1 };
  table.sheet.write(place, [[{ value }]]);
}

/** The search for uses goes on by itself. */
async function searched(store: MarketStore): Promise<void> {
  if (store.getState().question?.uses !== undefined) return;
  await new Promise<void>((resolve) => {
    const stop = store.subscribe(() => {
      if (store.getState().question?.uses === undefined) return;
      stop();
      resolve();
    });
  });
}

it('asks about new terms, keeps the old ones meanwhile and tells which cells use them', async () => {
  const { excel, store, said, size } = await changed();
  const { question } = store.getState();
  expect(question?.changes).toMatchObject([
    { key: KEY, fields: [{ field: 'contractSize', was: 7, is: size }], isNews: true },
  ]);
  expect(said.at(-1)).toBe(
    'The terms of 1 contract changed. The workbook keeps the old ones until you choose.',
  );
  expect(spec(excel, KEY)).toMatchObject({ contractSize: 7 });
  await searched(store);
  expect(store.getState().question?.uses).toEqual({ uses: [], areMore: false, unsearched: [] });
});

it('writes the new terms when they are taken', async () => {
  const { excel, store, said, size } = await changed();
  await searched(store);
  await store.terms.take();
  expect(spec(excel, KEY)).toMatchObject({ contractSize: size, status: '' });
  expect(store.getState().question).toBeUndefined();
  expect(said.at(-1)).toBe('New terms written: 1 contract.');
});

it('keeps the question when Excel refuses, with the reason', async () => {
  const { excel, store } = await changed();
  await searched(store);
  excel.failAtSync(2, 'AccessDenied');
  await store.terms.take();
  expect(store.getState().notice).toMatchObject({ title: 'The new terms could not be written.' });
  expect(store.getState().notice?.sentence).toContain('Excel refused access');
  expect(store.getState().question).toMatchObject({ isWriting: false });
  expect(spec(excel, KEY)).toMatchObject({ contractSize: 7 });
});

it('leaves the old terms when told so, and asks again only when the user refreshes', async () => {
  const { excel, store } = await changed();
  await searched(store);
  store.terms.keepOld();
  expect(store.getState().question).toBeUndefined();

  store.auto.start();
  await new Promise<void>((resolve) => {
    const stop = store.subscribe(() => {
      if (store.getState().auto.status !== 'waiting' || store.getState().asked) return;
      stop();
      resolve();
    });
  });
  store.auto.stop();
  expect(store.getState().question).toBeUndefined();
  expect(spec(excel, KEY)['status']).toMatch(/^kept: contractSize is now /);

  await store.refresh();
  expect(store.getState().question?.changes).toMatchObject([{ key: KEY, isNews: false }]);
});

it('says when the workbook could not be searched', async () => {
  const { excel, store } = await changed();
  await searched(store);
  store.terms.keepOld();
  excel.failAtSync(3, 'GeneralException');
  await store.refresh();
  await searched(store);
  expect(store.getState().question?.uses).toBe('failed');
});
