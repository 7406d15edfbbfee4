import fc from 'fast-check';
import { lockedPrice } from '../../../src/hedging/pnl/lockedPrice';
import { pnl } from '../../../src/hedging/pnl/pnl';
import { RUNS } from '../../support/hedging/runs';
import { decimal, terms } from '../../support/hedging/terms';

test('a long hedge from 88.0 to 89.1 pays 88.9 for what costs 90.0 (Hull, basis risk)', () => {
  expect(lockedPrice(decimal(88), decimal(90), decimal('89.1')).toString()).toBe('88.9');
});

test('coins sold at spot bring the locked price once the gain of the short is added', () => {
  const price = fc.integer({ min: 1, max: 9_000_000 }).map((cents) => decimal(cents).div(100));
  fc.assert(
    fc.property(price, price, price, (entry, spot, exit) =>
      spot.plus(pnl(decimal(100), entry, exit, terms('0.01'))).eq(lockedPrice(entry, spot, exit)),
    ),
    RUNS,
  );
});
