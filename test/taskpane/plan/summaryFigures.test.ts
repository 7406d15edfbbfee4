import { summaryFigures } from '../../../src/taskpane/plan/summaryFigures';

const lines = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    asset: `COIN${index + 1}`,
    symbol: 'BTC_USDT',
    shortContracts: index === 0 ? -3 : index,
  }));
const names = (count: number): string[] =>
  summaryFigures({ total: undefined, lines: lines(count) }).map(({ name }) => name);

test('what to sell for each holding, then the total; what is not known says so', () => {
  expect(summaryFigures({ total: { exposure: 1_000, hedgedRatio: 0.5, cost: 0 }, lines: lines(2) })).toEqual([
    { name: 'COIN1 → BTC_USDT', figure: '3 long' },
    { name: 'COIN2 → BTC_USDT', figure: '1 short' },
    { name: 'Value of the holdings', figure: '1,000' },
    { name: 'Offset by the hedge', figure: '50%' },
    { name: 'Left open', figure: 'unknown' },
    { name: 'Margin to open it', figure: 'unknown' },
    { name: 'Cost of the hedge', figure: '0' },
  ]);
});

test('a plan of a few lines shows them all, one of thousands the first and how many there are', () => {
  expect(names(20).slice(19, 21)).toEqual(['COIN20 → BTC_USDT', 'Value of the holdings']);
  expect(names(2_000).slice(19, 22)).toEqual([
    'COIN20 → BTC_USDT',
    'and 1,980 more rows on the sheet',
    'Value of the holdings',
  ]);
});
