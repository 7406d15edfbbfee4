import { needsArray } from '../../../src/xlsx/formula/needsArray';

const WIDE = new Set(['hedgesettings']);

it.each([
  '=SUM(IF(A1:A3>1,A1:A3,0))',
  '=Holdings[asset]',
  '=ABS(Holdings[quantity])',
  '=SUM(Holdings[quantity]*Holdings[price])',
  '=IF(HedgeSettings>1,1,0)',
  '=SUM(ABS(Holdings[[#This Row],[a]:[b]]))',
  '=INDEX(A1:A3,0)+B1:B3',
  '=MATCH(1,(A1:A3=1)*(B1:B3=2),0)',
])('%s works on whole columns', (formula) => {
  expect(needsArray(formula, WIDE)).toBe(true);
});

it.each([
  '=1+2',
  '=SUM(A1:A3)',
  '=SUM( Holdings[quantity] )',
  '=SUMPRODUCT(Holdings[quantity]*(Holdings[asset]="BTC"))',
  '=SUMPRODUCT(ABS(A1:A3))',
  '=INDEX(Plan!A1:C9,MATCH("BTC",Plan!A1:A9,0),2)',
  '=Holdings[@price]*HedgeRatio',
  '=Holdings[[#This Row],[a]]+1',
  '=Holdings[[#Headers],[a]]&"x"',
  '=ROWS(HedgeSettings)',
  '="A1:A3"',
  "=IF('a:b'!A1=1,2,3)",
])('%s needs no array', (formula) => {
  expect(needsArray(formula, WIDE)).toBe(false);
});
