import * as v from 'valibot';
import type { Decimal } from '../model/decimal';
import { decimalFromText } from '../model/decimalFromText';

/** A number in a venue's row, as text or number; "", null, words and a missing field are absent, 0 stays 0. */
export const amount = v.optional(v.pipe(v.unknown(), v.transform(decimalFromText)));

function positive(value: unknown): Decimal | undefined {
  const decimal = decimalFromText(value);
  return decimal?.isPositive() === true && !decimal.isZero() ? decimal : undefined;
}

/** A price, size or step: venues write 0 where they have none, an empty order book for one. */
export const positiveAmount = v.optional(v.pipe(v.unknown(), v.transform(positive)));

function instantFromMilliseconds(value: unknown): Date | undefined {
  const milliseconds = positive(value);
  if (milliseconds === undefined) return undefined;
  const instant = new Date(milliseconds.toNumber());
  return Number.isNaN(instant.getTime()) ? undefined : instant;
}

/** Milliseconds since 1970; 0 means never. */
export const instant = v.optional(v.pipe(v.unknown(), v.transform(instantFromMilliseconds)));

/** A name that a row cannot do without. */
export const word = v.pipe(v.string(), v.trim(), v.minLength(1, 'is empty'));

/** A name that a row may lack. */
export const optionalWord = v.optional(
  v.pipe(
    v.unknown(),
    v.transform((value) => (typeof value === 'string' ? value : undefined)),
  ),
);
