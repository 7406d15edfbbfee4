import { writeMarket } from '../../src/workbook/writeMarket';
import type { MarketUpdate } from '../../src/workbook/marketUpdate';
import type { CellChange } from '../../src/workbench/workbook';
import { openExcel, type OpenExcel } from './openExcel';
import { venueMarket } from './venueMarkets';

const update = (...answers: MarketUpdate['answers']): MarketUpdate => ({
  answers,
  failures: [],
  symbols: ['BTC', 'ETH', 'SOL'],
});
const FIRST = update(venueMarket('binance', { BTC: '60000', ETH: '3000' }));
const NEXT = update(
  venueMarket('binance', { BTC: '61000', SOL: '150' }),
  venueMarket('mexc', { BTC: '61010' }),
);

describe('Excel refuses a request', () => {
  it('the read: the grid is as before', async () => {
    const excel = openExcel();
    await writeMarket(FIRST);
    const before = excel.workbook.snapshot();
    excel.failAtSync(1, 'GeneralException');
    await expect(writeMarket(NEXT)).rejects.toThrow('Excel refused: Refused by the test: GeneralException.');
    expect(excel.workbook.snapshot()).toEqual(before);
  });

  it('known errors have a sentence of ours', async () => {
    const excel = openExcel();
    excel.failAtSync(1, 'InvalidOperationInCellEditMode');
    await expect(writeMarket(FIRST)).rejects.toThrow(
      'A cell is being edited. Finish it with Enter or Esc and try again.',
    );
  });

  /** Learns from a write that succeeds how many actions it has, then lets it fail after each number of them. */
  async function expectUntouchedGrid(
    prepare: () => Promise<OpenExcel>,
    next: MarketUpdate,
    leastActions: number,
  ): Promise<void> {
    const trial = await prepare();
    await writeMarket(next);
    const actions = trial.requests.at(-1)?.request.Actions.length ?? 0;
    expect(actions).toBeGreaterThan(leastActions);

    const excel = await prepare();
    const before = excel.workbook.snapshot();
    for (let done = 0; done < actions; done += 1) {
      excel.failAtSync(2, 'GeneralException', done);
      await expect(writeMarket(next)).rejects.toThrow(
        'Excel refused: Refused by the test: GeneralException.',
      );
      expect(excel.workbook.snapshot()).toEqual(before);
    }
  }

  it('the write of new tables, after any number of its actions: the grid is as before', async () => {
    await expectUntouchedGrid(() => Promise.resolve(openExcel()), FIRST, 20);
  });

  it('the write of known tables, after any number of its actions: the grid is as before', async () => {
    await expectUntouchedGrid(tablesWithTraps, NEXT, 5);
  });

  /** Cells that the refresh overwrites: a formula of the user's, and a text that looks like one. */
  async function tablesWithTraps(): Promise<OpenExcel> {
    const excel = openExcel();
    await writeMarket(FIRST);
    const table = excel.workbook.tables().find(({ name }) => name === 'Quotes');
    if (!table) throw new Error('no table Quotes');
    const write = (header: string, change: CellChange): void => {
      const column = table.area.column + excel.headers('Quotes').indexOf(header);
      table.sheet.write({ row: table.area.row + 1, column, rows: 1, columns: 1 }, [[change]]);
    };
    write('mark', { formula: '=50000+1', value: 50001 });
    write('quote', { value: '=USDT' });
    return excel;
  }

  it('the write and the way back: the sentence says what to do', async () => {
    const excel = openExcel();
    await writeMarket(FIRST);
    excel.failAtSync(2, 'GeneralException', 4);
    excel.failAtSync(3, 'GeneralException');
    await expect(writeMarket(NEXT)).rejects.toThrow(
      'Excel refused: Refused by the test: GeneralException. What was written before that could not be taken back: use Undo, then refresh again.',
    );
  });
});
