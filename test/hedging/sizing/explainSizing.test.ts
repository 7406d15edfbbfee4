import fc from 'fast-check';
import { contracts } from '../../../src/hedging/sizing/contracts';
import { explainSizing } from '../../../src/hedging/sizing/explainSizing';
import { PAYOFFS } from '../../../src/model/contractTerms';
import { ROUNDINGS, type Rounding } from '../../../src/model/rounding';
import { RUNS } from '../../support/hedging/runs';
import { decimal, terms } from '../../support/hedging/terms';

const small = terms(1, 'linear', { lotSize: '0.001', minContracts: '0.001', minNotional: '100' });

function reason(
  exposure: string,
  rounding: Rounding,
  { contract = small, ratio = '1', beta = '1' } = {},
): string {
  const lines = explainSizing(
    decimal(exposure),
    decimal(84_000),
    contract,
    decimal(ratio),
    decimal(beta),
    rounding,
  );
  const [, formula, value] = lines.find(([step]) => step === 'shortContracts') ?? [];
  return `${String(value)}: ${String(formula)}`;
}

/** At a price of 84,000, lots of 0.001 coins are worth 84, the smallest order is 100. */
test.each([
  ['1000', 'nearest', '0.012: wholeLots × lotSize = 12 × 0.001'],
  ['-1000', 'nearest', '-0.012: wholeLots × lotSize = -12 × 0.001'],
  ['0', 'up', '0: 0 because exposure is 0'],
  ['40', 'nearest', '0: 0 because less than half a lot is needed; "up" would order 0.002'],
  ['80', 'down', '0: 0 because less than one lot is needed; "up" would order 0.002'],
  ['84', 'nearest', '0: 0 because 0.001 is under the smallest order of 0.002; "up" would order 0.002'],
  ['-84', 'down', '0: 0 because -0.001 is under the smallest order of 0.002; "up" would order -0.002'],
  ['84', 'up', '0.002: the smallest order of 0.002, because 0.001 is under it and rounding is "up"'],
  ['42', 'none', '0.0005: exactContracts, because rounding is "none": no lots, no smallest order'],
] as const)('an exposure of %s rounded %s is %s', (exposure, rounding, expected) => {
  expect(reason(exposure, rounding)).toBe(expected);
});

test('what is 0 is named', () => {
  expect(reason('1000', 'nearest', { ratio: '0' })).toBe('0: 0 because hedgeRatio is 0');
  expect(reason('1000', 'none', { beta: '0' })).toBe('0: 0 because beta is 0');
});

test('each payoff shows what its contract value is made of', () => {
  const formulaOf = (contract: typeof small) =>
    explainSizing(decimal(1), decimal(2000), contract, decimal(1), decimal(1), 'down')
      .filter(([step]) => step === 'contractValue')
      .map(([, formula, value]) => `${formula}: ${value.toString()}`);

  expect(formulaOf(terms('0.01'))).toEqual(['contractSize × price = 0.01 × 2000: 20']);
  expect(formulaOf(terms(100, 'inverse'))).toEqual(['contractSize, whatever the price: 100']);
  expect(formulaOf(terms('0.000001', 'quanto', { settlePrice: '50000' }))).toEqual([
    'contractSize × price × settlePrice = 0.000001 × 2000 × 50000: 100',
  ]);
});

test('the smallest order is shown in contracts, with what it comes from', () => {
  const lines = explainSizing(decimal(1), decimal(84_000), small, decimal(1), decimal(1), 'down');
  const [, formula, value, unit] = lines.find(([step]) => step === 'smallestOrder') ?? [];

  expect([formula, value?.toString(), unit]).toEqual([
    'whole lots of at least 0.001 contracts worth 100',
    '0.002',
    'contracts',
  ]);
});

test('the working leads to the number that CONTRACTS gives, and says "because" whenever that number is not the whole lots', () => {
  const amount = fc.integer({ min: -500_000, max: 500_000 }).map((cents) => decimal(cents).div(100));
  const spec = fc
    .record({
      payoff: fc.constantFrom(...PAYOFFS),
      lotSize: fc.constantFrom('1', '0.001', '5'),
      minContracts: fc.constantFrom('0', '2'),
      minNotional: fc.constantFrom('0', '100'),
    })
    .map(({ payoff, ...rest }) => terms('0.1', payoff, { ...rest, settlePrice: '3' }));
  const one = decimal(1);
  fc.assert(
    fc.property(
      amount,
      fc.integer({ min: 1, max: 90_000 }).map(decimal),
      spec,
      fc.constantFrom(...ROUNDINGS),
      (exposure, price, contract, rounding) => {
        const lines = explainSizing(exposure, price, contract, one, one, rounding);
        const line = new Map(lines.map(([step, formula, value]) => [step, { formula, value }]));
        const ordered = contracts(exposure, price, contract, one, one, rounding);
        const whole = line.get('wholeLots')?.value.times(contract.lotSize);
        const says = line.get('shortContracts');
        const { value: open } = line.get('residual') ?? {};
        const { value: each } = line.get('contractValue') ?? {};
        return (
          says?.value.eq(ordered) === true &&
          says.formula.includes('because') === (ordered.isZero() || whole?.eq(ordered) !== true) &&
          open !== undefined &&
          each !== undefined &&
          open.plus(ordered.times(each)).minus(exposure).abs().lte('1e-35')
        );
      },
    ),
    RUNS,
  );
});
