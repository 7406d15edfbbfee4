import { difference } from './difference';

export const RETURN_METHODS = ['simple', 'log', 'diff'] as const;
export type ReturnMethod = (typeof RETURN_METHODS)[number];

/** Change from one price to the next: as a share of the first, as a logarithm, or in points. */
export function priceReturn(before: number, after: number, method: ReturnMethod): number {
  const change = difference(after, before);
  switch (method) {
    case 'simple':
      return change / before;
    case 'log':
      // Near 1 the quotient has lost what the change still knows; far from it the logarithm of the quotient is exact.
      return Math.abs(change) < before / 2 ? Math.log1p(change / before) : Math.log(after / before);
    case 'diff':
      return change;
  }
}
