import { examineWorkbook } from '../../../src/actions/explain/examineWorkbook';
import { repairFormulas, type Repair } from '../../../src/actions/explain/repairFormulas';
import { openExcel, type OpenExcel } from '../../workbook/openExcel';
import { fill } from './cells';

const NAME = { error: '#NAME?' };
const quiet = (): void => undefined;

/** A workbook that knows CONTRACTS again, and cells that do not know it yet. */
function sickWorkbook(): OpenExcel {
  const excel = openExcel(undefined, (formula) => (formula.startsWith('=HEDGE.CONTRACTS(') ? 150 : null));
  excel.workbook.suspendCalculation();
  fill(excel, 'Mine', {
    A1: 90000,
    B1: ['=HEDGE.CONTRACTS(A1,60000,0.01)', NAME],
    B2: ['=_xldudf_HEDGE_CONTRACTS(A1,60000,0.01)', NAME],
    B3: ['=HEDGE.GONE(1)', NAME],
    B4: ['=HEDGE.BASIS(1,#REF!)', { error: '#REF!' }],
    B5: ['=HEDGE.BASIS(1,2)', { error: '#BUSY!' }],
    B6: ['=HEDGE.BASIS(1,2)', 1],
    C1: '=HEDGE.CONTRACTS(1,2,3)',
    C2: ['=NOSUCH(1)', NAME],
    C3: '#NAME?',
    C4: 'HEDGE is a word',
  });
  excel.workbook.resumeCalculation();
  for (const [row, value] of [
    [0, NAME],
    [1, NAME],
  ] as const)
    excel.workbook.sheet('Mine').changeCells({ row, column: 1, rows: 1, columns: 1 }, () => ({ value }));
  return excel;
}

async function examineAndRepair(): Promise<Repair> {
  const { cells } = await examineWorkbook(quiet);
  return repairFormulas(cells, quiet);
}

const formulasOf = ({ workbook }: OpenExcel, column: number): unknown[] =>
  workbook
    .sheet('Mine')
    .read({ row: 0, column, rows: 6, columns: 1 })
    .map(([cell]) => cell?.formula);

describe('the check', () => {
  it('finds what is stuck, and what only looks so, and changes nothing', async () => {
    const excel = sickWorkbook();
    const before = excel.workbook.snapshot();
    const { formulas, cells, texts, protectedSheets } = await examineWorkbook(quiet);
    expect(cells.map(({ row, sickness }) => [row + 1, sickness])).toEqual([
      [1, 'unknown'],
      [2, 'unknown'],
      [3, 'unknown'],
      [4, 'lost'],
      [5, 'waiting'],
    ]);
    expect(formulas).toBe(6);
    expect([texts.count, texts.first?.sheet, texts.first?.row, texts.first?.column]).toEqual([
      1,
      'Mine',
      0,
      2,
    ]);
    expect(protectedSheets).toEqual([]);
    expect(excel.workbook.snapshot()).toEqual(before);
  });

  it('names tables and columns and names that formulas use and the workbook lacks', async () => {
    const excel = openExcel();
    fill(excel, 'Mine', {
      A1: ['=INDEX(Fees[takerFeeRate],1)', NAME],
      A2: ['=HEDGE.QUOTE(Quotes[#All],"binance","BTCUSDT","mark",HedgeMaxAge,HedgeNow)', NAME],
      A3: ['=Mine!MyFees', 1],
      A4: '=Tiers[maxNotional]',
    });
    fill(excel, 'Quotes', { A1: 'key', B1: 'mark', A2: 'x' });
    excel.workbook.addTable(
      excel.workbook.sheet('Quotes'),
      { row: 0, column: 0, rows: 2, columns: 2 },
      'Quotes',
    );
    excel.workbook.addName('hedgemaxage', '=60');
    const { tables, names } = await examineWorkbook(quiet);
    expect(tables.map(({ name, usedAt, columns }) => [name, usedAt?.sheet, columns.length > 0])).toEqual([
      ['Quotes', 'Quotes', true],
      ['Fees', 'Mine', false],
    ]);
    expect(tables[0]?.columns).toContain('observedAt');
    expect(tables[0]?.columns).not.toContain('mark');
    expect(names.map(({ name, usedAt }) => [name, usedAt?.row])).toEqual([['HedgeNow', 1]]);
  });

  it('goes through large sheets in pieces and tells how far it is', async () => {
    const excel = openExcel();
    fill(excel, 'Mine', { A1: 1, Z9: 1 });
    excel.workbook
      .sheet('Mine')
      .write({ row: 9999, column: 0, rows: 1, columns: 1 }, [[{ formula: '=HEDGE.BASIS(1,2)' }]]);
    const shares: number[] = [];
    expect((await examineWorkbook((share) => shares.push(share))).formulas).toBe(1);
    // 10,000 rows of 26 columns, at most 60,000 cells a piece.
    expect(shares).toEqual([0.2, 0.4, 0.6, 0.8, 1]);
    expect(excel.syncs()).toBe(2 + 5);
  });

  it('that Excel refuses is told, at every sync', async () => {
    const excel = sickWorkbook();
    await examineWorkbook(quiet);
    const syncs = excel.syncs();
    for (let at = 1; at <= syncs; at += 1) {
      excel.failAtSync(at, 'AccessDenied');
      await expect(examineWorkbook(quiet)).rejects.toThrow('Excel refused access');
    }
  });
});

describe('the repair', () => {
  it('enters stuck formulas again as they are typed, no other cell, and says what is left', async () => {
    const excel = sickWorkbook();
    const texts = formulasOf(excel, 2);
    const { repaired, left } = await examineAndRepair();
    expect(formulasOf(excel, 1)).toEqual([
      '=HEDGE.CONTRACTS(A1,60000,0.01)',
      '=HEDGE.CONTRACTS(A1,60000,0.01)',
      '=HEDGE.GONE(1)',
      '=HEDGE.BASIS(1,#REF!)',
      '=HEDGE.BASIS(1,2)',
      '=HEDGE.BASIS(1,2)',
    ]);
    expect(formulasOf(excel, 2)).toEqual(texts);
    expect(repaired).toBeGreaterThanOrEqual(2);
    expect(left).toContainEqual(expect.objectContaining({ row: 3, because: 'lost' }));
  });

  it('is one step for Undo, which brings the whole grid back', async () => {
    const excel = sickWorkbook();
    const before = excel.workbook.snapshot();
    const steps = excel.workbook.undoStepCount();
    await examineAndRepair();
    expect(excel.workbook.undoStepCount()).toBe(steps + 1);
    excel.workbook.undo();
    expect(excel.workbook.snapshot()).toEqual(before);
  });

  it('leaves a protected sheet and says so', async () => {
    const excel = sickWorkbook();
    excel.workbook.sheet('Mine').setProtected(true);
    const before = excel.workbook.snapshot();
    const { cells, protectedSheets } = await examineWorkbook(quiet);
    const { repaired, left } = await repairFormulas(cells, quiet);
    expect(protectedSheets).toEqual(['Mine']);
    expect(repaired).toBe(0);
    expect(left.filter(({ because }) => because === 'protected')).toHaveLength(4);
    expect(excel.workbook.snapshot()).toEqual(before);
  });

  it('leaves a cell that the user changed since', async () => {
    const excel = sickWorkbook();
    const { cells } = await examineWorkbook(quiet);
    fill(excel, 'Mine', { B1: 'my own' });
    const { left } = await repairFormulas(cells, quiet);
    expect(left).toContainEqual(expect.objectContaining({ row: 0, because: 'changed' }));
    expect(excel.workbook.sheet('Mine').read({ row: 0, column: 1, rows: 1, columns: 1 })[0]?.[0]?.value).toBe(
      'my own',
    );
  });

  it('a sheet that is gone since is no crash', async () => {
    const excel = sickWorkbook();
    excel.workbook.addSheet('Other');
    const { cells } = await examineWorkbook(quiet);
    excel.workbook.removeSheet(excel.workbook.sheet('Mine').id);
    const { repaired, left } = await repairFormulas(cells, quiet);
    expect(repaired).toBe(0);
    expect(left.filter(({ because }) => because === 'changed')).toHaveLength(4);
  });

  it('what Excel refuses together is tried cell by cell; every cell is as before or mended', async () => {
    const trial = sickWorkbook();
    const { cells } = await examineWorkbook(quiet);
    const searched = trial.syncs();
    await repairFormulas(cells, quiet);
    const syncs = trial.syncs() - searched;
    const after = formulasOf(trial, 1);
    expect(syncs).toBe(2);
    for (let at = 1; at <= syncs; at += 1) {
      for (let done = 0; done < 6; done += 1) {
        const excel = sickWorkbook();
        excel.failAtSync(at, 'GeneralException', done);
        await repairFormulas(cells, quiet);
        expect(formulasOf(excel, 1)).toEqual(after);
      }
    }
  });

  it('one cell that Excel always refuses does not keep the others', async () => {
    const excel = sickWorkbook();
    const { cells } = await examineWorkbook(quiet);
    // All together, then the read of the first cell alone.
    excel.failAtSync(1, 'GeneralException');
    excel.failAtSync(2, 'GeneralException');
    const { left } = await repairFormulas(cells, quiet);
    const refused = left.filter(({ because }) => because === 'refused');
    expect(refused).toEqual([
      expect.objectContaining({ row: 0, reason: expect.stringContaining('GeneralException') as unknown }),
    ]);
    expect(formulasOf(excel, 1)[1]).toBe('=HEDGE.CONTRACTS(A1,60000,0.01)');
  });
});
