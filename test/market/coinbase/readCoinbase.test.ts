import { listedContracts } from '../../../src/market/coinbase/listedContracts';
import { readMoment } from '../support/readMoment';
import { MOMENTS } from '../support/replayedHttp';

const listed = (now: string) =>
  listedContracts(new Date(now)).map(({ symbol, expiresAt }) => [symbol, expiresAt?.toISOString()]);

test('the nearest three months, spelled as the venue does, until 16:00 in London', () => {
  expect(listed('2026-04-08T12:00:00Z')).toEqual([
    ['BIT-24APR26-CDE', '2026-04-24T15:00:00.000Z'],
    ['BIT-29MAY26-CDE', '2026-05-29T15:00:00.000Z'],
    ['BIT-26JUN26-CDE', '2026-06-26T15:00:00.000Z'],
  ]);
  expect(listed('2026-11-27T16:00:00Z').map(([symbol]) => symbol)).toEqual([
    'BIT-25DEC26-CDE',
    'BIT-29JAN27-CDE',
    'BIT-26FEB27-CDE',
  ]);
});

test('the last Friday even where it is Good Friday', () => {
  expect(listed('2024-03-01T00:00:00Z')[0]).toEqual(['BIT-29MAR24-CDE', '2024-03-29T16:00:00.000Z']);
});

test('a whole contract and its quote', async () => {
  const { contract, quote, json } = await readMoment('coinbase', MOMENTS[0]);
  expect(json.contracts.map(({ key }) => key)).toEqual([
    'coinbase:BIT-27NOV26-CDE',
    'coinbase:BIT-25DEC26-CDE',
    'coinbase:BIT-29JAN27-CDE',
  ]);
  expect(contract('BIT-27NOV26-CDE')).toEqual({
    key: 'coinbase:BIT-27NOV26-CDE',
    venue: 'coinbase',
    symbol: 'BIT-27NOV26-CDE',
    base: 'BTC',
    quote: 'USD',
    settle: 'USD',
    kind: 'dated',
    expiresAt: '2026-11-27T16:00:00.000Z',
    contractSize: '0.01',
    payoff: 'linear',
    lotSize: '1',
    minContracts: '1',
    tickSize: '5',
    active: true,
    observedAt: '2026-11-21T00:00:00.000Z',
    source: 'static',
    note: "terms of 2026-11-21 from Coinbase Derivatives; fees and margin are the broker's",
  });
  expect(quote('BIT-27NOV26-CDE')).toMatchObject({ kind: 'dated', index: '65003.21', source: 'relay' });
  expect(json.problems).toEqual([]);
});
