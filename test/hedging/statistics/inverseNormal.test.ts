import fc from 'fast-check';
import { inverseNormal } from '../../../src/hedging/statistics/inverseNormal';
import { Decimal } from '../../../src/model/decimal';
import { RUNS } from '../../support/hedging/runs';
import { decimal } from '../../support/hedging/terms';

/**
 * mpmath 1.3.0 at 60 digits (root of erfc(−z/√2)/2 = p); 0.25, 0.001 and 1e-20 are also the check values of Wichura's
 * paper: −0.6744897501960817, −3.090232306167814, −9.262340089798408.
 */
const QUANTILES = [
  ['1e-300', '-37.04709629936119923722296'],
  ['1e-100', '-21.27345356096532429511721'],
  ['1e-20', '-9.262340089798407573717357'],
  ['1e-10', '-6.361340902404056204695376'],
  ['0.001', '-3.0902323061678135415404'],
  ['0.01', '-2.326347874040841100885606'],
  ['0.025', '-1.959963984540054235524594'],
  ['0.05', '-1.644853626951472714863849'],
  ['0.0749', '-1.440238267527963623229256'],
  ['0.075', '-1.439531470938455915342233'],
  ['0.0751', '-1.438825392752539983062719'],
  ['0.25', '-0.674489750196081743202227'],
  ['0.4', '-0.2533471031357997987981962'],
  ['0.4999999', '-0.0000002506628274631026751765675'],
  ['0.5000001', '0.0000002506628274631026751765675'],
  ['0.8', '0.8416212335729142051787061'],
  ['0.95', '1.644853626951472714863849'],
  ['0.975', '1.959963984540054235524594'],
  ['0.99', '2.326347874040841100885606'],
  ['0.999', '3.0902323061678135415404'],
  ['0.999999', '4.753424308822898948193988'],
  ['0.999999999999999', '7.941345326170996780966744'],
] as const;

test.each(QUANTILES)('the quantile of %s is exact to 1e-15 of itself', (probability, quantile) => {
  const error = decimal(inverseNormal(decimal(probability)))
    .div(quantile)
    .minus(1)
    .abs();

  expect(error.lt('1e-15')).toBe(true);
});

test('half of all results lie below the mean', () => {
  expect(inverseNormal(decimal('0.5'))).toBe(0);
});

const probability = fc
  .integer({ min: 1, max: 999_999_999 })
  .map((billionths) => decimal(billionths).div(1e9));

/** Φ(z) = 1/2 + φ(z)·(z + z³/3 + z⁵/(3·5) + …), the series of Marsaglia, in Decimal. */
function normal(z: Decimal): Decimal {
  let term = z;
  let sum = z;
  for (let odd = 3; term.abs().gt('1e-30'); odd += 2) {
    term = term.times(z).times(z).div(odd);
    sum = sum.plus(term);
  }
  const density = z.times(z).div(-2).exp().div(Decimal.acos(-1).times(2).sqrt());
  return sum.times(density).plus('0.5');
}

test('the probability below the quantile is the one that was asked for', () => {
  fc.assert(
    fc.property(probability, (p) => {
      const tail = Decimal.min(p, decimal(1).minus(p));
      // A quantile good to 1e-15 of itself moves the tail by no more than z² of that share.
      return normal(decimal(inverseNormal(p)))
        .minus(p)
        .abs()
        .lt(tail.times('5e-14'));
    }),
    RUNS,
  );
});

test('both tails are alike', () => {
  fc.assert(
    fc.property(probability, (p) => inverseNormal(p) === 0 - inverseNormal(decimal(1).minus(p))),
    RUNS,
  );
});
