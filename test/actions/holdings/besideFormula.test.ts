import { besideFormula } from '../../../src/actions/holdings/besideFormula';
import { mapColumns } from '../../../src/actions/holdings/mapColumns';

const NONE = { asset: 'Coin', quantity: 'Amount', hedgeRatio: '', beta: '', hedge: '' };
const QUESTION = { table: 'Coins', columns: NONE, chosen: new Map<string, string>(), venue: 'mexc' };

test('two columns and a venue', () => {
  expect(besideFormula(QUESTION)).toBe(
    '=HEDGE.PLAN(CHOOSE({1,2},IF(Coins[Coin]="","",Coins[Coin]),IF(Coins[Amount]="","",Coins[Amount])),Contracts[#All],Quotes[#All],{"venue","mexc"})',
  );
});

test('the plan’s own choices, and a coin whose contract was chosen', () => {
  expect(
    besideFormula({ ...QUESTION, venue: undefined, chosen: new Map([['LUNA', 'okx:LUNA-USDT-SWAP']]) }),
  ).toBe(
    '=HEDGE.PLAN(CHOOSE({1,2,3,4,5},IF(Coins[Coin]="","",Coins[Coin]),IF(Coins[Amount]="","",Coins[Amount]),"","",IF(TRIM(Coins[Coin])="LUNA","okx:LUNA-USDT-SWAP","")),Contracts[#All],Quotes[#All],HedgeSettings)',
  );
});

test('signs that mean something in a reference, and quotation marks, are written so that they do not', () => {
  const columns = { ...NONE, asset: "Coin's [name] #1", quantity: 'Amount' };
  expect(besideFormula({ ...QUESTION, columns })).toContain("Coins[Coin''s '[name'] '#1]");
  expect(besideFormula({ ...QUESTION, chosen: new Map([['A"B', 'x:"y"']]) })).toContain('="A""B","x:""y"""');
});

test.each([
  [['Coin', 'Balance', 'Avg. price'], { asset: 'Coin', quantity: 'Balance' }],
  [
    ['TICKER', 'qty', 'Beta', 'Hedge ratio'],
    { asset: 'TICKER', quantity: 'qty', beta: 'Beta', hedgeRatio: 'Hedge ratio' },
  ],
  [['Name', 'How much'], {}],
  [['Asset', 'Coin', 'Amount', 'Total'], { asset: 'Asset', quantity: 'Amount' }],
])('columns called %j are recognised', (headers, found) => {
  expect(mapColumns(headers)).toEqual({
    asset: '',
    quantity: '',
    hedgeRatio: '',
    beta: '',
    hedge: '',
    ...found,
  });
});
