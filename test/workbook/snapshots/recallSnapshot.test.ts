import { Decimal } from '../../../src/model/decimal';
import type { MarketUpdate } from '../../../src/workbook/marketUpdate';
import { writePriceAge } from '../../../src/workbook/priceAge';
import { readMarket } from '../../../src/workbook/readMarket';
import { keepSnapshot } from '../../../src/workbook/snapshots/keepSnapshot';
import { listSnapshots } from '../../../src/workbook/snapshots/listSnapshots';
import { recallSnapshot } from '../../../src/workbook/snapshots/recallSnapshot';
import { writeMarket } from '../../../src/workbook/writeMarket';
import { loadBundle } from '../../support/functions/loadBundle';
import { openExcel, type OpenExcel } from '../openExcel';
import { contract, OBSERVED_AT, OBSERVED_SERIAL, quote } from '../venueMarkets';

const DAY = 86_400_000;
const TODAY = new Date(OBSERVED_AT.getTime() + DAY);

/** Perpetuals of Binance at these marks. */
function update(
  marks: Readonly<Record<string, string>>,
  observedAt = OBSERVED_AT,
  contractSize = '1',
): MarketUpdate {
  const terms = { observedAt, contractSize: new Decimal(contractSize) };
  const contracts = Object.keys(marks).map((base) => contract('binance', base, terms));
  const quotes = Object.entries(marks).map(([base, mark]) => quote('binance', base, mark, { observedAt }));
  return {
    answers: [{ venue: 'binance', observedAt, contracts, quotes, problems: [] }],
    failures: [],
    symbols: ['BTC', 'ETH', 'SOL'],
  };
}
const YESTERDAY = update({ BTC: '60000', ETH: '3000' });
const NOW = update({ BTC: '61000', SOL: '150' }, TODAY);

/** Yesterday's refresh is kept as "Monday", and another was made since. */
async function afterTwoDays(): Promise<OpenExcel> {
  const excel = openExcel();
  await writeMarket(YESTERDAY);
  await keepSnapshot('Monday', OBSERVED_AT);
  await writeMarket(NOW);
  return excel;
}

async function idOf(name: string): Promise<string> {
  const found = (await listSnapshots()).snapshots.find((each) => each.name === name);
  if (!found) throw new Error(`no snapshot ${name}`);
  return found.id;
}
const use = async (name: string): Promise<void> => recallSnapshot(await idOf(name), TODAY);
async function goBack(): Promise<void> {
  const { wayBack } = await listSnapshots();
  if (!wayBack) throw new Error('no way back');
  await recallSnapshot(wayBack.id, TODAY);
}

const prices = (excel: OpenExcel) =>
  excel.rows('Quotes').map(({ base, mark, observedAt, status }) => ({ base, mark, observedAt, status }));

const ETH_GONE = {
  base: 'ETH',
  mark: 3000,
  observedAt: OBSERVED_SERIAL,
  status: 'stale: not in the latest refresh',
};

describe('a snapshot that is used', () => {
  it('makes its rows the current ones: as old as they are, and marked', async () => {
    const excel = await afterTwoDays();
    await use('Monday');
    expect(prices(excel)).toEqual([
      { base: 'BTC', mark: 60000, observedAt: OBSERVED_SERIAL, status: 'snapshot: Monday' },
      { base: 'ETH', mark: 3000, observedAt: OBSERVED_SERIAL, status: 'snapshot: Monday' },
      {
        base: 'SOL',
        mark: 150,
        observedAt: OBSERVED_SERIAL + 1,
        status: 'stale: not in the snapshot Monday',
      },
    ]);
    expect(excel.rows('Contracts').map(({ status }) => status)).toEqual([
      'snapshot: Monday',
      'snapshot: Monday',
      'stale: not in the snapshot Monday',
    ]);
  });

  it('keeps what was wrong with a row when it was kept', async () => {
    const excel = openExcel();
    await writeMarket(YESTERDAY);
    await writeMarket({ answers: [], failures: [{ venue: 'binance', sentence: 'down' }], symbols: [] });
    await keepSnapshot('Monday', OBSERVED_AT);
    await writeMarket(NOW);
    await use('Monday');
    expect(excel.rows('Quotes')[0]).toMatchObject({ mark: 60000, status: 'snapshot: Monday; stale: down' });
  });

  it('is too old for formulas once the user trusts no price of its age', async () => {
    const excel = await afterTwoDays();
    await writePriceAge(60, TODAY);
    const [limit, now] = excel.workbook.names().map(({ formula }) => Number(formula.slice(1)));
    const bundle = loadBundle();
    const mark = (): unknown => {
      const table = [excel.headers('Quotes'), ...excel.rows('Quotes').map((row) => Object.values(row))];
      return bundle.call('QUOTE', [table, 'binance', 'BTCUSDT', 'mark', limit, now]);
    };
    expect(mark()).toBe(61000);
    await use('Monday');
    expect(mark()).toEqual({
      error: '#N/A',
      message:
        'binance:BTCUSDT was last seen 2026-03-05 12:00 UTC, 1440 minutes ago, and maxAgeMinutes is 60; press Refresh',
    });
    await goBack();
    expect(mark()).toBe(61000);
  });

  it('shows in what the workbook is said to hold', async () => {
    await afterTwoDays();
    await use('Monday');
    expect(await readMarket()).toEqual([
      {
        venue: 'binance',
        contracts: 3,
        quotes: 3,
        stale: 2,
        ofSnapshot: 4,
        observedAt: TODAY,
        sources: ['relay'],
      },
    ]);
  });

  it('takes two reads and one write, and one step of Undo', async () => {
    const excel = await afterTwoDays();
    const id = await idOf('Monday');
    const [syncs, steps] = [excel.syncs(), excel.workbook.undoStepCount()];
    await recallSnapshot(id, TODAY);
    expect(excel.syncs() - syncs).toBe(3);
    expect(excel.workbook.undoStepCount() - steps).toBe(1);
  });
});

describe('the way back', () => {
  it('leads to what stood there before, and then there is none', async () => {
    const excel = await afterTwoDays();
    const before = excel.workbook.snapshot();
    await use('Monday');
    expect((await listSnapshots()).wayBack).toMatchObject({ keptAt: TODAY, quotes: 3, contracts: 3 });
    await goBack();
    expect(excel.workbook.snapshot()).toEqual(before);
    expect((await listSnapshots()).wayBack).toBeUndefined();
  });

  it('leads past a second snapshot to the latest refresh', async () => {
    const excel = await afterTwoDays();
    await keepSnapshot('Tuesday', TODAY);
    const before = prices(excel);
    await use('Monday');
    await use('Tuesday');
    expect(prices(excel)[0]).toMatchObject({ mark: 61000, status: 'snapshot: Tuesday' });
    await goBack();
    expect(prices(excel)).toEqual(before);
  });

  it('a row that only the snapshot had stays, marked stale', async () => {
    const excel = openExcel();
    await writeMarket(YESTERDAY);
    await keepSnapshot('Monday', OBSERVED_AT);
    for (const { sheet } of excel.workbook.tables()) sheet.delete();
    await writeMarket(NOW);
    await use('Monday');
    await goBack();
    expect(prices(excel)).toEqual([
      { base: 'BTC', mark: 61000, observedAt: OBSERVED_SERIAL + 1, status: '' },
      { base: 'SOL', mark: 150, observedAt: OBSERVED_SERIAL + 1, status: '' },
      ETH_GONE,
    ]);
  });

  it('ends with the next refresh, which makes the rows current', async () => {
    const excel = await afterTwoDays();
    await use('Monday');
    await writeMarket(update({ BTC: '62000', ETH: '3200' }, new Date(TODAY.getTime() + DAY)));
    expect(prices(excel).slice(0, 2)).toMatchObject([
      { base: 'BTC', mark: 62000, status: '' },
      { base: 'ETH', mark: 3200, status: '' },
    ]);
    expect((await listSnapshots()).wayBack).toBeUndefined();
    await keepSnapshot('Wednesday', TODAY);
    expect(excel.workbook.xmlParts.size).toBe(2);
  });

  it('ends with Undo too', async () => {
    const excel = await afterTwoDays();
    const before = prices(excel);
    await use('Monday');
    excel.workbook.undo();
    expect(prices(excel)).toEqual(before);
    expect((await listSnapshots()).wayBack).toBeUndefined();
  });
});

describe('terms that differ from the snapshot’s', () => {
  it('are asked about by the next refresh, before the snapshot’s are overwritten', async () => {
    const excel = openExcel();
    await writeMarket(YESTERDAY);
    await keepSnapshot('Monday', OBSERVED_AT);
    await use('Monday');
    const { termChanges } = await writeMarket(update({ BTC: '61000' }, TODAY, '0.001'));
    expect(termChanges).toMatchObject([
      { key: 'binance:BTCUSDT', fields: [{ field: 'contractSize', was: 1, is: 0.001 }], isNews: true },
    ]);
    expect(excel.rows('Contracts')[0]).toMatchObject({
      contractSize: 1,
      status: 'kept: contractSize is now 0.001',
    });
  });
});

describe('what is the user’s', () => {
  it('his sheet names, the order of his rows and his own rows stay', async () => {
    const excel = await afterTwoDays();
    const table = excel.workbook.tables().find(({ name }) => name === 'Quotes');
    if (!table) throw new Error('no table Quotes');
    const { sheet, area } = table;
    sheet.rename('Prices');
    const body = { ...area, row: area.row + 1, rows: area.rows - 1 };
    const reversed = sheet.read(body).toReversed();
    sheet.write(
      body,
      reversed.map((row) => row.map(({ value }) => ({ value: value as string | number | null }))),
    );
    table.resize({ ...area, rows: area.rows + 1 });
    const own = { ...area, row: area.row + area.rows, rows: 1 };
    const headers = excel.headers('Quotes');
    sheet.write(own, [
      headers.map((header) => {
        if (header === 'mark') return { formula: '=6*7' };
        return header === 'key' ? { value: 'mybroker:BTC' } : {};
      }),
    ]);
    const mine = sheet.read(own);

    await use('Monday');

    expect(prices(excel).map(({ base, mark }) => [base, mark])).toEqual([
      ['SOL', 150],
      ['ETH', 3000],
      ['BTC', 60000],
      [null, null],
    ]);
    expect(sheet.read(own)).toEqual(mine);
    expect(excel.workbook.tables().find(({ name }) => name === 'Quotes')?.sheet.name).toBe('Prices');
  });

  it('a table that he deleted or gave another name: nothing is written, and the sentence says what helps', async () => {
    const excel = await afterTwoDays();
    excel.workbook
      .tables()
      .find(({ name }) => name === 'Quotes')
      ?.rename('MyQuotes');
    const before = excel.workbook.snapshot();
    await expect(use('Monday')).rejects.toThrow(
      'The table Quotes is gone or has another name. Refresh to have it made again, then use the snapshot.',
    );
    expect(excel.workbook.snapshot()).toEqual(before);
  });

  it('a sheet that he protected: nothing is written', async () => {
    const excel = await afterTwoDays();
    excel.workbook.sheet('Contracts').setProtected(true);
    const before = excel.workbook.snapshot();
    await expect(use('Monday')).rejects.toThrow('Sheet "Contracts" is protected.');
    expect(excel.workbook.snapshot()).toEqual(before);
  });
});

describe('Excel refuses', () => {
  /** Learns how many actions the write has, then lets it fail after each number of them. */
  async function expectUntouched(prepare: () => Promise<string>): Promise<void> {
    await prepare();
    const id = await prepare();
    const trial = opened;
    await recallSnapshot(id, TODAY);
    const actions = trial.requests.at(-1)?.request.Actions.length ?? 0;
    expect(actions).toBeGreaterThan(5);

    const again = await prepare();
    const before = opened.workbook.snapshot();
    for (let done = 0; done < actions; done += 1) {
      opened.failAtSync(3, 'GeneralException', done);
      await expect(recallSnapshot(again, TODAY)).rejects.toThrow('Excel refused: Refused by the test');
      expect(opened.workbook.snapshot()).toEqual(before);
    }
  }
  let opened: OpenExcel;
  async function readyToUse(): Promise<string> {
    opened = await afterTwoDays();
    return idOf('Monday');
  }
  async function readyToGoBack(): Promise<string> {
    opened = await afterTwoDays();
    await use('Monday');
    return (await listSnapshots()).wayBack?.id ?? '';
  }

  it.each([1, 2])('read %i: the workbook is as it was', async (sync) => {
    const id = await readyToUse();
    const before = opened.workbook.snapshot();
    opened.failAtSync(sync, 'InvalidOperationInCellEditMode');
    await expect(recallSnapshot(id, TODAY)).rejects.toThrow('A cell is being edited.');
    expect(opened.workbook.snapshot()).toEqual(before);
  });

  it('the write, after any number of its actions: the workbook is as it was', async () => {
    await expectUntouched(readyToUse);
  });

  it('the write on the way back, after any number of its actions: the way back is still there', async () => {
    await expectUntouched(readyToGoBack);
  });
});

test('a snapshot that is gone is told', async () => {
  await afterTwoDays();
  await expect(recallSnapshot('{nothing}', TODAY)).rejects.toThrow(
    'This snapshot is no longer in the workbook, or cannot be read.',
  );
});
