import fc from 'fast-check';
import { settlementValue } from '../../../src/hedging/exposure/settlementValue';
import { initialMargin } from '../../../src/hedging/margin/initialMargin';
import { MAINTENANCE_BASES, liquidationPrice } from '../../../src/hedging/margin/liquidationPrice';
import { type MarginTier, maintenanceMargin } from '../../../src/hedging/margin/maintenanceMargin';
import { marginForMove } from '../../../src/hedging/margin/marginForMove';
import { tierAmounts } from '../../../src/hedging/margin/tierAmounts';
import { pnl } from '../../../src/hedging/pnl/pnl';
import { PAYOFFS } from '../../../src/model/contractTerms';
import type { Decimal } from '../../../src/model/decimal';
import { RUNS } from '../../support/hedging/runs';
import { decimal, terms } from '../../support/hedging/terms';

const contractCount = fc
  .integer({ min: -50_000, max: 50_000 })
  .filter((count) => count !== 0)
  .map(decimal);
const price = fc.integer({ min: 1, max: 9_000_000 }).map((cents) => decimal(cents).div(100));
const spec = fc.constantFrom(...PAYOFFS).map((payoff) => terms(payoff === 'inverse' ? 100 : '0.001', payoff));
const rate = fc.integer({ min: 0, max: 300 }).map((perMille) => decimal(perMille).div(1000));
const share = fc.integer({ min: -20, max: 200 }).map((percent) => decimal(percent).div(100));
const zero = decimal(0);
/** Fifty digits, of which a division and a few products lose the last ones. */
const NEARNESS = '1e-38';

const close = (got: Decimal, expected: Decimal, scale: Decimal): boolean =>
  got.minus(expected).abs().lte(scale.abs().plus(expected.abs()).times(NEARNESS));

test('at the liquidation price margin and gain are the maintenance margin', () => {
  fc.assert(
    fc.property(
      contractCount,
      price,
      spec,
      rate,
      rate,
      share,
      share,
      fc.constantFrom(...MAINTENANCE_BASES),
      (count, entry, contract, maintenance, fee, backing, tier, at) => {
        const value = (where: Decimal) => settlementValue(count.abs(), where, contract);
        const margin = value(entry).times(backing.abs());
        const amount = value(entry).times(tier).div(100);
        const other = value(entry).times(backing).div(7);
        let liquidated: Decimal;
        try {
          liquidated = liquidationPrice(count, entry, contract, margin, maintenance, amount, fee, at, other);
        } catch {
          return true;
        }
        const required = value(at === 'mark' ? liquidated : entry)
          .times(maintenance.plus(fee))
          .minus(amount);
        const equity = margin.plus(other).plus(pnl(count, entry, liquidated, contract));
        return close(equity, required, value(entry).plus(value(liquidated)));
      },
    ),
    RUNS,
  );
});

test('with less than its value as margin a position has a liquidation price on its losing side', () => {
  fc.assert(
    fc.property(
      contractCount,
      price,
      spec,
      fc.integer({ min: 1, max: 90 }),
      (count, entry, contract, percent) => {
        const margin = settlementValue(count.abs(), entry, contract).times(percent).div(100);
        const liquidated = liquidationPrice(count, entry, contract, margin, zero, zero, zero, 'mark', zero);
        return count.isPositive() ? liquidated.gt(entry) : liquidated.lt(entry);
      },
    ),
    RUNS,
  );
});

test('the margin for a move liquidates exactly where the move ends', () => {
  fc.assert(
    fc.property(
      contractCount,
      price,
      spec,
      fc.integer({ min: 5, max: 95 }),
      fc.integer({ min: 0, max: 30 }),
      fc.integer({ min: 0, max: 20 }),
      (count, entry, contract, percent, perMille, tier) => {
        const move = decimal(count.isPositive() ? percent : -percent).div(100);
        const maintenance = decimal(perMille).div(1000);
        const fee = decimal('0.0006');
        const amount = settlementValue(count.abs(), entry, contract).times(tier).div(1000);
        const margin = marginForMove(count, entry, contract, move, maintenance, amount, fee);
        const liquidated = liquidationPrice(
          count,
          entry,
          contract,
          margin,
          maintenance,
          amount,
          fee,
          'mark',
          zero,
        );
        return close(liquidated, entry.times(move.plus(1)), entry);
      },
    ),
    RUNS,
  );
});

const tierTable = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 1_000_000 }), rate), { minLength: 1, maxLength: 8 })
  .map((steps) => {
    let floor = zero;
    const rates = steps.map(([width, fraction]) => {
      const tier = { floor, rate: fraction };
      floor = floor.plus(width);
      return tier;
    });
    const amounts = tierAmounts(rates);
    return rates.map((tier, index): MarginTier => ({ ...tier, amount: amounts[index] ?? zero }));
  });

test('the maintenance margin does not jump where a tier begins', () => {
  fc.assert(
    fc.property(tierTable, (tiers) =>
      tiers.slice(1).every(({ floor }, index) => {
        const below = tiers.slice(0, index + 1);
        return maintenanceMargin(floor, tiers).eq(maintenanceMargin(floor, below));
      }),
    ),
    RUNS,
  );
});

test('the maintenance margin is what each slice of the notional asks by itself', () => {
  fc.assert(
    fc.property(tierTable, fc.integer({ min: 0, max: 9_000_000 }), (tiers, value) => {
      const notional = decimal(value);
      const slices = tiers.reduce((sum, { floor, rate: fraction }, index) => {
        const end = tiers[index + 1]?.floor ?? notional;
        const width = (end.lt(notional) ? end : notional).minus(floor);
        return width.isPositive() ? sum.plus(width.times(fraction)) : sum;
      }, zero);
      return maintenanceMargin(notional, tiers).eq(slices);
    }),
    RUNS,
  );
});

test('the order cost without fees is value ÷ leverage, and fees only add to it', () => {
  fc.assert(
    fc.property(
      contractCount,
      price,
      spec,
      fc.integer({ min: 1, max: 125 }),
      rate,
      (count, entry, contract, times, fee) => {
        const leverage = decimal(times);
        const value = settlementValue(count.abs(), entry, contract);
        const bare = initialMargin(count, entry, contract, leverage, zero, zero);
        return (
          close(bare.times(leverage), value, value) &&
          initialMargin(count, entry, contract, leverage, fee, fee).gte(bare)
        );
      },
    ),
    RUNS,
  );
});

test('the closing fee of the order cost is that of closing at the bankruptcy price', () => {
  fc.assert(
    fc.property(
      contractCount,
      price,
      spec,
      fc.integer({ min: 2, max: 125 }),
      (count, entry, contract, times) => {
        const leverage = decimal(times);
        const fee = decimal('0.001');
        const margin = initialMargin(count, entry, contract, leverage, zero, zero);
        const bankrupt = liquidationPrice(count, entry, contract, margin, zero, zero, zero, 'mark', zero);
        const closing = settlementValue(count.abs(), bankrupt, contract).times(fee);
        return close(
          initialMargin(count, entry, contract, leverage, zero, fee).minus(margin),
          closing,
          margin,
        );
      },
    ),
    RUNS,
  );
});
