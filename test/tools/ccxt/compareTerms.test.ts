import type { ContractSpec } from '../../../src/model/contractSpec';
import { Decimal } from '../../../src/model/decimal';
import { ccxtTerms, type Terms } from '../../../tools/ccxt/ccxtTerms';
import { compareTerms } from '../../../tools/ccxt/compareTerms';
import { describeComparison } from '../../../tools/ccxt/describeComparison';
import { KNOWN_DEFECTS } from '../../../tools/ccxt/knownDefects';
import { CONTRACT, MARKET } from './support/examples';

function termsOf(change: object = {}, interval: unknown = '8h'): Terms {
  const terms = ccxtTerms({ ...MARKET, ...change }, interval);
  if (terms === undefined) throw new Error('the example is no contract');
  return terms;
}
const { takerFeeRate: _taker, makerFeeRate: _maker, ...WITHOUT_FEES } = CONTRACT;

describe('comparing', () => {
  test('two that agree have no differences', () => {
    expect(compareTerms([CONTRACT], [termsOf()])).toEqual({
      compared: 1,
      onlyOurs: [],
      onlyCcxts: [],
      differences: [],
    });
  });

  test('each field that parts is told with both values', () => {
    const other = termsOf({ contractSize: 10, precision: { amount: 0.1, price: 0.01 } });
    expect(compareTerms([CONTRACT], [other]).differences).toEqual([
      { symbol: 'LINKUSDT', field: 'contractSize', ours: '1', ccxts: '10' },
      { symbol: 'LINKUSDT', field: 'lotSize', ours: '0.01', ccxts: '0.1' },
      { symbol: 'LINKUSDT', field: 'tickSize', ours: '0.001', ccxts: '0.01' },
    ]);
  });

  test('what one of the two does not tell is a difference, and no 0', () => {
    const { minNotional: _, ...silent } = CONTRACT;
    expect(compareTerms([silent], [termsOf()]).differences).toEqual([
      { symbol: 'LINKUSDT', field: 'minNotional', ccxts: '5' },
    ]);
    expect(compareTerms([CONTRACT], [termsOf({ limits: { amount: { min: 0.01 } } })]).differences).toEqual([
      { symbol: 'LINKUSDT', field: 'minNotional', ours: '5' },
    ]);
  });

  test('the last binary digits of a rate are none', () => {
    expect(compareTerms([CONTRACT], [termsOf({ taker: 0.0005000000000000001 })]).differences).toEqual([]);
  });

  test('an expiry is compared as an instant', () => {
    const expiresAt = new Date('2026-12-25T08:00:00Z');
    const dated = { ...CONTRACT, kind: 'dated' as const, expiresAt };
    expect(compareTerms([dated], [termsOf({ type: 'future', expiry: +expiresAt })]).differences).toEqual([]);
    expect(
      compareTerms([dated], [termsOf({ type: 'future', expiry: +expiresAt + 1000 })]).differences,
    ).toEqual([
      {
        symbol: 'LINKUSDT',
        field: 'expiresAt',
        ours: '2026-12-25T08:00:00.000Z',
        ccxts: '2026-12-25T08:00:01.000Z',
      },
    ]);
  });

  test('symbols are matched in any spelling of their letters; what only one has is listed', () => {
    const ours = [CONTRACT, { ...CONTRACT, symbol: 'OURSUSDT' }];
    expect(compareTerms(ours, [termsOf({ id: 'linkusdt' }), termsOf({ id: 'THEIRS' })])).toMatchObject({
      compared: 1,
      onlyOurs: ['OURSUSDT'],
      onlyCcxts: ['THEIRS'],
    });
  });
});

const INVERSE = { ...CONTRACT, payoff: 'inverse' as const, settle: 'LINK' };
const CCXT_INVERSE = { linear: false, inverse: true, settle: 'LINK' };
const DATED = { ...WITHOUT_FEES, kind: 'dated' as const };

/** For each known defect one contract as we read it and what ccxt makes of it. */
const EXAMPLES: readonly [ContractSpec, Terms, string][] = [
  [{ ...WITHOUT_FEES, venue: 'okx' }, termsOf(), 'takerFeeRate'],
  [{ ...CONTRACT, venue: 'krakenfutures', makerFeeRate: new Decimal('-0.00005') }, termsOf(), 'makerFeeRate'],
  [CONTRACT, termsOf({}, null), 'fundingIntervalHours'],
  [{ ...INVERSE, venue: 'bybit' }, termsOf(CCXT_INVERSE, null), 'fundingIntervalHours'],
  [{ ...DATED, venue: 'bybit' }, termsOf({}, '0h'), 'fundingIntervalHours'],
  [{ ...INVERSE, venue: 'bybit' }, termsOf({ ...CCXT_INVERSE, contractSize: 0.01 }), 'contractSize'],
  [{ ...INVERSE, venue: 'bingx' }, termsOf({ ...CCXT_INVERSE, precision: {} }), 'lotSize'],
  [{ ...CONTRACT, venue: 'weex' }, termsOf({ contractSize: 0.01 }), 'contractSize'],
  [{ ...CONTRACT, venue: 'mexc' }, termsOf({}, null), 'fundingIntervalHours'],
  [{ ...INVERSE, venue: 'mexc' }, termsOf(), 'payoff'],
  [
    { ...CONTRACT, venue: 'okx', contractSize: new Decimal(10) },
    termsOf({ info: { ctMult: '10' } }),
    'contractSize',
  ],
  [{ ...CONTRACT, venue: 'deribit' }, termsOf({ contractSize: 0.01 }), 'contractSize'],
  [{ ...CONTRACT, venue: 'deribit' }, termsOf({ expiry: 32_503_708_800_000 }), 'expiresAt'],
  [{ ...CONTRACT, venue: 'deribit' }, termsOf({}, null), 'fundingIntervalHours'],
  [{ ...CONTRACT, venue: 'hyperliquid' }, termsOf({ limits: {} }), 'minContracts'],
];

describe('known defects', () => {
  test.each(EXAMPLES.map(([ours, ccxts, field], at) => [at, ours.venue, field, ours, ccxts] as const))(
    '%i: %s, %s is explained',
    (at, _, field, ours, ccxts) => {
      const difference = compareTerms([ours], [ccxts]).differences.find((row) => row.field === field);
      expect(difference?.known).toBe(KNOWN_DEFECTS[at]);
    },
  );

  test('each has an example above', () => {
    expect(EXAMPLES).toHaveLength(KNOWN_DEFECTS.length);
  });

  test.each([
    ['another venue', { ...CONTRACT, venue: 'bybit' }, termsOf({ contractSize: 0.01 })],
    ['another field', { ...CONTRACT, venue: 'weex' }, termsOf({ precision: { amount: 1, price: 0.001 } })],
    ['a size that is no lot', { ...CONTRACT, venue: 'weex' }, termsOf({ contractSize: 0.1 })],
    ['a size without a multiplier', { ...CONTRACT, venue: 'okx' }, termsOf({ contractSize: 10 })],
    [
      'a fee that is not the one for all',
      { ...CONTRACT, venue: 'krakenfutures' },
      termsOf({ taker: 0.0004 }),
    ],
    ['fees that we know', CONTRACT, termsOf({ taker: 0.0004 })],
    ['an interval that differs', CONTRACT, termsOf({}, '4h')],
    [
      'a dated contract’s expiry',
      { ...CONTRACT, venue: 'deribit', kind: 'dated' as const },
      termsOf({ expiry: 1 }),
    ],
  ])('%s is not explained away', (_, ours, ccxts) => {
    const { differences } = compareTerms([ours], [ccxts]);
    expect(differences).toHaveLength(1);
    expect(differences[0]).not.toHaveProperty('known');
  });
});

test('printed: open differences as a table, known ones counted with their reason and its source', () => {
  const ours = ['AUSDT', 'BUSDT'].map((symbol) => ({ ...CONTRACT, symbol, venue: 'weex' }));
  const ccxts = [
    termsOf({ id: 'AUSDT', contractSize: 0.01, taker: 0.001 }),
    termsOf({ id: 'BUSDT', contractSize: 0.01 }),
  ];
  const others = Array.from({ length: 12 }, (_, at) => termsOf({ id: `X${at}` }));
  expect(describeComparison('WEEX', compareTerms(ours, [...ccxts, ...others])).split('\n')).toEqual([
    'WEEX: 2 contracts compared, 1 differences without a known reason',
    'symbol  field           ours   ccxt',
    '------  ------------  ------  -----',
    'AUSDT   takerFeeRate  0.0005  0.001',
    'Known of ccxt:',
    expect.stringMatching(
      /^ {2}2 × contractSize: ccxt takes contractVal for the size;.*\(parseMarket in weex\.ts\)$/,
    ),
    'Only in ccxt: X0, X1, X2, X3, X4, X5, X6, X7, X8, X9 and 2 more',
  ]);
});
