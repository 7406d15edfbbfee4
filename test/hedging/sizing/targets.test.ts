import fc from 'fast-check';
import { contractValue } from '../../../src/hedging/exposure/contractValue';
import { pnl } from '../../../src/hedging/pnl/pnl';
import { quotePerSettle } from '../../../src/hedging/pnl/quotePerSettle';
import { betaContracts } from '../../../src/hedging/sizing/betaContracts';
import { contracts } from '../../../src/hedging/sizing/contracts';
import { lossContracts } from '../../../src/hedging/sizing/lossContracts';
import { PAYOFFS } from '../../../src/model/contractTerms';
import { ROUNDINGS } from '../../../src/model/rounding';
import { RUNS } from '../../support/hedging/runs';
import { decimal, terms } from '../../support/hedging/terms';

/** value, beta now, beta wanted, price, contract size, rounding, contracts; last column = source. */
test.each([
  ['5000000', '1.5', '0.75', '1000', '250', 'nearest', '15', 'Hull, Changing Beta'],
  ['300100000', '1.1', '0.75', '1457', '250', 'nearest', '288', 'FRM practice question'],
  ['20000000', '1.2', '0.6', '1080', '250', 'up', '45', 'rounded so that the risk is wholly covered'],
  ['5000000', '1.5', '2', '1000', '250', 'nearest', '-10', 'by hand: more beta is bought'],
] as const)(
  'a portfolio of %s from beta %s to %s at %s × %s rounded %s takes %s contracts (%s)',
  (value, now, target, price, size, rounding, expected, _source) => {
    const sold = betaContracts(
      decimal(value),
      decimal(now),
      decimal(target),
      decimal(price),
      terms(size),
      rounding,
    );

    expect(sold.toString()).toBe(expected);
  },
);

test.each([
  ['10000', '-0.2', '3500', '0.01', 'nearest', '1429'],
  ['10000', '0.05', '3500', '0.01', 'down', '-5714'],
  ['0', '-0.2', '3500', '0.01', 'up', '0'],
] as const)(
  'a loss of %s at a move of %s with %s × %s rounded %s takes %s contracts',
  (loss, move, price, size, rounding, expected) => {
    expect(
      lossContracts(decimal(loss), decimal(move), decimal(price), terms(size), rounding).toString(),
    ).toBe(expected);
  },
);

test('no number of contracts gains anything when the price does not move', () => {
  expect(() => lossContracts(decimal(1), decimal(0), decimal(1), terms(1), 'none')).toThrow(/move is 0/);
});

const amount = fc.integer({ min: -9_000_000, max: 9_000_000 }).map(decimal);
const price = fc.integer({ min: 1, max: 9_000_000 }).map((cents) => decimal(cents).div(100));
const spec = fc
  .constantFrom(...PAYOFFS)
  .map((payoff) => terms('0.01', payoff, { settlePrice: '612.5', minContracts: '3', minNotional: '5' }));
const slack = (size: ReturnType<typeof decimal>) => size.abs().plus(1).times('1e-40');

test('the gain of the contracts at the moved price, in quote currency, is the loss', () => {
  const percent = fc.integer({ min: -99, max: 300 }).filter((move) => move !== 0);
  fc.assert(
    fc.property(amount, percent, price, spec, (loss, move, at, contract) => {
      const fraction = decimal(move).div(100);
      const moved = at.times(fraction.plus(1));
      const sold = lossContracts(loss, fraction, at, contract, 'none');
      const gain = pnl(sold, at, moved, contract).times(quotePerSettle(moved, contract));
      return gain.minus(loss).abs().lte(slack(loss).times(1e6));
    }),
    RUNS,
  );
});

test('the value sold takes exactly the unwanted beta away', () => {
  const beta = fc.integer({ min: -300, max: 300 }).map((hundredths) => decimal(hundredths).div(100));
  fc.assert(
    fc.property(amount, beta, beta, price, spec, (value, now, target, at, contract) => {
      const sold = betaContracts(value, now, target, at, contract, 'none');
      const left = value.times(now).minus(sold.times(contractValue(at, contract)));
      return left.minus(value.times(target)).abs().lte(slack(value).times(1e6));
    }),
    RUNS,
  );
});

test('taking all beta away is hedging the whole portfolio with that beta', () => {
  fc.assert(
    fc.property(amount, price, spec, fc.constantFrom(...ROUNDINGS), (value, at, contract, word) => {
      const slope = decimal('1.3');
      return betaContracts(value, slope, decimal(0), at, contract, word).eq(
        contracts(value, at, contract, decimal(1), slope, word),
      );
    }),
    RUNS,
  );
});
