import { Decimal } from '../../model/decimal';

/** How many of n results make up the tail: ceil(n·(1 − confidence)); doubles would say 6 for 500 at 99 %. */
export function worstCount(count: number, confidence: Decimal): number {
  return new Decimal(1).minus(confidence).times(count).ceil().toNumber();
}
