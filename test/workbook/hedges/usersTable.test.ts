import { closeHedge } from '../../../src/actions/hedges/closeHedge';
import { recordHedge } from '../../../src/actions/hedges/recordHedge';
import { rollHedge } from '../../../src/actions/hedges/rollHedge';
import { LONG_HEDGE } from '../../../src/templates/examples/longHedge';
import { runExcel } from '../../../src/workbook/runExcel';
import { firstOpen, hedgesNow, NOW, recordFirst } from '../../actions/hedges/openHedges';
import { openPlan, type OpenPlan } from './openPlan';

const NEAR = 'binance:BTCUSDT_261225';
const FAR = 'binance:BTCUSDT_270326';
const ETH = {
  key: 'binance:ETHUSDT',
  asset: 'ETH',
  quantity: 10,
  spotEntry: 3000,
  shortContracts: 100,
  entryPrice: 3000,
  fees: 15,
  endsOn: undefined,
  closeAbove: undefined,
  closeBelow: undefined,
};
const ENDED = { exitPrice: 66_000, spotExit: 65_900, fee: 165, funding: 0 };
const PART = { ...ENDED, contracts: 2000 };
const ROLL = { near: ENDED, key: FAR, shortContracts: -5000, entryPrice: 66_400, fee: 166, endsOn: 46_472 };

/** Every action on hedges, one hedge being open. */
const ACTIONS: readonly (readonly [string, () => Promise<string>])[] = [
  ['record', () => recordHedge(1, ETH, 0, NOW)],
  ['close', async () => closeHedge(1, await firstOpen(), { ...PART, contracts: 5000 }, NOW)],
  ['close a part', async () => closeHedge(1, await firstOpen(), PART, NOW)],
  ['roll', async () => rollHedge(1, await firstOpen(), ROLL, NOW)],
];

/** What each action leaves in the table. */
const AFTER: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  record: [
    [NEAR, -5000, 'open'],
    ['binance:ETHUSDT', 100, 'open'],
  ],
  close: [[NEAR, -5000, 'closed']],
  'close a part': [
    [NEAR, -3000, 'open'],
    [NEAR, -2000, 'closed'],
  ],
  roll: [
    [NEAR, -5000, 'closed'],
    [FAR, -5000, 'open'],
  ],
};

async function opened(): Promise<OpenPlan> {
  const excel = await openPlan(LONG_HEDGE);
  await recordFirst({ fees: 150, endsOn: 46_381 });
  return excel;
}

function keysIn(excel: OpenPlan): unknown[][] {
  return excel.rows('Hedges').map(({ key, shortContracts, status }) => [key, shortContracts, status]);
}

const change = (batch: (table: Excel.Table, context: Excel.RequestContext) => void): Promise<void> =>
  runExcel(async (context) => {
    batch(context.workbook.tables.getItem('Hedges'), context);
    await context.sync();
  });

describe.each(ACTIONS)('%s', (name, act) => {
  test('in the table as it was built', async () => {
    const excel = await opened();
    await act();
    expect(keysIn(excel)).toEqual(AFTER[name]);
  });

  test('on a sheet that the user renamed', async () => {
    const excel = await opened();
    await change((table) => (table.worksheet.name = 'My positions'));

    expect(await act()).toBe('My positions');
    expect(keysIn(excel)).toEqual(AFTER[name]);
  });

  test('beside the user’s own columns, which keep what they hold', async () => {
    const excel = await opened();
    const rows = excel.rows('Hedges').length;
    await change((table) => {
      table.columns.add(0, [['broker'], ...Array.from({ length: rows }, () => ['mine'])]);
      table.columns.add(5, [['memo'], ...Array.from({ length: rows }, () => ['=1+1'])]);
    });
    await act();

    expect(keysIn(excel)).toEqual(AFTER[name]);
    expect(excel.rows('Hedges')[0]).toMatchObject({ broker: 'mine' });
    expect(
      excel
        .rows('Hedges')
        .slice(1)
        .every(({ broker }) => broker !== 'mine'),
    ).toBe(true);
  });

  test('in a table that was sorted after the hedges were read', async () => {
    const excel = await opened();
    await recordHedge(1, { ...ETH, key: 'aaa:FIRST' }, 0, NOW);
    const read = await hedgesNow();
    await change((table) => table.sort.apply([{ key: 0, ascending: true }]));
    expect(keysIn(excel)[0]?.[0]).toBe('aaa:FIRST');
    const hedge = read.open.find(({ key }) => key === NEAR);
    if (!hedge) throw new Error('The hedge is not open.');
    if (name === 'roll') await rollHedge(1, hedge, ROLL, NOW);
    else if (name === 'close') await closeHedge(1, hedge, { ...PART, contracts: 5000 }, NOW);
    else if (name === 'close a part') await closeHedge(1, hedge, PART, NOW);
    else await act();

    const [first, ...others] = keysIn(excel);
    expect(first).toEqual(['aaa:FIRST', 100, 'open']);
    expect(others).toEqual(AFTER[name]);
  });

  test('in a table with a filter that hides the row', async () => {
    const excel = await opened();
    await change((table) => table.columns.getItem('status').filter.applyValuesFilter(['closed']));
    const { filters } = excel.hedges.options;
    await act();

    expect(keysIn(excel)).toEqual(AFTER[name]);
    expect(excel.hedges.options.filters).toEqual(filters);
  });

  test('refuses a protected sheet with a sentence', async () => {
    const excel = await opened();
    await change((table) => table.worksheet.protection.protect());
    const before = excel.workbook.snapshot();

    await expect(act()).rejects.toThrow(
      'Sheet "Hedges" is protected. Unprotect it (Review, Unprotect Sheet) and try again.',
    );
    expect(excel.workbook.snapshot()).toEqual(before);
  });

  test('leaves everything as it was, whatever Excel refuses at whichever sync', async () => {
    const trial = await opened();
    const start = trial.requests.length;
    await act();
    const requests = trial.requests.slice(start);
    const steps = requests.at(-1)?.request.Actions.length ?? 0;
    expect(steps).toBeGreaterThan(2);

    const excel = await opened();
    const before = excel.workbook.snapshot();
    for (let sync = 1; sync <= requests.length; sync += 1) {
      for (let done = 0; done < (sync === requests.length ? steps : 1); done += 1) {
        excel.failAtSync(sync, 'GeneralException', done);
        await expect(act()).rejects.toThrow('Excel refused: Refused by the test: GeneralException.');
        expect(excel.workbook.snapshot()).toEqual(before);
      }
    }
    await act();
    expect(keysIn(excel)).toEqual(AFTER[name]);
  });
});

test.each([
  [
    'a column is gone',
    (table: Excel.Table) => table.columns.getItem('exitPrice').delete(),
    'The table Hedges on sheet "Hedges" has no column "exitPrice". Put the header back and try again.',
  ],
  [
    'a header is another word',
    (table: Excel.Table) => void (table.columns.getItem('fees').name = 'costs'),
    'The table Hedges on sheet "Hedges" has no column "fees". Put the header back and try again.',
  ],
  [
    'the table is gone',
    (table: Excel.Table) => table.delete(),
    'The table Hedges is gone. Undo what removed it, or build another plan.',
  ],
])('when %s, a sentence says so and nothing is written', async (_name, damage, sentence) => {
  const excel = await openPlan(LONG_HEDGE);
  await change(damage);
  const before = excel.workbook.snapshot();

  await expect(recordHedge(1, ETH, 0, NOW)).rejects.toThrow(sentence);
  expect(excel.workbook.snapshot()).toEqual(before);
});

test('without its header row the table is not written to', async () => {
  const excel = await openPlan(LONG_HEDGE);
  excel.hedges.setOptions({ showHeaders: false });
  const before = excel.workbook.snapshot();

  await expect(recordHedge(1, ETH, 0, NOW)).rejects.toThrow(
    'The table Hedges on sheet "Hedges" has no header row. Turn it on (Table Design, Header Row) and try again.',
  );
  expect(excel.workbook.snapshot()).toEqual(before);
});

test('foreign text stays text', async () => {
  const excel = await openPlan(LONG_HEDGE);
  await recordHedge(1, { ...ETH, asset: '=1+1' }, 0, NOW);

  expect(excel.rows('Hedges')[0]).toMatchObject({ asset: '=1+1' });
  const column = excel.headers('Hedges').indexOf('asset');
  const { sheet, area } = excel.hedges;
  const [[cell] = []] = sheet.read({ row: area.row + 1, column: area.column + column, rows: 1, columns: 1 });
  expect(cell?.formula).toBeNull();
});
