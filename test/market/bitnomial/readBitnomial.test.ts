import { NOW, readMoment } from '../support/readMoment';
import { MOMENTS } from '../support/replayedHttp';

test('one perpetual, its funding interval known and its funding rate not', async () => {
  const { contract, quote, json } = await readMoment('bitnomial', MOMENTS[0]);
  expect(json.contracts).toHaveLength(1);
  expect(contract('PBUC')).toEqual({
    key: 'bitnomial:PBUC',
    venue: 'bitnomial',
    symbol: 'PBUC',
    base: 'BTC',
    quote: 'USD',
    settle: 'USD',
    kind: 'perpetual',
    contractSize: '0.01',
    payoff: 'linear',
    lotSize: '1',
    minContracts: '1',
    tickSize: '10',
    fundingIntervalHours: '8',
    active: true,
    observedAt: '2026-11-21T00:00:00.000Z',
    source: 'static',
    note: "terms of 2026-11-21 from Bitnomial's rulebook; fees and margin are the broker's",
  });
  expect(quote('PBUC')).toEqual({
    key: 'bitnomial:PBUC',
    venue: 'bitnomial',
    symbol: 'PBUC',
    kind: 'perpetual',
    base: 'BTC',
    quote: 'USD',
    index: '65003.21',
    observedAt: NOW,
    source: 'relay',
    note: "the price is the BTC index of Kraken Futures, not this contract's own",
  });
  expect(json.problems).toEqual([]);
});
