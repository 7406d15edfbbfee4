import { movedFormula } from '../../../src/xlsx/formula/movedFormula';

it.each([
  ['A1+$B2+C$3+$D$4', 'C2+$B3+E$3+$D$4'],
  ["SUM('A1'!A1:B2,A1!Z9)", "SUM('A1'!C2:D3,A1!AB10)"],
  ['SUM(A:$B,3:$4)', 'SUM(C:$B,4:$4)'],
  ['LOG10(A1)&"A1"&Coins[A1]&HedgeRatio', 'LOG10(C2)&"A1"&Coins[A1]&HedgeRatio'],
  ['_xldudf_HEDGE_ROUNDLOT(A10,1)*2.5', '_xldudf_HEDGE_ROUNDLOT(C11,1)*2.5'],
  ['1:1', '2:2'],
])('%s, one row down and two columns right, is %s', (formula, moved) => {
  expect(movedFormula(formula, 1, 2)).toBe(moved);
});

it('goes round at the edges of a sheet, as spreadsheets do', () => {
  expect(movedFormula('A1', -1, -1)).toBe('XFD1048576');
});
