import fc from 'fast-check';
import { netDelta } from '../../../src/hedging/exposure/netDelta';
import { netPnl } from '../../../src/hedging/pnl/netPnl';
import { PAYOFFS } from '../../../src/model/contractTerms';
import { RUNS } from '../../support/hedging/runs';
import { decimal, terms } from '../../support/hedging/terms';

test.each([
  ['linear: 1.5 − 100 × 0.01', '1.5', '100', terms('0.01'), undefined, '0.5'],
  ['bought contracts add to the coins', '1.5', '-100', terms('0.01'), undefined, '2.5'],
  ['inverse: 0.5 − 325 × 100 ÷ 65,000', '0.5', '325', terms(100, 'inverse'), '65000', '0'],
  [
    'quanto: 10 − 200,000 × 0.000001 × 50,000',
    '10',
    '200000',
    terms('0.000001', 'quanto', { settlePrice: '50000' }),
    undefined,
    '-9990',
  ],
] as const)('%s', (_why, quantity, short, contract, entry, expected) => {
  const left = netDelta(
    decimal(quantity),
    decimal(short),
    contract,
    entry === undefined ? undefined : decimal(entry),
  );

  expect(left.toString()).toBe(expected);
});

test('an inverse contract needs the price it was opened at, and a quanto its settle price', () => {
  expect(() => netDelta(decimal(1), decimal(1), terms(100, 'inverse'))).toThrow(
    'entryPrice must be given for an inverse contract',
  );
  expect(() => netDelta(decimal(1), decimal(1), terms(1, 'quanto'))).toThrow('settlePrice');
});

test('one step of the price gains exactly the coins left open, for every payoff and wherever the price stands', () => {
  const price = fc.integer({ min: 1, max: 90_000 }).map(decimal);
  fc.assert(
    fc.property(
      fc.integer({ min: -500, max: 500 }).map((tenths) => decimal(tenths).div(10)),
      fc.integer({ min: -5000, max: 5000 }).map(decimal),
      fc.constantFrom(...PAYOFFS),
      price,
      price,
      (quantity, short, payoff, entry, now) => {
        const contract = terms(payoff === 'inverse' ? 100 : '0.01', payoff, { settlePrice: '31.25' });
        const zero = decimal(0);
        const worth = (at: typeof now) =>
          netPnl(quantity, entry, at, short, entry, at, contract, zero, zero, zero);
        const gained = worth(now.plus(1)).minus(worth(now));
        return gained
          .minus(netDelta(quantity, short, contract, entry))
          .abs()
          .lte('1e-30');
      },
    ),
    RUNS,
  );
});
