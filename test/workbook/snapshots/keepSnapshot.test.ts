import { deleteSnapshot, renameSnapshot } from '../../../src/workbook/snapshots/changeSnapshot';
import { keepSnapshot } from '../../../src/workbook/snapshots/keepSnapshot';
import { listSnapshots } from '../../../src/workbook/snapshots/listSnapshots';
import { recallSnapshot } from '../../../src/workbook/snapshots/recallSnapshot';
import { writeMarket } from '../../../src/workbook/writeMarket';
import { openExcel, type OpenExcel } from '../openExcel';
import { OBSERVED_AT, venueMarket } from '../venueMarkets';

const NOON = new Date('2026-03-05T12:00:00Z');
const EVENING = new Date('2026-03-05T18:00:00Z');

async function refreshed(marks: Readonly<Record<string, string>> = { BTC: '60000', ETH: '3000' }) {
  const excel = openExcel();
  const answers = [venueMarket('binance', marks)];
  await writeMarket({ answers, failures: [], symbols: Object.keys(marks) });
  return excel;
}

/** A part of a stranger's workbook that says it is a snapshot. */
function plant(excel: OpenExcel, content: string): void {
  const xml = `<snapshot xmlns="urn:hedgerow:snapshot:1">${content}</snapshot>`;
  excel.workbook.xmlParts.set(`{planted-${excel.workbook.xmlParts.size}}`, xml);
}
const names = async (): Promise<string[]> => (await listSnapshots()).snapshots.map(({ name }) => name);

describe('a refresh is kept', () => {
  it('under its name and time, without touching a cell', async () => {
    const excel = await refreshed();
    const cells = excel.workbook.sheets().map((sheet) => sheet.name);
    const before = [excel.rows('Quotes'), excel.rows('Contracts')];
    await keepSnapshot('Before the meeting', NOON);
    expect([excel.rows('Quotes'), excel.rows('Contracts')]).toEqual(before);
    expect(excel.workbook.sheets().map((sheet) => sheet.name)).toEqual(cells);

    expect(await listSnapshots()).toEqual({
      snapshots: [
        {
          id: expect.any(String) as unknown,
          name: 'Before the meeting',
          keptAt: NOON,
          isWayBack: false,
          contracts: 2,
          quotes: 2,
          sources: ['relay'],
        },
      ],
      wayBack: undefined,
      broken: 0,
    });
  });

  it('in two reads and one write, and is listed in two reads', async () => {
    const excel = await refreshed();
    await keepSnapshot('one', NOON);
    const start = excel.syncs();
    await keepSnapshot('two', EVENING);
    expect(excel.syncs() - start).toBe(3);
    await listSnapshots();
    expect(excel.syncs() - start).toBe(5);
  });

  it('the newest first, and any letters come back as they were', async () => {
    await refreshed();
    await keepSnapshot('a <b> & "c" ]]> ☂ \u2028', NOON);
    await keepSnapshot('later', EVENING);
    expect(await names()).toEqual(['later', 'a <b> & "c" ]]> ☂ \u2028']);
  });

  it('without the user’s own rows', async () => {
    const excel = await refreshed();
    const table = excel.workbook.tables().find(({ name }) => name === 'Quotes');
    if (!table) throw new Error('no table Quotes');
    const { sheet, area } = table;
    table.resize({ ...area, rows: area.rows + 1 });
    sheet.write({ ...area, row: area.row + area.rows, rows: 1, columns: 1 }, [[{ value: 'mybroker:BTC' }]]);
    await keepSnapshot('mine stays out', NOON);
    expect((await listSnapshots()).snapshots[0]).toMatchObject({ quotes: 2 });
  });

  it('only when there is one, and not when the tables show a snapshot', async () => {
    openExcel();
    await expect(keepSnapshot('none', NOON)).rejects.toThrow('There is nothing to keep yet. Refresh first.');
    await refreshed();
    await keepSnapshot('one', NOON);
    const [one] = (await listSnapshots()).snapshots;
    await recallSnapshot(one?.id ?? '', EVENING);
    await expect(keepSnapshot('again', EVENING)).rejects.toThrow(
      'The tables show a snapshot, which is kept already. Refresh, or go back to the latest, first.',
    );
  });

  it('while there is room: 2 MB for all of them', async () => {
    const excel = await refreshed();
    const large = { name: 'Quotes', headers: ['key'], rows: [['x'.repeat(1_998_000)]] };
    plant(excel, JSON.stringify({ name: 'large', keptAt: NOON, tables: [large] }));
    await keepSnapshot('fits', OBSERVED_AT);
    const before = excel.workbook.snapshot();
    await expect(keepSnapshot('does not', OBSERVED_AT)).rejects.toThrow(
      'The snapshots of a workbook may take 2 MB together, and this one does not fit. Delete one, or refresh fewer coins and venues.',
    );
    expect(excel.workbook.snapshot()).toEqual(before);
    const largest = Math.max(...excel.requests.map(({ response }) => JSON.stringify(response).length));
    expect(largest).toBeLessThan(5_000_000);
  });

  it('or not at all: Excel refuses any of the three requests', async () => {
    const excel = await refreshed();
    await keepSnapshot('before', NOON);
    const before = excel.workbook.snapshot();
    for (const sync of [1, 2, 3]) {
      excel.failAtSync(sync, 'GeneralException');
      await expect(keepSnapshot('no', NOON)).rejects.toThrow('Excel refused');
      expect(excel.workbook.snapshot()).toEqual(before);
    }
  });

  it('not by an Excel that is too old for it', async () => {
    openExcel((_set, version) => version !== '1.5');
    await expect(keepSnapshot('no', NOON)).rejects.toThrow(
      'This version of Excel cannot keep snapshots. Update Excel to use them.',
    );
  });
});

describe('a snapshot', () => {
  it('gets another name, and goes', async () => {
    const excel = await refreshed();
    await keepSnapshot('one', NOON);
    await keepSnapshot('two', EVENING);
    const [two, one] = (await listSnapshots()).snapshots;
    await renameSnapshot(one?.id ?? '', 'first');
    expect(await names()).toEqual(['two', 'first']);
    await deleteSnapshot(two?.id ?? '');
    expect(await names()).toEqual(['first']);
    expect(excel.workbook.xmlParts.size).toBe(1);
    await expect(renameSnapshot(two?.id ?? '', 'x')).rejects.toThrow(
      'This snapshot is no longer in the workbook.',
    );
  });
});

describe('a stranger’s workbook', () => {
  it.each([
    ['no JSON', '{'],
    ['no snapshot', '{"a":1}'],
    ['no instant', '{"name":"x","keptAt":"never","isWayBack":false,"tables":[]}'],
    [
      'a table that is not kept',
      '{"name":"x","keptAt":"2026-01-01T00:00:00Z","tables":[{"name":"Fees","headers":["key"],"rows":[]}]}',
    ],
    [
      'a column that is not ours',
      '{"name":"x","keptAt":"2026-01-01T00:00:00Z","tables":[{"name":"Quotes","headers":["key","evil"],"rows":[]}]}',
    ],
    [
      'a row of another width',
      '{"name":"x","keptAt":"2026-01-01T00:00:00Z","tables":[{"name":"Quotes","headers":["key"],"rows":[["a","b"]]}]}',
    ],
    [
      'a cell that is none',
      '{"name":"x","keptAt":"2026-01-01T00:00:00Z","tables":[{"name":"Quotes","headers":["key"],"rows":[[{}]]}]}',
    ],
  ])('%s: counted, left alone, and the others are listed', async (_, content) => {
    const excel = await refreshed();
    await keepSnapshot('mine', NOON);
    plant(excel, content);
    expect(await listSnapshots()).toMatchObject({ snapshots: [{ name: 'mine' }], broken: 1 });
    expect(excel.workbook.xmlParts.size).toBe(2);
  });

  it('no text of its snapshot becomes a formula, and no row of it the user’s', async () => {
    const excel = await refreshed({ BTC: '60000' });
    const headers = ['key', 'venue', 'symbol', 'mark', 'source', 'status'];
    const rows = [
      ['binance:BTCUSDT', '=1+1', '+SUM(A1)', 1, 'relay', '@now'],
      ['typed:X', '=2+2', '-1', 2, 'by hand', ''],
    ];
    const content = {
      name: '=HYPERLINK("x")',
      keptAt: '2026-01-01T00:00:00Z',
      tables: [{ name: 'Quotes', headers, rows }],
    };
    plant(excel, JSON.stringify(content).replaceAll('&', '&amp;'));
    const [planted] = (await listSnapshots()).snapshots;
    await recallSnapshot(planted?.id ?? '', NOON);
    expect(excel.rows('Quotes')).toHaveLength(1);
    expect(excel.rows('Quotes')[0]).toMatchObject({
      venue: '=1+1',
      symbol: '+SUM(A1)',
      status: 'snapshot: =HYPERLINK("x"); @now',
    });
    const [sheet] = excel.workbook.sheets().filter(({ name }) => name === 'Quotes');
    const formulas = sheet?.read({ row: 0, column: 0, rows: 3, columns: 20 }).flat() ?? [];
    expect(formulas.every(({ formula }) => formula === null)).toBe(true);
  });
});
