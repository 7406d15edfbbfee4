import { cellsRead } from '../../../src/xlsx/formula/cellsRead';
import { callsOthers } from '../../../src/xlsx/formula/callsOthers';
import { fixSpills } from '../../../src/xlsx/formula/fixSpills';
import { typedFormula } from '../../../src/xlsx/formula/typedFormula';
import { usesName } from '../../../src/xlsx/formula/usesName';

it.each([
  ['_xldudf_HEDGE_CONTRACTS(A1,"_xldudf_HEDGE_X")', '=HEDGE.CONTRACTS(A1,"_xldudf_HEDGE_X")'],
  ['_xldudf_OTHER_LAST_PRICE(A1)', '=OTHER.LAST_PRICE(A1)'],
  ['_xlfn._xlws.SORT(_xlfn.UNIQUE(A1:A9))', '=SORT(UNIQUE(A1:A9))'],
  ['SUM(_xlfn.ANCHORARRAY(Plan!$A$6))', '=SUM(Plan!$A$6#)'],
  ['_xlfn.LET(_xlpm.x,1,_xlpm.x+1)', '=LET(x,1,x+1)'],
  ['Coins[[#This Row],[asset]]&Coins[[#This Row],[my price]]', '=Coins[@asset]&Coins[@[my price]]'],
])('%s is typed as %s', (stored, typed) => {
  expect(typedFormula(stored)).toBe(typed);
});

it('gives the cells of one spill, by sheet, and leaves those of others', () => {
  const spillAt = (sheet: string | undefined, row: number, column: number) =>
    sheet === "Jane's" && row === 5 && column === 0 ? { row, column, rows: 3, columns: 2 } : undefined;
  const fix = (formula: string) => fixSpills(formula, spillAt);
  expect(fix("SUM(_xlfn.ANCHORARRAY('Jane''s'!$A$6),_xlfn.ANCHORARRAY(A6),1)")).toBe(
    "SUM('Jane''s'!$A$6:$B$8,_xlfn.ANCHORARRAY(A6),1)",
  );
  expect(fix('"_xlfn.ANCHORARRAY(A6)"')).toBe('"_xlfn.ANCHORARRAY(A6)"');
  expect(fix('_xlfn.ANCHORARRAY(')).toBe('_xlfn.ANCHORARRAY(');
});

it('knows a name by the whole word, whatever its case', () => {
  const names = new Set(['mine']);
  expect(usesName('MINE+1', names)).toBe(true);
  expect(usesName('mine2+1+"mine"', names)).toBe(false);
});

it('tells functions of other add-ins from ours and from texts', () => {
  expect(callsOthers('1+_xldudf_OTHER_PRICE(1)')).toBe(true);
  expect(callsOthers('_xll.QUOTE("BTC")')).toBe(true);
  expect(callsOthers('_xldudf_HEDGE_PNL(1)&"_xldudf_OTHER_PRICE"')).toBe(false);
});

it.each([
  ['B2+1', [[undefined, 1, 1, 1, 1]]],
  ["SUM('My plan'!$A$4:C$9)", [['My plan', 3, 8, 0, 2]]],
  ['COUNTA(Plan!A:A)', [['Plan', 0, Infinity, 0, 0]]],
  ['SUM(2:$3)', [[undefined, 1, 2, 0, Infinity]]],
  ['PI()*1.5&"A1"&Coins[asset]&Total', []],
])('%s reads the cells it names', (formula, cells) => {
  expect(
    cellsRead(formula).map((one) => [one.sheet, one.firstRow, one.lastRow, one.firstColumn, one.lastColumn]),
  ).toEqual(cells);
});
