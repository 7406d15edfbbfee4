import fc from 'fast-check';
import { multiHedge } from '../../../src/hedging/portfolio/multiHedge';
import { contracts } from '../../../src/hedging/sizing/contracts';
import { beta } from '../../../src/hedging/statistics/beta';
import { RUNS } from '../../support/hedging/runs';
import { decimal, terms } from '../../support/hedging/terms';

const FIRST = Float64Array.of(0.01, -0.03, 0.02, 0.01, -0.01);
const SECOND = Float64Array.of(0.01, -0.005, 0.0075, -0.015, 0.0025);
const instrument = (returns: Float64Array, contractValue: number, lot: string | number = 1) => ({
  returns,
  contractValue: decimal(contractValue),
  lot: decimal(lot),
});

test('a portfolio made of 0.6 and 0.4 of two instruments is hedged by 171 and 800 contracts', () => {
  const portfolio = Float64Array.of(0.01, -0.02, 0.015, 0, -0.005);

  const short = multiHedge(
    portfolio,
    decimal(100_000),
    [instrument(FIRST, 350), instrument(SECOND, 50)],
    0,
    'nearest',
  );

  expect(short.map(String)).toEqual(['171', '800']);
});

test('each instrument has its own lot, and "none" is the bare quotient', () => {
  const portfolio = Float64Array.of(0.01, -0.02, 0.015, 0, -0.005);
  const legs = [instrument(FIRST, 350, 5), instrument(SECOND, 50, '0.1')];

  expect(multiHedge(portfolio, decimal(-100_000), legs, 0, 'down').map(String)).toEqual(['-170', '-800']);
  expect(multiHedge(portfolio, decimal(350), legs, 0, 'none').map(String)).toEqual(['0.6', '2.8']);
});

test('a portfolio that never changes needs no hedge; instruments that move as one give none', () => {
  const still = FIRST.map(() => 0.1);

  expect(multiHedge(still, decimal(1000), [instrument(FIRST, 1)], 0, 'nearest').map(String)).toEqual(['0']);
  expect(() =>
    multiHedge(SECOND, decimal(1000), [instrument(FIRST, 1), instrument(FIRST, 2)], 0, 'nearest'),
  ).toThrow(expect.objectContaining({ reason: 'noSolution' }));
  expect(
    multiHedge(SECOND, decimal(1e6), [instrument(FIRST, 1), instrument(FIRST, 1)], 0.001, 'nearest').every(
      (short, _, [first]) => short.eq(first!),
    ),
  ).toBe(true);
});

test('one instrument: the same as CONTRACTS with BETA', () => {
  const returns = fc.array(fc.tuple(fc.integer({ min: -99, max: 99 }), fc.integer({ min: -99, max: 99 })), {
    minLength: 4,
    maxLength: 20,
  });
  fc.assert(
    fc.property(
      returns.filter((rows) => rows.some(([, x]) => x !== rows[0]![1])),
      fc.integer({ min: -1_000_000, max: 1_000_000 }),
      fc.integer({ min: 1, max: 5000 }),
      (rows, value, contractValue) => {
        const y = Float64Array.from(rows, ([first]) => first / 1000);
        const x = Float64Array.from(rows, ([, second]) => second / 1000);
        const slope = decimal(Number(beta(y, x).toPrecision(12)));
        const [short] = multiHedge(y, decimal(value), [instrument(x, contractValue)], 0, 'none');
        const one = decimal(1);
        const expected = contracts(decimal(value), decimal(contractValue), terms(1), one, slope, 'none');
        return short!
          .minus(expected)
          .abs()
          .lte(decimal(Math.abs(value)).times('1e-9'));
      },
    ),
    RUNS,
  );
});
