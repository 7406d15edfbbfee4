import { HedgeError } from '../../model/hedgeError';

/** A variance needs two observations. */
export function needTwo(observations: number): void {
  if (observations < 2) throw new HedgeError('divideByZero', 'a variance needs at least two observations');
}
