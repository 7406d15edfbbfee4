import fc from 'fast-check';
import { funding } from '../../../src/hedging/carry/funding';
import { breakEven } from '../../../src/hedging/cost/breakEven';
import { fees } from '../../../src/hedging/cost/fees';
import { fillPrice } from '../../../src/hedging/cost/fillPrice';
import { settlementValue } from '../../../src/hedging/exposure/settlementValue';
import { pnl } from '../../../src/hedging/pnl/pnl';
import { PAYOFFS } from '../../../src/model/contractTerms';
import { RUNS } from '../../support/hedging/runs';
import { decimal, terms } from '../../support/hedging/terms';

const price = fc.integer({ min: 1, max: 9_000_000 }).map((cents) => decimal(cents).div(100));
const contractCount = fc
  .integer({ min: -50_000, max: 50_000 })
  .filter((count) => count !== 0)
  .map(decimal);
const fee = fc.integer({ min: -30, max: 500 }).map((bps) => decimal(bps).div(1e4));
const spec = fc.constantFrom(...PAYOFFS).map((payoff) => terms('0.01', payoff));
const NEARNESS = '1e-40';

test('at the break-even price the gain is the fees of both trades less the funding', () => {
  fc.assert(
    fc.property(contractCount, price, spec, fee, fee, fee, (count, entry, contract, open, close, rate) => {
      const received = funding(count, entry, contract, rate, decimal(5));
      const value = settlementValue(count.abs(), entry, contract);
      const carry = received.neg().div(value);
      const even = breakEven(count, entry, open, close, carry, contract.payoff);
      const net = pnl(count, entry, even, contract)
        .minus(fees(count, entry, contract, open))
        .minus(fees(count, even, contract, close))
        .plus(received);
      return net.abs().lte(value.times(NEARNESS));
    }),
    RUNS,
  );
});

const level = fc.record({
  quantity: fc.integer({ min: 1, max: 9 }),
  step: fc.integer({ min: 0, max: 5 }),
});

test('an order fills unit by unit: the average is the mean of the cheapest units', () => {
  fc.assert(
    fc.property(
      fc.array(level, { minLength: 1, maxLength: 6 }),
      fc.boolean(),
      fc.nat(),
      (levels, buys, wish) => {
        let at = 1000;
        const book = levels.map(({ quantity, step }) => {
          at += buys ? step : -step;
          return { quantity, price: at };
        });
        const units = book.flatMap(({ quantity, price: each }) => Array<number>(quantity).fill(each));
        const order = 1 + (wish % units.length);
        const mean = units.slice(0, order).reduce((sum, each) => sum + each, 0) / order;
        const filled = fillPrice(
          book.map(({ quantity, price: each }) => ({ quantity: decimal(quantity), price: decimal(each) })),
          decimal(order),
        );
        return Math.abs(filled.toNumber() - mean) < 1e-9;
      },
    ),
    RUNS,
  );
});
