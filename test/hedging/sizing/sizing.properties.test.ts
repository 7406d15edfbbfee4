import fc from 'fast-check';
import { notional } from '../../../src/hedging/exposure/notional';
import { contracts } from '../../../src/hedging/sizing/contracts';
import { hedgeRatio } from '../../../src/hedging/sizing/hedgeRatio';
import { residual } from '../../../src/hedging/sizing/residual';
import { PAYOFFS } from '../../../src/model/contractTerms';
import { RUNS } from '../../support/hedging/runs';
import { decimal, terms } from '../../support/hedging/terms';

const amount = fc.integer({ min: -9_000_000, max: 9_000_000 }).map((cents) => decimal(cents).div(100));
const positive = fc.integer({ min: 1, max: 9_000_000 }).map((units) => decimal(units).div(1000));
const lot = fc.constantFrom('1', '0.1', '0.001', '5');
const spec = fc
  .record({
    size: fc.constantFrom('0.01', '0.0001', '1', '100'),
    payoff: fc.constantFrom(...PAYOFFS),
    lotSize: lot,
  })
  .map(({ size, payoff, lotSize }) => terms(size, payoff, { lotSize, settlePrice: '61234.5' }));
const one = decimal(1);

test('the value of the ordered contracts is within half a lot of the exposure', () => {
  fc.assert(
    fc.property(amount, positive, spec, (exposure, price, contract) => {
      const ordered = contracts(exposure, price, contract, one, one, 'nearest');
      const halfALot = notional(contract.lotSize, price, contract).div(2);
      const slack = halfALot.times('2e-9').plus(exposure.abs().times('2e-12'));
      return residual(exposure, ordered, price, contract, one).abs().lte(halfALot.plus(slack));
    }),
    RUNS,
  );
});

test('"down" never over-hedges and "up" never under-hedges', () => {
  fc.assert(
    fc.property(amount, positive, spec, (exposure, price, contract) => {
      const lots = notional(contract.lotSize, price, contract);
      const slack = lots.times('2e-9').plus(exposure.abs().times('2e-12'));
      const covered = (rounding: 'down' | 'up') =>
        notional(contracts(exposure, price, contract, one, one, rounding), price, contract).abs();
      return (
        covered('down').lte(exposure.abs().plus(slack)) && covered('up').gte(exposure.abs().minus(slack))
      );
    }),
    RUNS,
  );
});

test('the order is a whole number of lots', () => {
  fc.assert(
    fc.property(amount, positive, spec, (exposure, price, contract) =>
      contracts(exposure, price, contract, one, one, 'nearest').div(contract.lotSize).isInteger(),
    ),
    RUNS,
  );
});

test('hedging the other way round turns every sign', () => {
  fc.assert(
    fc.property(
      amount,
      positive,
      spec,
      fc.constantFrom('nearest', 'down', 'up', 'none'),
      (exposure, price, contract, word) =>
        contracts(exposure.neg(), price, contract, one, one, word).eq(
          contracts(exposure, price, contract, one, one, word).neg(),
        ),
    ),
    RUNS,
  );
});

test('without rounding the hedge ratio put in comes out', () => {
  fc.assert(
    fc.property(
      amount.filter((exposure) => !exposure.isZero()),
      positive,
      spec,
      positive,
      (exposure, price, contract, ratio) => {
        const exact = contracts(exposure, price, contract, ratio, one, 'none');
        return hedgeRatio(exposure, exact, price, contract, one).minus(ratio).abs().lte(ratio.times('1e-40'));
      },
    ),
    RUNS,
  );
});
