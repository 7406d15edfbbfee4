import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ContractSpec } from '../../src/model/contractSpec';
import { Decimal } from '../../src/model/decimal';
import type { Quote } from '../../src/model/quote';
import { describeRecorded } from '../../tools/recorded/describeRecorded';
import { oddValues } from '../../tools/recorded/oddValues';
import { readRecordedFolder } from '../../tools/recorded/readRecordedFolder';
import { contract, quote } from '../workbook/venueMarkets';

const AT = new Date('2026-03-05T12:00:00Z');
const d = (text: string) => new Decimal(text);

describe('odd values', () => {
  const find = (ofContract: Partial<ContractSpec>, ofQuote: Partial<Quote> = {}) => {
    const contracts = [contract('mexc', 'BTC', { minContracts: d('0.001'), ...ofContract })];
    const quotes = [quote('mexc', 'BTC', '60000', ofQuote)];
    return oddValues({ venue: 'mexc', observedAt: AT, contracts, quotes, problems: [] }, AT).map(
      ({ what, detail }) => [what, detail],
    );
  };

  test('of a usual contract there are none', () => {
    const usual = { takerFeeRate: d('0.0005'), fundingIntervalHours: d('8'), maxLeverage: d('125') };
    const prices = { bid: d('59999'), ask: d('60001'), last: d('60010'), fundingRate: d('-0.0001') };
    expect(find(usual, prices)).toEqual([]);
  });

  test.each<[Partial<ContractSpec>, string, string]>([
    [{ contractSize: d('0') }, 'size of zero or less', '0'],
    [{ tickSize: d('0') }, 'tick of zero or less', '0'],
    [{ lotSize: d('0.01') }, 'lot above the smallest order', '0.01'],
    [{ minContracts: d('0.0015') }, 'smallest order that is no whole lots', '0.0015'],
    [{ expiresAt: new Date('2026-03-01T08:00:00Z') }, 'open although expired', '2026-03-01T08:00:00.000Z'],
    [{ takerFeeRate: d('0.05') }, 'fee out of range', '0.05'],
    [{ makerFeeRate: d('-0.02') }, 'fee out of range', '-0.02'],
    [{ maintenanceMarginRate: d('1') }, 'maintenance rate out of range', '1'],
    [{ maxLeverage: d('0.5') }, 'leverage out of range', '0.5'],
    [{ fundingIntervalHours: d('480') }, 'funding interval not 1, 2, 4 or 8 hours', '480'],
  ])('%p', (change, what, detail) => {
    expect(find(change)).toContainEqual([what, detail]);
  });

  test('a lot of one coin is worth too much to hedge with', () => {
    expect(find({ lotSize: d('1'), minContracts: d('1') })).toEqual([['lot worth a fortune', '60000']]);
  });

  test('a lot of inverse contracts is worth its dollars, whatever the coin costs', () => {
    const size = {
      payoff: 'inverse' as const,
      contractSize: d('100'),
      lotSize: d('1'),
      minContracts: d('1'),
    };
    expect(find(size)).toEqual([]);
  });

  test('an expired contract that is closed is not odd', () => {
    expect(find({ active: false, expiresAt: new Date('2026-03-01T08:00:00Z') })).toEqual([]);
  });

  test.each<[Partial<Quote>, string, string]>([
    [{ bid: d('60002'), ask: d('60001') }, 'bid above ask', '60002'],
    [{ ask: d('66000') }, 'ask far from mark', '66000'],
    [{ last: d('6') }, 'last far from mark', '6'],
    [{ index: d('50000') }, 'index far from mark', '50000'],
    [{ fundingRate: d('0.5') }, 'funding rate out of range', '0.5'],
    [
      { nextFundingAt: new Date('2026-03-05T11:00:00Z') },
      'next funding in the past',
      '2026-03-05T11:00:00.000Z',
    ],
    [{ key: 'mexc:OTHER' }, 'price without contract', '60000'],
  ])('%p', (change, what, detail) => {
    expect(find({}, change)).toEqual([[what, detail]]);
  });
});

describe('a folder', () => {
  let folder: string;
  const AT_MEXC = 'https://contract.mexc.com/api/v1/contract';
  const row = (symbol: string, change: object = {}) => ({
    symbol,
    baseCoin: symbol.split('_')[0],
    quoteCoin: 'USDT',
    settleCoin: 'USDT',
    contractSize: 0.0001,
    minVol: 1,
    volUnit: 1,
    priceUnit: 0.1,
    state: 0,
    ...change,
  });
  const envelope = (...data: object[]) => ({ success: true, code: 0, data });
  const FILES = [
    [
      'new.json',
      `${AT_MEXC}/detail`,
      '2026-03-02',
      envelope(row('BTC_USDT'), row('ETH_USDT', { baseCoin: 7 })),
    ],
    ['old.json', `${AT_MEXC}/detail`, '2025-01-02', envelope(row('BTC_USDT', { takerFeeRate: 0.06 }))],
    [
      'ticker.json',
      `${AT_MEXC}/ticker`,
      '2026-03-02',
      envelope({ symbol: 'BTC_USDT', fairPrice: 60000, lastPrice: 6 }),
    ],
    ['one.json', `${AT_MEXC}/ticker?symbol=ETH_USDT`, '2026-03-02', envelope()],
    ['stream.json', 'wss://contract.mexc.com/edge', '2026-03-02', {}],
    ['else.json', 'https://api.nowhere.example/list', '2026-03-02', {}],
  ] as const;

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'hedgerow-recorded-'));
    for (const [file, , , body] of FILES) await writeFile(path.join(folder, file), JSON.stringify(body));
    const files = FILES.map(([file, endpoint, recordedAt]) => ({
      file,
      exchange: file === 'else.json' ? 'nowhere' : 'mexc',
      endpoint,
      recordedAt,
    }));
    await writeFile(path.join(folder, 'index.json'), JSON.stringify({ files }));
  });
  afterEach(() => rm(folder, { recursive: true }));

  test('is read with the newest answers, then with each older one; the rest is unused for a reason', async () => {
    const { venues, strangers } = await readRecordedFolder(folder);
    const [mexc] = venues;
    expect(venues.map(({ venue }) => venue.id)).toEqual(['mexc']);
    expect(mexc?.reading.files.toSorted()).toEqual(['new.json', 'ticker.json']);
    expect(mexc?.older.map(({ file, reading }) => [file, reading.files.includes('old.json')])).toEqual([
      ['old.json', true],
    ]);
    expect(mexc?.unused).toEqual([
      { file: 'one.json', why: 'is asked with symbol=ETH_USDT, which a refresh does not' },
      { file: 'stream.json', why: 'is no answer to a request (a stream or a table)' },
    ]);
    expect([...strangers]).toEqual([['nowhere', ['else.json']]]);
  });

  test('is told line by line: what came, what was lost and why, what is absent, what is odd', async () => {
    const text = describeRecorded(await readRecordedFolder(folder));
    expect(text).toContain('MEXC: 5 files, 3 read\n');
    expect(text).toContain('    2 instruments listed -> 1 contract, 1 quote\n');
    expect(text).toContain(
      '    lost: MEXC sent ETH_USDT in its list of contracts in a form that cannot be read',
    );
    expect(text).toMatch(/ {4}absent in contracts: minNotional always, takerFeeRate always/);
    expect(text).toContain('    odd: last far from mark: mexc:BTC_USDT (6)\n');
    expect(text).toContain('  with old.json\n');
    expect(text).toContain('    odd: fee out of range: mexc:BTC_USDT (0.06)\n');
    expect(text).toContain('nowhere: 1 file, no adapter\n');
    expect(text.split('\n').at(-1)).toBe(
      '1 venue, 5 files: 3 read, 2 unused; 1 file of places without adapter; 1 row lost; 3 odd values; 0 failed readings',
    );
  });
});
