import { ExcelError } from './excelError';
import { HostObject, type ClassName } from './hostObject';

/** The text at this place of a call's arguments. */
export function textArgument(args: readonly unknown[], index: number, name: string): string {
  const value = args[index];
  if (typeof value !== 'string') throw new ExcelError('InvalidArgument', `${name} must be a text.`);
  return value;
}

/** The whole number at this place; `fallback` where none was given. */
export function integerArgument(
  args: readonly unknown[],
  index: number,
  name: string,
  fallback?: number,
): number {
  const value = args[index] ?? fallback;
  if (typeof value !== 'number' || !Number.isInteger(value)) {
    throw new ExcelError('InvalidArgument', `${name} must be a whole number.`);
  }
  return value;
}

/** True or false at this place; `fallback` where neither was given. */
export function booleanValue(value: unknown, name: string, fallback?: boolean): boolean {
  const given = value ?? fallback;
  if (typeof given !== 'boolean') throw new ExcelError('InvalidArgument', `${name} must be true or false.`);
  return given;
}

export function textValue(value: unknown, name: string): string {
  return textArgument([value], 0, name);
}

export function numberValue(value: unknown, name: string): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    throw new ExcelError('InvalidArgument', `${name} must be a number.`);
  }
  return value;
}

/** One of these words, whatever their case. */
export function wordArgument<W extends string>(
  value: unknown,
  words: readonly W[],
  name: string,
  fallback?: W,
): W {
  const given = value ?? fallback;
  const word = words.find(
    (candidate) => typeof given === 'string' && candidate.toLowerCase() === given.toLowerCase(),
  );
  if (word === undefined)
    throw new ExcelError('InvalidArgument', `${name} must be one of ${words.join(', ')}.`);
  return word;
}

/** Whether an argument is an object of this class. */
export function isObject<K extends ClassName>(value: unknown, className: K): value is HostObject<K> {
  return value instanceof HostObject && value.className === className;
}
