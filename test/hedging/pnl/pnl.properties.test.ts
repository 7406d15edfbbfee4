import fc from 'fast-check';
import { netPnl } from '../../../src/hedging/pnl/netPnl';
import { pnl } from '../../../src/hedging/pnl/pnl';
import { scenario } from '../../../src/hedging/pnl/scenario';
import { PAYOFFS } from '../../../src/model/contractTerms';
import { RUNS } from '../../support/hedging/runs';
import { decimal, terms } from '../../support/hedging/terms';

const contractCount = fc.integer({ min: -50_000, max: 50_000 }).map(decimal);
const price = fc.integer({ min: 1, max: 9_000_000 }).map((cents) => decimal(cents).div(100));
const spec = fc
  .constantFrom(...PAYOFFS)
  .map((payoff) => terms(payoff === 'inverse' ? 100 : '0.001', payoff, { settlePrice: '250' }));
const zero = decimal(0);
const almost = decimal('1e-35');

test('closing at the entry price gains nothing', () => {
  fc.assert(
    fc.property(contractCount, price, spec, (count, at, contract) => pnl(count, at, at, contract).isZero()),
    RUNS,
  );
});

test('the gain over two legs is the sum of both', () => {
  fc.assert(
    fc.property(contractCount, price, price, price, spec, (count, first, second, third, contract) => {
      const legs = pnl(count, first, second, contract).plus(pnl(count, second, third, contract));
      return legs
        .minus(pnl(count, first, third, contract))
        .abs()
        .lte(almost.times(count.abs().plus(1)).times(1e6));
    }),
    RUNS,
  );
});

test('coins hedged with a contract of one coin gain nothing, wherever the price goes', () => {
  fc.assert(
    fc.property(contractCount, price, price, (count, entry, exit) =>
      netPnl(count, entry, exit, count, entry, exit, terms(1), zero, zero, zero).isZero(),
    ),
    RUNS,
  );
});

test('coins hedged with an inverse contract for their value at entry keep that value', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10_000 }), price, price, (coins, entry, exit) => {
      const quantity = decimal(coins);
      const faces = quantity.times(entry);
      const net = netPnl(quantity, entry, exit, faces, entry, exit, terms(1, 'inverse'), zero, zero, zero);
      return net.isZero();
    }),
    RUNS,
  );
});

test('a scenario is the net gain at the moved price', () => {
  fc.assert(
    fc.property(
      contractCount,
      price,
      fc.integer({ min: -99, max: 300 }),
      spec,
      (count, at, percent, contract) => {
        const move = decimal(percent).div(100);
        const moved = at.times(move.plus(1));
        const { net } = scenario(at, count, at, contract, move, decimal(1));
        const apart = netPnl(decimal(1), at, moved, count, at, moved, contract, zero, zero, zero);
        return net.minus(apart).abs().lte(net.abs().plus(at).times('1e-30'));
      },
    ),
    RUNS,
  );
});
