import { storedFormula } from '../../../src/xlsx/formula/storedFormula';

it.each([
  ['=SUM(A1:B2)', 'SUM(A1:B2)'],
  ['=HEDGE.CONTRACTS(A1,B1)', '_xldudf_HEDGE_CONTRACTS(A1,B1)'],
  ['=1+hedge.pnl(A1)', '1+_xldudf_HEDGE_PNL(A1)'],
  ['="HEDGE.PNL("&A1', '"HEDGE.PNL("&A1'],
  ['="a ""HEDGE.PNL(1)"" b"', '"a ""HEDGE.PNL(1)"" b"'],
  ["='HEDGE.PNL('!A1", "'HEDGE.PNL('!A1"],
  ['=Holdings[@price]*2', 'Holdings[[#This Row],[price]]*2'],
  ['=Holdings[@[my price]]', 'Holdings[[#This Row],[my price]]'],
  ['=SUM(Holdings[@[a]:[b]])', 'SUM(Holdings[[#This Row],[a]:[b]])'],
  ['=ROWS(Holdings[@])', 'ROWS(Holdings[#This Row])'],
  ["=Holdings[@[it's '[odd'] @]]", "Holdings[[#This Row],[it's '[odd'] @]]"],
  ['=Holdings[[#Headers],[a]]', 'Holdings[[#Headers],[a]]'],
  ['=MAXIFS(A:A,B:B,1)+IFS(C1,2)', '_xlfn.MAXIFS(A:A,B:B,1)+_xlfn.IFS(C1,2)'],
  ['=filter(A1:A3,B1:B3)', '_xlfn._xlws.FILTER(A1:A3,B1:B3)'],
  ['=STDEV.S(A1:A3)', '_xlfn.STDEV.S(A1:A3)'],
  ['=IFERROR(A1,"MAXIFS(")', 'IFERROR(A1,"MAXIFS(")'],
  ['=MAXIFS', 'MAXIFS'],
])('%s is stored as %s', (typed, stored) => {
  expect(storedFormula(typed)).toBe(stored);
});

it('names the table of a row that is meant by its own row', () => {
  expect(storedFormula('=[@quantity]*Other[@price]+SUM([@[a]:[b]])', 'Holdings')).toBe(
    'Holdings[[#This Row],[quantity]]*Other[[#This Row],[price]]+SUM(Holdings[[#This Row],[a]:[b]])',
  );
});
