import fc from 'fast-check';
import { expectedShortfall } from '../../../src/hedging/statistics/expectedShortfall';
import { historicalVar } from '../../../src/hedging/statistics/historicalVar';
import { inverseNormal } from '../../../src/hedging/statistics/inverseNormal';
import { valueAtRisk } from '../../../src/hedging/statistics/valueAtRisk';
import { worstCount } from '../../../src/hedging/statistics/worstCount';
import { RUNS } from '../../support/hedging/runs';
import { decimal } from '../../support/hedging/terms';

const zero = decimal(0);
const one = decimal(1);

test.each([
  ['Hull: 10 million in Microsoft, 2 % a day, 99 %, z 2.33', 1e7, 0.02, 1, '466000.00'],
  ['Hull: 5 million in AT&T, 1 % a day, ten days', 5e6, 0.01, 10, '368405.35'],
  ['a short position of 1 million: its size counts', -1e6, 0.02, 1, '46600.00'],
] as const)('%s', (_source, value, volatility, days, expected) => {
  const loss = valueAtRisk(
    decimal(value),
    decimal(volatility),
    decimal('0.99'),
    decimal(days),
    zero,
    'var',
    decimal('2.33'),
  );

  expect(loss.toFixed(2)).toBe(expected);
});

test('the expected shortfall of a standard normal at 97.5 % is 2.3378 (mpmath: 2.33780279220141444)', () => {
  const multiple = valueAtRisk(one, one, decimal('0.975'), one, zero, 'es');

  expect(multiple.minus('2.33780279220141444').abs().lt('1e-14')).toBe(true);
});

test('a normal expected shortfall is the mean of the quantiles beyond', () => {
  const slices = 200_000;
  const tail = 0.05;
  let sum = 0;
  for (let slice = 0; slice < slices; slice += 1)
    sum -= inverseNormal(decimal(((slice + 0.5) / slices) * tail));

  const shortfall = valueAtRisk(one, one, decimal('0.95'), one, zero, 'es').toNumber();

  expect(shortfall).toBeCloseTo(sum / slices, 5);
});

test('a mean return makes the loss smaller by its days', () => {
  const with1Percent = valueAtRisk(
    decimal(1000),
    decimal('0.05'),
    decimal('0.99'),
    decimal(4),
    decimal('0.01'),
    'var',
    decimal(2),
  );

  expect(with1Percent.toString()).toBe('160');
});

test.each([
  [500, '0.99', 5],
  [501, '0.99', 6],
  [1000, '0.975', 25],
  [100, '0.999', 1],
  [10, '0.9', 1],
] as const)('the worst of %d results at %s are %d', (count, confidence, expected) => {
  expect(worstCount(count, decimal(confidence))).toBe(expected);
});

test('the number of the worst is exact for every count and confidence in thousandths', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 20_000 }),
      fc.integer({ min: 1, max: 999 }),
      (count, thousandths) => {
        const exact = Math.floor((count * (1000 - thousandths) + 999) / 1000);
        return worstCount(count, decimal(thousandths).div(1000)) === exact;
      },
    ),
    RUNS,
  );
});

const RESULTS = Float64Array.of(-50, -30, -10, 10, 20);

test.each([
  ['empyrical test_value_at_risk: {1;2} at 70 %', [1, 2], '0.7', '-1.3'],
  ['empyrical test_value_at_risk: six results at 80 %', [1, 81, 82, 83, 84, 85], '0.8', '-81'],
  [
    'simple-statistics quantile: ten results, lower quarter',
    [3, 6, 7, 8, 8, 10, 13, 15, 16, 20],
    '0.75',
    '-7.25',
  ],
  ['simple-statistics quantile: four results at 5 %', [454, 468, 469, 500], '0.95', '-456.1'],
] as const)('%s', (_source, sorted, confidence, expected) => {
  expect(historicalVar(Float64Array.from(sorted), decimal(confidence), 'interp').toString()).toBe(expected);
});

test('the mean of the worst, with and without the one at the quantile', () => {
  expect(expectedShortfall(RESULTS, decimal('0.6'), 'incl').toString()).toBe('40');
  expect(expectedShortfall(RESULTS, decimal('0.6'), 'excl').toString()).toBe('50');
  expect(() => expectedShortfall(RESULTS, decimal('0.99'), 'excl')).toThrow(
    expect.objectContaining({ reason: 'noSolution' }),
  );
});

test('a page that prints 4.24 for the mean of its 25 worst losses: they average 4.324', () => {
  const losses = [
    8.2, 7.5, 6.9, 6.3, 5.8, 5.5, 5.2, 4.9, 4.7, 4.5, 4.3, 4.1, 3.9, 3.8, 3.6, 3.5, 3.3, 3.2, 3, 2.9, 2.8,
    2.7, 2.6, 2.5, 2.4,
  ];
  const sorted = Float64Array.from({ length: 1000 }, (_, index) => -(losses[index] ?? 0));

  expect(expectedShortfall(sorted, decimal('0.975'), 'incl').toString()).toBe('4.324');
});

const results = fc
  .array(fc.integer({ min: -1_000_000, max: 1_000_000 }), { minLength: 2, maxLength: 60 })
  .map((cents) => Float64Array.from(cents, (cent) => cent / 100).sort());
const confidence = fc.integer({ min: 1, max: 999 }).map((thousandths) => decimal(thousandths).div(1000));

test('both quantiles lie between neighbours in the tail, and the mean loss beyond is at least the rank loss', () => {
  fc.assert(
    fc.property(results, confidence, (sorted, level) => {
      const rank = historicalVar(sorted, level, 'rank').toNumber();
      const interp = historicalVar(sorted, level, 'interp').toNumber();
      const beyondRank = sorted.filter((result) => -result > rank).length;
      const place = (sorted.length - 1) * (1 - level.toNumber());
      return (
        beyondRank <= sorted.length * (1 - level.toNumber()) + 1e-9 &&
        -interp >= sorted[Math.max(0, Math.floor(place - 1e-9))]! &&
        -interp <= sorted[Math.min(sorted.length - 1, Math.ceil(place + 1e-9))]! &&
        expectedShortfall(sorted, level, 'incl').toNumber() >= rank
      );
    }),
    RUNS,
  );
});

test('a higher confidence never lowers the loss', () => {
  fc.assert(
    fc.property(results, confidence, confidence, (sorted, a, b) => {
      const [low, high] = a.lt(b) ? [a, b] : [b, a];
      return (
        historicalVar(sorted, low, 'interp').lte(historicalVar(sorted, high, 'interp')) &&
        historicalVar(sorted, low, 'rank').lte(historicalVar(sorted, high, 'rank')) &&
        expectedShortfall(sorted, low, 'incl').lte(expectedShortfall(sorted, high, 'incl').plus('1e-40'))
      );
    }),
    RUNS,
  );
});
