import { Decimal } from '../model/decimal';
import { decimalFromText } from '../model/decimalFromText';

type Fields = Readonly<Record<string, unknown>>;

function isGroup(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

/** "", null, dashes and NaN are a venue's words for nothing; so is 0 where a price stands. */
function saysNothing(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  if (typeof value === 'string' && /^\s*(-*|n\/?a|nan|null|none|inf(inity)?)\s*$/i.test(value)) return true;
  return typeof value !== 'boolean' && decimalFromText(value)?.isZero() === true;
}

export interface FieldsRead {
  /** Names of fields that say something and were understood as nothing. */
  readonly unread: readonly string[];
  /** Whether any number was understood. */
  readonly hasNumber: boolean;
}

/**
 * What became of a row's fields. A field that is absent, and one that the venue leaves blank, is no surprise; words
 * where a number should stand are, because the venue then speaks otherwise than it used to.
 */
export function fieldsRead(raw: unknown, read: unknown): FieldsRead {
  const unread: string[] = [];
  let hasNumber = false;
  const walk = (rawValue: unknown, value: unknown, name: string): void => {
    if (Decimal.isDecimal(value) || typeof value === 'number') hasNumber = true;
    else if (Array.isArray(value) && Array.isArray(rawValue)) {
      value.forEach((each, at) => walk(rawValue[at], each, name));
    } else if (isGroup(value) && isGroup(rawValue)) {
      for (const [key, each] of Object.entries(value)) {
        if (key in rawValue) walk(rawValue[key], each, name === '' ? key : `${name}.${key}`);
      }
    } else if (value === undefined && !saysNothing(rawValue)) unread.push(name);
  };
  walk(raw, read, '');
  return { unread: [...new Set(unread)], hasNumber };
}
