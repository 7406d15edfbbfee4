import { TermUses } from '../../src/workbook/termUses';

const contract = (venue: string, symbol: string) => ({ key: `${venue}:${symbol}`, venue, symbol });
const BTC = contract('binance', 'BTCUSDT');
const ALL = [BTC, contract('binance', 'ETHUSDT'), contract('bybit', 'BTCUSDT')];
const uses = new TermUses([BTC], ALL);

test.each<[formula: string, answer: string | undefined]>([
  ['=HEDGE.SPEC(Contracts[#All],"binance","BTCUSDT")', 'binance:BTCUSDT'],
  ['=HEDGE.SPEC(Contracts[#All]," Binance ","btcusdt")', 'binance:BTCUSDT'],
  ['=HEDGE.SPEC(Contracts[#All],"bybit","BTCUSDT")', undefined],
  ['=HEDGE.SPEC(Contracts[#All],"binance","ETHUSDT")', undefined],
  ['=HEDGE.SPEC(Contracts[#All],A1,B1)', 'table'],
  ['=SUM(contracts[lotSize])', 'table'],
  ['=SUM(Contracts!J2:J9)', undefined],
  ['=MyContracts+1', undefined],
  ['=HEDGE.CONTRACTS(1,2,3)', undefined],
  ['=Contracts2[x]', undefined],
  ['="Contracts[x]"', undefined],
  ['=XLOOKUP("binance:BTCUSDT",A:A,B:B)', 'binance:BTCUSDT'],
  ['=LEN("he said ""BTCUSDT""")', undefined],
  ['=A1&"BTCUSDT"', 'binance:BTCUSDT'],
])('%s', (formula, answer) => {
  const use = uses.of(0, formula);
  expect(typeof use === 'object' ? use.key : use).toBe(answer);
});

test.each([
  ['BTCUSDT', 'binance:BTCUSDT'],
  ['binance:btcusdt', 'binance:BTCUSDT'],
  ['ETHUSDT', undefined],
  ['Sell BTCUSDT', undefined],
  ['=A1', undefined],
  [150, undefined],
])('the value %p', (value, key) => {
  const use = uses.of(value, value);
  expect(use).toEqual(key === undefined ? undefined : { key });
});
