import { chosenColumns } from '../../../src/actions/explain/chosenColumns';
import { constantOf } from '../../../src/actions/explain/constantOf';
import { hedgeCalls } from '../../../src/actions/explain/hedgeCalls';
import { referencesIn } from '../../../src/actions/explain/referencesIn';
import { parseReference } from '../../../src/workbook/explain/parseReference';

test.each([
  ['=HEDGE.PNL( 1 , A1:B2,,{1,2;3,4})', [['PNL', ['1', 'A1:B2', '', '{1,2;3,4}'], true]]],
  ['= hedge.pnl(1) ', [['PNL', ['1'], true]]],
  ['=_xldudf_HEDGE_PNL(1)', [['PNL', ['1'], true]]],
  ['=HEDGE.NOW()', [['NOW', [], true]]],
  [
    '=IF(A1,HEDGE.PNL(HEDGE.SPEC(B1,"a,b"),2),0)',
    [
      ['PNL', ['HEDGE.SPEC(B1,"a,b")', '2'], false],
      ['SPEC', ['B1', '"a,b"'], false],
    ],
  ],
  ['="HEDGE.PNL(1)"', []],
  ['=HEDGE.PNL', []],
  ['=HEDGE.PNL(1,[@[a,(b]],2', [['PNL', ['1', '[@[a,(b]]', '2'], false]]],
])('the calls of %s', (formula, calls) => {
  expect(hedgeCalls(formula).map(({ id, arguments: given, isWhole }) => [id, given, isWhole])).toEqual(calls);
});

test.each([
  [
    '=SUM(\'My sheet\'!$A$1:B9,Plan!C3)+Price*[@[a b]]&"A7"',
    ["'My sheet'!$A$1:B9", 'Plan!C3', 'Price', '[@[a b]]'],
  ],
  ['=INDEX(Quotes[mark],MATCH(A1,Quotes[key],0))+A1', ['Quotes[mark]', 'A1', 'Quotes[key]']],
  ['=Held[[#All],[asset]:[beta]]=TRUE', ['Held[[#All],[asset]:[beta]]']],
  ['=1+2', []],
])('the references in %s', (formula, references) => {
  expect(referencesIn(formula)).toEqual(references);
});

test.each([
  ['A1', { kind: 'cells', address: 'A1' }],
  ['$XFD$1048576', { kind: 'cells', address: '$XFD$1048576' }],
  ["'Bob''s'!A1:B2", { kind: 'cells', sheet: "Bob's", address: 'A1:B2' }],
  ['XFE1', { kind: 'name', name: 'XFE1' }],
  ['Held', { kind: 'name', name: 'Held' }],
  ['Held[]', { kind: 'table', table: 'Held', part: 'data' }],
  ['Held[#All]', { kind: 'table', table: 'Held', part: 'all' }],
  ['Held[a b]', { kind: 'table', table: 'Held', part: 'data', columns: ['a b', 'a b'] }],
  ["Held[[a'#]:[b]]", { kind: 'table', table: 'Held', part: 'data', columns: ['a#', 'b'] }],
  ['Held[[#This Row],[a]]', { kind: 'table', table: 'Held', part: 'row', columns: ['a', 'a'] }],
  ['[@a]', { kind: 'table', part: 'row', columns: ['a', 'a'] }],
  ['TRUE', undefined],
  ['A1+1', undefined],
  ['12', undefined],
])('%s as a reference', (text, reference) => {
  expect(parseReference(text)).toEqual(reference);
});

test.each([
  ['12.5', [[12.5]]],
  ['-3%', [[-0.03]]],
  ['"say ""hi"""', [['say "hi"']]],
  ['true', [[true]]],
  [
    '{1,"a;b";TRUE,-2}',
    [
      [1, 'a;b'],
      [true, -2],
    ],
  ],
  ['A1', undefined],
  ['{1,A1}', undefined],
])('%s as a constant', (text, constant) => {
  expect(constantOf(text)).toEqual(constant);
});

test.each([
  ['CHOOSE({2,1},A1:A3,Held[asset])', ['Held[asset]', 'A1:A3']],
  ['choose({1,2},A1,B1)', ['A1', 'B1']],
  ['CHOOSE(2,A1,B1)', undefined],
  ['CHOOSE({1,3},A1,B1)', undefined],
  ['CHOOSE({1,2},A1,B1)*2', undefined],
])('%s puts columns side by side', (text, columns) => {
  expect(chosenColumns(text)).toEqual(columns);
});
