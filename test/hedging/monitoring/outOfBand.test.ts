import { outOfBand } from '../../../src/hedging/monitoring/outOfBand';
import { decimal } from '../../support/hedging/terms';

/** current, target, absolute band, relative band, out; last column = source. */
test.each([
  ['0.29', '0.4', '0.1', undefined, true, 'Window Magazine, rebalancing thresholds'],
  ['0.51', '0.4', '0.1', undefined, true, 'Window Magazine, rebalancing thresholds'],
  ['0.119', '0.1', undefined, '0.2', false, 'Window Magazine, rebalancing thresholds'],
  ['0.079', '0.1', undefined, '0.2', true, 'Window Magazine, rebalancing thresholds'],
  ['0.65', '0.6', '0.05', undefined, false, 'on the edge is inside; doubles say 0.05000000000000004'],
  ['0.651', '0.6', '0.05', undefined, true, 'just beyond it'],
  ['0.29', '0.25', '0.05', '0.1', true, 'either band is enough'],
  ['0.29', '0.25', '0.01', '0.9', true, 'either band is enough'],
  ['-1.3', '-1', undefined, '0.2', true, 'a relative band of a negative target has a width all the same'],
  ['0', '0', '0', undefined, false, 'on target with no band at all'],
] as const)(
  '%s for %s within %s or %s is out: %s',
  (current, target, absolute, relative, expected, _source) => {
    const band = (width?: string) => (width === undefined ? undefined : decimal(width));

    expect(outOfBand(decimal(current), decimal(target), band(absolute), band(relative))).toBe(expected);
  },
);

test('without any band there is nothing to leave', () => {
  expect(() => outOfBand(decimal(1), decimal(1))).toThrow(
    'absoluteBand or relativeBand must be given; both are empty',
  );
});
