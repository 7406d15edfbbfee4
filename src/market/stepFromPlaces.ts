import * as v from 'valibot';
import { Decimal } from '../model/decimal';
import { decimalFromText } from '../model/decimalFromText';

const MOST_PLACES = 30;

function step(value: unknown): Decimal | undefined {
  const places = decimalFromText(value);
  if (places === undefined || !places.isInteger() || places.abs().gt(MOST_PLACES)) return undefined;
  return new Decimal(10).pow(places.negated());
}

/** A step that a venue writes as its decimal places: 2 is 0.01, 0 is 1, -3 is 1000; anything else is absent. */
export const stepFromPlaces = v.optional(v.pipe(v.unknown(), v.transform(step)));
