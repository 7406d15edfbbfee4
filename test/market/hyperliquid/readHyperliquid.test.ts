import type { ReplayLogEntry } from '../../../tools/replay/createReplay';
import { readVenue } from '../../../src/market/readVenue';
import { NOW, readChanged, readMoment } from '../support/readMoment';
import { MOMENTS, replayedHttp } from '../support/replayedHttp';

const COMMON = { venue: 'hyperliquid', observedAt: NOW, source: 'relay' };
const INFO = 'POST https://api.hyperliquid.xyz/info {"type":"metaAndAssetCtxs"}';

describe('a whole reading of Hyperliquid', () => {
  test('one unit is a coin in lots of its size decimals; an order is worth at least $10', async () => {
    const { json, contract, quote } = await readMoment('hyperliquid', MOMENTS[0]);
    expect(json.problems).toEqual([]);
    expect(contract('BTC')).toEqual({
      ...COMMON,
      key: 'hyperliquid:BTC',
      symbol: 'BTC',
      base: 'BTC',
      quote: 'USD',
      settle: 'USDC',
      kind: 'perpetual',
      contractSize: '1',
      payoff: 'linear',
      lotSize: '0.00001',
      minContracts: '0.00001',
      minNotional: '10',
      tickSize: '1',
      maxLeverage: '40',
      // Half of 1 ÷ 40.
      maintenanceMarginRate: '0.0125',
      fundingIntervalHours: '1',
      active: true,
    });
    expect(quote('BTC')).toEqual({
      ...COMMON,
      key: 'hyperliquid:BTC',
      symbol: 'BTC',
      kind: 'perpetual',
      base: 'BTC',
      quote: 'USD',
      mark: '65002',
      index: '65007',
      volume24h: '21044.10233',
      openInterest: '30112.4512',
      fundingRate: '0.0000107',
      fundingIntervalHours: '1',
    });
  });

  test('a delisted coin in between does not shift the others’ prices, and offers none itself', async () => {
    const { json, contract, quote } = await readMoment('hyperliquid', MOMENTS[0]);
    expect(json.contracts.map(({ symbol }) => symbol)).toEqual(['BTC', 'ETH', 'MATIC', 'SOL', 'kPEPE']);
    expect(contract('MATIC')).toMatchObject({ active: false });
    expect(quote('MATIC')).toBeUndefined();
    expect(quote('SOL')).toMatchObject({ mark: '158.16', fundingRate: '-0.0000036' });
  });

  test('kPEPE: sizes count single coins, prices and ticks are per coin', async () => {
    const { contract, quote } = await readMoment('hyperliquid', MOMENTS[0]);
    expect(contract('kPEPE')).toMatchObject({
      symbol: 'kPEPE',
      base: 'PEPE',
      baseScale: '1000',
      contractSize: '1000',
      lotSize: '1',
      tickSize: '0.000000001',
    });
    expect(quote('kPEPE')).toMatchObject({ mark: '0.000009122', volume24h: '15022110400000' });
  });

  test('tiers come from the margin table, or are one for all sizes', async () => {
    const { tiers } = await readMoment('hyperliquid', MOMENTS[0]);
    expect(tiers('BTC')).toEqual([
      ['0', '0.0125', undefined],
      ['150000000', '0.025', undefined],
    ]);
    expect(tiers('SOL')).toEqual([['0', '0.025', undefined]]);
  });

  test('fees need an account, and bid, ask and last are not told: all absent and not 0', async () => {
    const { market } = await readMoment('hyperliquid', MOMENTS[0]);
    for (const row of market.contracts) expect(row).not.toHaveProperty('takerFeeRate');
    for (const row of market.quotes) {
      expect(row).not.toHaveProperty('bid');
      expect(row).not.toHaveProperty('last');
    }
  });

  test('four hours later the prices have moved and the terms have not', async () => {
    const earlier = await readMoment('hyperliquid', MOMENTS[0]);
    const later = await readMoment('hyperliquid', MOMENTS[1]);
    expect(later.json.contracts).toEqual(earlier.json.contracts);
    expect(later.quote('BTC')).toMatchObject({ mark: '63398', fundingRate: '0.0000031' });
  });

  test('one posted question through the relay answers all', async () => {
    const log: ReplayLogEntry[] = [];
    const http = replayedHttp(MOMENTS[0], (entry) => log.push(entry));
    const market = await readVenue('hyperliquid', { http, now: () => new Date(NOW), symbols: ['pepe'] });
    expect(market.contracts.map(({ symbol }) => symbol)).toEqual(['kPEPE']);
    expect(log).toMatchObject([{ method: 'POST', path: '/api.hyperliquid.xyz/info', status: 200 }]);
  });
});

type Answer = [{ universe: object[]; marginTables?: unknown }, unknown[]];

function readAnswer(change: (answer: Answer) => unknown) {
  return readChanged('hyperliquid', (answers) => {
    answers.set(INFO, change(structuredClone(answers.get(INFO)) as Answer));
  });
}

describe('Hyperliquid with something wrong', () => {
  test('lists of different length are refused: prices would go to other coins', async () => {
    const asked = readAnswer(([meta, contexts]) => [meta, contexts.slice(1)]);
    await expect(asked).rejects.toThrow('Hyperliquid sent its list of contracts in an unexpected form');
  });

  test.each([
    ['an empty list', () => [{ universe: [] }, []], 'sent an empty list of contracts'],
    ['the first half alone', ([meta]: Answer) => meta, 'in an unexpected form'],
    ['an error with HTTP 200', () => ({ error: 'too busy' }), 'answered with an error: too busy'],
  ])('%s rejects', async (_, change, words) => {
    await expect(readAnswer(change)).rejects.toThrow(words);
  });

  test('without an answer the reading rejects', async () => {
    const asked = readChanged('hyperliquid', (answers) => answers.delete(INFO));
    await expect(asked).rejects.toMatchObject({ name: 'HedgeError', reason: 'notAvailable' });
  });

  test('a row that cannot be read becomes a problem, and the next coin keeps its own prices', async () => {
    const market = await readAnswer(([meta, contexts]) => {
      const [first, ...others] = meta.universe;
      return [{ ...meta, universe: [{ ...first, szDecimals: null }, ...others] }, contexts];
    });
    expect(market.problems).toMatchObject([{ symbol: 'BTC' }]);
    expect(market.quotes[0]?.symbol).toBe('ETH');
    expect(market.quotes[0]?.mark?.toFixed()).toBe('3119.6');
  });

  test('margin tables that cannot be read take nothing else with them', async () => {
    const market = await readAnswer(([meta, contexts]) => [{ ...meta, marginTables: 'none' }, contexts]);
    expect(market.contracts).toHaveLength(5);
    expect(market.tiers?.[0]?.rate.toFixed()).toBe('0.0125');
  });
});

test.each([
  ['markPx', 'mark'],
  ['oraclePx', 'index'],
  ['funding', 'fundingRate'],
] as const)('%s: "" and null are absent, 0 is a rate but no price', async (field, name) => {
  const read = async (value: unknown) => {
    const market = await readAnswer(([meta, [first, ...others]]) => [
      meta,
      [{ ...(first as object), [field]: value }, ...others],
    ]);
    return market.quotes[0]?.[name]?.toFixed();
  };
  expect(await read('')).toBeUndefined();
  expect(await read(null)).toBeUndefined();
  expect(await read(undefined)).toBeUndefined();
  expect(await read('1e-8')).toBe('0.00000001');
  expect(await read('0.0')).toBe(name === 'fundingRate' ? '0' : undefined);
});
