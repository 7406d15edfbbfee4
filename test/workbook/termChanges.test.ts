import type { Cell } from '../../src/workbook/cell';
import { changedTerms, keptStatus } from '../../src/workbook/termChanges';

type Row = Readonly<Record<string, Cell>>;

const ROW: Row = {
  key: 'mexc:BTC_USDT',
  source: 'relay',
  status: '',
  own: '',
  contractSize: 0.0001,
  lotSize: 1,
  minContracts: 1,
  minNotional: '',
  tickSize: 0.1,
  takerFeeRate: 0.0002,
  makerFeeRate: 0,
  fundingIntervalHours: 8,
  payoff: 'linear',
  settle: 'USDT',
  active: true,
  expiresAt: '',
  observedAt: 46086.5,
};

function changed(before: Row, news: Row): string[] {
  return changedTerms((name) => before[name] ?? '', new Map(Object.entries(news))).map(({ field }) => field);
}

test.each<[string, Row, Row, string[]]>([
  // what, the row, its news, the terms to ask about
  ['nothing', {}, {}, []],
  ['the size', {}, { contractSize: 0.001 }, ['contractSize']],
  ['the lot', {}, { lotSize: 0.1 }, ['lotSize']],
  ['the smallest order', {}, { minContracts: 2 }, ['minContracts']],
  ['the smallest notional', { minNotional: 5 }, { minNotional: 10 }, ['minNotional']],
  ['a fee', {}, { takerFeeRate: 0.0004 }, ['takerFeeRate']],
  ['a fee that was 0', {}, { makerFeeRate: -0.0001 }, ['makerFeeRate']],
  ['the interval', {}, { fundingIntervalHours: 4 }, ['fundingIntervalHours']],
  ['payoff and settle', {}, { payoff: 'inverse', settle: 'BTC' }, ['payoff', 'settle']],
  ['a halt', {}, { active: false }, ['active']],
  ['the end of a halt', { active: false }, { active: true }, ['active']],
  ['a tick, which may move with the price', {}, { tickSize: 1 }, []],
  ['the leverage', { maxLeverage: 100 }, { maxLeverage: 200 }, []],
  ['unknown that becomes known', {}, { minNotional: 5 }, []],
  ['known that becomes unknown', {}, { takerFeeRate: '' }, []],
  ['another way to the same venue', {}, { source: 'direct', contractSize: 1 }, ['contractSize']],
  ['live after sample', { source: 'sample' }, { contractSize: 1 }, []],
  ['sample after live', {}, { source: 'sample', contractSize: 1 }, []],
  ['sample after sample', { source: 'sample' }, { source: 'sample', contractSize: 1 }, ['contractSize']],
  ['a row that the user typed', { source: '' }, { contractSize: 1 }, []],
  ['a rate of the user’s', { own: 'takerFeeRate' }, { own: 'takerFeeRate', takerFeeRate: 0.0004 }, []],
  ['a rate that the venue now gives', { own: 'makerFeeRate, takerFeeRate' }, { takerFeeRate: 0.0004 }, []],
  ['his rate and a size', { own: 'takerFeeRate' }, { takerFeeRate: 1, lotSize: 2 }, ['lotSize']],
  ['an end at its time', { expiresAt: 46086.6 }, { active: false }, []],
  ['a halt long before the end', { expiresAt: 46100 }, { active: false }, ['active']],
  ['a return to the list', { active: false, status: 'stale: mexc no longer lists it' }, { active: true }, []],
])('%s', (_what, before, news, fields) => {
  expect(changed({ ...ROW, ...before }, { ...ROW, ...news })).toEqual(fields);
});

test('the status says the new terms in plain digits', () => {
  expect(
    keptStatus([
      { field: 'contractSize', was: 1, is: 0.0000001 },
      { field: 'payoff', was: 'linear', is: 'inverse' },
      { field: 'active', was: true, is: false },
    ]),
  ).toBe('kept: contractSize is now 0.0000001, payoff is now inverse, active is now FALSE');
});
