import sample from '../../assets/sample-market.json';
import type { ContractSpec } from '../../src/model/contractSpec';
import { Decimal } from '../../src/model/decimal';
import { HedgeError } from '../../src/model/hedgeError';
import type { Quote } from '../../src/model/quote';
import { parseSnapshot, venueMarketJson } from '../../src/market/snapshot';

const COINS = ['BTC', 'ETH', 'SOL', 'LINK', 'AVAX'];
const markets = parseSnapshot(sample);
const contracts = markets.flatMap((market) => market.contracts);
const quotes = markets.flatMap((market) => market.quotes);
const quoteOf = (key: string): Quote | undefined => quotes.find((quote) => quote.key === key);

/** The sample with one change to its first contract. */
function changed(change: object): unknown {
  const [binance, ...others] = sample.venues;
  const [first, ...rest] = binance?.contracts ?? [];
  return {
    note: sample.note,
    venues: [{ ...binance, contracts: [{ ...first, ...change }, ...rest] }, ...others],
  };
}

describe('the sample snapshot', () => {
  test('says in words that it is invented and not live', () => {
    expect(sample.note).toMatch(/invented/i);
    expect(sample.note).toMatch(/never live/i);
  });

  test('has a linear perpetual and a spot price of each coin at each of the five venues', () => {
    expect(markets.map(({ venue }) => venue)).toEqual(['binance', 'bybit', 'bingx', 'weex', 'mexc']);
    for (const market of markets) {
      const perpetuals = market.contracts.filter(
        ({ kind, payoff }) => kind === 'perpetual' && payoff === 'linear',
      );
      expect(perpetuals.map(({ base }) => base)).toEqual(COINS);
      expect(market.quotes.filter(({ kind }) => kind === 'spot').map(({ base }) => base)).toEqual(COINS);
      expect(market.problems).toEqual([]);
    }
  });

  test('has an inverse and a dated contract', () => {
    const inverse = contracts.find(({ payoff }) => payoff === 'inverse');
    expect(inverse).toMatchObject({ key: 'binance:BTCUSD_PERP', settle: 'BTC' });
    expect(inverse?.contractSize?.toFixed()).toBe('100');
    const dated = contracts.find(({ kind }) => kind === 'dated');
    expect(dated?.expiresAt?.toISOString()).toBe('2026-12-25T08:00:00.000Z');
  });

  test('every row is of one instant and says that it is a sample', () => {
    for (const row of [...contracts, ...quotes]) {
      expect(row.source).toBe('sample');
      expect(row.observedAt.toISOString()).toBe('2026-11-02T08:00:00.000Z');
    }
  });

  test('no key occurs twice, and every contract has a quote', () => {
    const keys = quotes.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { key } of contracts) expect(quoteOf(key)?.mark).toBeDefined();
  });

  test.each(contracts.map((contract) => [contract.key, contract] as const))(
    '%s is coherent',
    (key, contract: ContractSpec) => {
      const { bid, ask, last, mark, index, fundingRate } = quoteOf(key) ?? {};
      expect(bid && ask?.minus(bid).isPositive()).toBe(true);
      expect(last && bid && ask && last.gte(bid) && last.lte(ask)).toBe(true);
      // A perpetual stays within 0.1 % of the index, eight weeks of carry within 2 %.
      const basis = mark && index && mark.minus(index).div(index).abs();
      expect(basis?.lt(contract.kind === 'dated' ? '0.02' : '0.001')).toBe(true);
      for (const price of [bid, ask, last]) {
        expect(price?.mod(contract.tickSize ?? 1).isZero()).toBe(true);
      }
      expect(contract.minContracts?.mod(contract.lotSize ?? 1).isZero()).toBe(true);
      const perpetual = contract.kind === 'perpetual';
      expect(fundingRate !== undefined).toBe(perpetual);
      expect(contract.fundingIntervalHours !== undefined).toBe(perpetual);
    },
  );

  test('counts units as each venue does: coins at four, contracts at MEXC', () => {
    const size = (key: string) => contracts.find((contract) => contract.key === key)?.contractSize?.toFixed();
    expect(size('binance:BTCUSDT')).toBe('1');
    expect(size('bybit:BTCUSDT')).toBe('1');
    expect(size('bingx:BTC-USDT')).toBe('1');
    expect(size('weex:BTCUSDT')).toBe('1');
    expect(size('mexc:BTC_USDT')).toBe('0.0001');
    expect(size('mexc:ETH_USDT')).toBe('0.01');
  });
});

describe('the JSON of a market', () => {
  test('goes out as it came in', () => {
    expect(markets.map(venueMarketJson)).toEqual(sample.venues);
  });

  test('writes decimals in full, and leaves out what is absent', () => {
    const [market] = markets;
    const [row] = market?.quotes ?? [];
    if (market === undefined || row === undefined) throw new Error('the sample is empty');
    const { ask, ...withoutAsk } = row;
    expect(ask).toBeDefined();
    const tiny = { ...withoutAsk, bid: new Decimal('1e-8'), volume24h: new Decimal('1e24') };
    const [written] = venueMarketJson({ ...market, quotes: [tiny] }).quotes;
    expect(written).toMatchObject({ bid: '0.00000001', volume24h: '1000000000000000000000000' });
    expect(written).not.toHaveProperty('ask');
  });

  test('a sample that claims to be live is a sample all the same', () => {
    const [market] = parseSnapshot(changed({ source: 'direct' }));
    expect(market?.contracts[0]?.source).toBe('sample');
  });

  test.each([
    ['a number instead of text', { contractSize: 1 }, 'contractSize'],
    ['a decimal that is none', { lotSize: 'small' }, 'lotSize'],
    ['a date without a time', { observedAt: '2026-11-02' }, 'observedAt'],
    ['an unknown payoff', { payoff: 'sideways' }, 'payoff'],
    ['a misspelled field', { contractsize: '1' }, 'contractsize'],
    ['a key of another row', { key: 'binance:ETHUSDT' }, 'key is not the one'],
  ])('%s is refused with a sentence that names it', (_, change, named) => {
    const parse = () => parseSnapshot(changed(change));
    expect(parse).toThrow(HedgeError);
    expect(parse).toThrow(named);
  });

  test.each([[null], [[]], [{}], ['<html>']])('%j is not a snapshot', (json) => {
    expect(() => parseSnapshot(json)).toThrow('the sample data cannot be read');
  });
});
