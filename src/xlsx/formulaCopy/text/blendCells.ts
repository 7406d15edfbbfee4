import { orderSize } from './orderSize';
import { product } from './product';
import { contractValue, type Spec } from './spec';
import type { Word } from './word';

/** What one leg of a hedge over several contracts shows: weight, exposure, contracts, notional, residual. */
export function blendCells(
  exposure: string,
  [weight, price, beta]: readonly [string, string, string],
  spec: Spec,
  rounding: Word,
): string[] {
  const share = product(exposure, weight);
  const value = contractValue(price, spec);
  const count = orderSize(product(share, beta), value, price, spec, rounding);
  const notional = product(`(${count})`, value);
  return [weight, share, count, notional, `${product(share, beta)}-${notional}`];
}
