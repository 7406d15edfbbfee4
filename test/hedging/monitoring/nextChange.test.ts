import fc from 'fast-check';
import type { WatchedHedge } from '../../../src/hedging/monitoring/changePoints';
import { CHANGE_DIRECTIONS, CHANGE_DRIVERS, nextChange } from '../../../src/hedging/monitoring/nextChange';
import { rebalance } from '../../../src/hedging/monitoring/rebalance';
import { contractsQty } from '../../../src/hedging/sizing/contractsQty';
import { PAYOFFS } from '../../../src/model/contractTerms';
import type { Decimal } from '../../../src/model/decimal';
import { RUNS } from '../../support/hedging/runs';
import { decimal, terms } from '../../support/hedging/terms';

type Driver = (typeof CHANGE_DRIVERS)[number];

/** What REBALANCE says when the driver stands at `value`, everything else as it is. */
function tradeAt(hedge: WatchedHedge, driver: Driver, at: Decimal): string {
  // So few digits that no product is rounded: half a lot must stay exactly half a lot.
  const value = at.toSignificantDigits(25);
  const quantity = driver === 'quantity' ? value : hedge.quantity;
  const price = driver === 'price' ? value : hedge.price;
  const exposure = quantity.times(price);
  return rebalance(
    exposure,
    hedge.shortContracts,
    price,
    hedge.terms,
    hedge.hedgeRatio,
    hedge.band,
    decimal(1),
    'nearest',
  ).toString();
}

const watched = (
  quantity: string,
  shortContracts: string,
  price: string,
  contract = terms('0.01'),
  band = '0',
): WatchedHedge => ({
  quantity: decimal(quantity),
  shortContracts: decimal(shortContracts),
  price: decimal(price),
  terms: contract,
  hedgeRatio: decimal(1),
  band: decimal(band),
});

test.each([
  [
    'a linear hedge of coins never asks for a trade because of the price',
    watched('1.5', '150', '60000'),
    { price: ['never', 'never'], quantity: ['1.505 → 151', '1.495 → 149'] },
  ],
  [
    'a band keeps still until its edge, then the trade goes to the target',
    watched('1', '100', '60000', terms('0.01'), '0.2'),
    { price: ['never', 'never'], quantity: ['1.25 → 125', '0.83333333 → 83'] },
  ],
  [
    'an inverse hedge follows price and coins alike',
    watched('0.5', '325', '65000', terms(100, 'inverse')),
    { price: ['65100 → 326', '64900 → 324'], quantity: ['0.50076923 → 326', '0.49923077 → 324'] },
  ],
  [
    'a trade waits until it is worth the venue’s smallest order',
    watched('1', '100', '100', terms('0.01', 'linear', { minNotional: '5' })),
    { price: ['never', 'never'], quantity: ['1.045 → 105', '0.955 → 95'] },
  ],
  [
    'a rising price makes an order large enough, a falling one takes the hedge away with the order',
    watched('0.5', '48', '50', terms('0.01', 'linear', { minNotional: '10' })),
    { price: ['500 → 50', 'never'], quantity: ['0.675 → 68', '0.285 → 28'] },
  ],
] as const)('%s', (_what, hedge, expected) => {
  const said = (driver: Driver) =>
    CHANGE_DIRECTIONS.map((direction) => {
      const change = nextChange(hedge, driver, direction);
      return change === undefined
        ? 'never'
        : `${change.at.toDecimalPlaces(8).toString()} → ${change.shortContracts.toString()}`;
    });

  expect({ price: said('price'), quantity: said('quantity') }).toEqual(expected);
});

const STEPS = 400;
const SEARCHES = { numRuns: Math.ceil(RUNS.numRuns / 4) };

/** The first interval between two steps over which the answer changes; without one, where the search ended. */
function search(hedge: WatchedHedge, driver: Driver, direction: string) {
  const start = hedge[driver];
  const now = tradeAt(hedge, driver, start);
  // Uneven steps, so that none lands on the one value where both edges of a band of 0 meet.
  const stepSize = decimal(direction === 'up' ? '0.01701' : '-0.00249');
  let before = start;
  for (let step = 1; step <= STEPS; step += 1) {
    const at = start.times(stepSize.times(step).plus(1));
    if (tradeAt(hedge, driver, at) !== now) return { before, at };
    before = at;
  }
  return { before, at: undefined };
}

test('stepping finely finds the same first change between the same two steps', () => {
  const small = fc.record({
    quantity: fc.integer({ min: -120, max: 120 }).filter((tenths) => tenths !== 0),
    off: fc.oneof(fc.integer({ min: -3, max: 3 }), fc.integer({ min: -20, max: 20 })),
    price: fc.constantFrom('10', '7.3', '24'),
    payoff: fc.constantFrom(...PAYOFFS),
    lotSize: fc.constantFrom('1', '0.5', '3'),
    minContracts: fc.constantFrom('0', '2', '5'),
    minNotional: fc.constantFrom('0', '15', '60'),
    hedgeRatio: fc.constantFrom('1', '0.5', '1.2', '0', '-0.4'),
    band: fc.constantFrom('0', '0.1', '0.35', '1'),
    driver: fc.constantFrom(...CHANGE_DRIVERS),
    direction: fc.constantFrom(...CHANGE_DIRECTIONS),
  });
  fc.assert(
    fc.property(small, ({ driver, direction, ...drawn }) => {
      const spec = terms(drawn.payoff === 'inverse' ? 10 : 1, drawn.payoff, {
        ...drawn,
        settlePrice: '1.25',
      });
      const quantity = decimal(drawn.quantity).div(10);
      const hedged = contractsQty(quantity, decimal(drawn.price), spec, decimal(drawn.hedgeRatio), 'none');
      const hedge: WatchedHedge = {
        quantity,
        shortContracts: hedged.round().plus(drawn.off),
        price: decimal(drawn.price),
        terms: spec,
        hedgeRatio: decimal(drawn.hedgeRatio),
        band: decimal(drawn.band),
      };
      const change = nextChange(hedge, driver, direction);
      const found = search(hedge, driver, direction);
      const distance = (value: Decimal) => value.minus(hedge[driver]).abs();
      if (change === undefined) return found.at === undefined;
      if (found.at !== undefined && distance(change.at).gt(distance(found.at))) return false;
      if (distance(change.at).gte(distance(found.before))) return true;
      return answersOtherwise(hedge, driver, change.at);
    }),
    SEARCHES,
  );
});

/** A change that another one undoes before the next step: the answer differs at the point itself or a hair beside it. */
function answersOtherwise(hedge: WatchedHedge, driver: Driver, at: Decimal): boolean {
  const now = tradeAt(hedge, driver, hedge[driver]);
  return ['-1e-18', '0', '1e-18'].some((hair) => tradeAt(hedge, driver, at.times(hair).plus(at)) !== now);
}

test('just before the change the answer is today’s, just beyond it the trade leads to the stated number', () => {
  const any = fc.record({
    quantity: fc
      .integer({ min: -90_000, max: 90_000 })
      .filter((units) => units !== 0)
      .map((units) => decimal(units).div(1000)),
    shortContracts: fc.integer({ min: -9000, max: 9000 }).map(decimal),
    price: fc.integer({ min: 1, max: 9_000_000 }).map((cents) => decimal(cents).div(100)),
    hedgeRatio: fc.integer({ min: 1, max: 150 }).map((percent) => decimal(percent).div(100)),
    band: fc.constantFrom('0', '0.02', '0.25').map(decimal),
    terms: fc
      .record({
        payoff: fc.constantFrom(...PAYOFFS),
        lotSize: fc.constantFrom('1', '0.1', '7'),
        minContracts: fc.constantFrom('0', '40'),
        minNotional: fc.constantFrom('0', '100', '5000'),
      })
      .map(({ payoff, ...rest }) =>
        terms(payoff === 'inverse' ? 100 : '0.01', payoff, { ...rest, settlePrice: '600' }),
      ),
  });
  fc.assert(
    fc.property(
      any,
      fc.constantFrom(...CHANGE_DRIVERS),
      fc.constantFrom(...CHANGE_DIRECTIONS),
      (hedge, driver, direction) => {
        const change = nextChange(hedge, driver, direction);
        if (change === undefined) {
          const now = tradeAt(hedge, driver, hedge[driver]);
          const shares = direction === 'up' ? [1.01, 3, 250, 1e6] : [0.99, 0.4, 0.004, 1e-6];
          return shares.every((share) => tradeAt(hedge, driver, hedge[driver].times(share)) === now);
        }
        const outward = decimal(direction === 'up' ? '1e-15' : '-1e-15');
        const before = tradeAt(hedge, driver, change.at.times(outward.neg().plus(1)));
        const beyond = tradeAt(hedge, driver, change.at.times(outward.plus(1)));
        const now = tradeAt(hedge, driver, hedge[driver]);
        return (
          beyond !== now &&
          hedge.shortContracts.plus(beyond).eq(change.shortContracts) &&
          (change.move.isZero() || before === now)
        );
      },
    ),
    RUNS,
  );
});
