import fc from 'fast-check';
import { blendLeg } from '../../../src/hedging/sizing/blendLeg';
import { scenario } from '../../../src/hedging/pnl/scenario';
import { PAYOFFS } from '../../../src/model/contractTerms';
import { RUNS } from '../../support/hedging/runs';
import { decimal, terms } from '../../support/hedging/terms';

test('60 % of a 75,000 hedge in contracts of 0.01 ETH at 3,500 (The Art of Hedging Altcoin Portfolios, 5.3)', () => {
  const leg = blendLeg(
    decimal(50_000),
    { weight: decimal('0.6'), price: decimal(3500), beta: decimal('1.5'), terms: terms('0.01') },
    'nearest',
  );

  expect(Object.entries({ ...leg }).map(([name, value]) => [name, String(value)])).toEqual([
    ['weight', '0.6'],
    ['exposure', '30000'],
    ['shortContracts', '1286'],
    ['notional', '45010'],
    ['residual', '-10'],
  ]);
});

const positive = fc.integer({ min: 1, max: 900_000 }).map((units) => decimal(units).div(100));
const leg = fc
  .record({ weight: positive, price: positive, beta: positive, payoff: fc.constantFrom(...PAYOFFS) })
  .map(({ payoff, ...rest }) => ({
    ...rest,
    terms: terms(payoff === 'inverse' ? 100 : '0.01', payoff, { settlePrice: '50' }),
  }));

test('exact legs leave nothing open, whichever way the coins they stand for go', () => {
  fc.assert(
    fc.property(fc.array(leg, { minLength: 1, maxLength: 4 }), positive, (legs, exposure) =>
      legs.every((each) => {
        const row = blendLeg(exposure, each, 'none');
        const { net } = scenario(
          row.exposure,
          row.shortContracts,
          each.price,
          each.terms,
          decimal('-0.37'),
          each.beta,
        );
        return net.abs().lte('1e-30') && row.residual.abs().lte('1e-30');
      }),
    ),
    RUNS,
  );
});

test('what whole lots cannot cover is the difference between the share and the notional', () => {
  fc.assert(
    fc.property(leg, positive, (each, exposure) => {
      const row = blendLeg(exposure, each, 'nearest');
      return row.notional.plus(row.residual).eq(row.exposure.times(each.beta));
    }),
    RUNS,
  );
});
