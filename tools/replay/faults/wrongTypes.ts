import { isRow, withRowLists } from './rowLists';

const A_NUMBER = 7;
const A_WORD = 'unavailable';
const NUMBER = /^-?\d+(\.\d+)?(e-?\d+)?$/i;

function isNumeric(value: unknown): boolean {
  return typeof value === 'number' || (typeof value === 'string' && NUMBER.test(value));
}

function everyValue(value: unknown, change: (value: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map((each) => everyValue(each, change));
  if (!isRow(value)) return change(value);
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, everyValue(each, change)]));
}

function exchanged(value: unknown): unknown {
  if (isNumeric(value)) return A_WORD;
  return typeof value === 'string' ? A_NUMBER : value;
}

/** An answer of another type than it used to be. */
export const WRONG_TYPES = {
  type: (json: unknown) => {
    const changed = withRowLists(json, () => A_NUMBER);
    // A single row is no list: then it is the row itself.
    return JSON.stringify(changed) === JSON.stringify(json) ? A_NUMBER : changed;
  },
  'type-rows': (json: unknown) => withRowLists(json, (rows) => rows.map(() => A_WORD)),
  'type-words': (json: unknown) =>
    withRowLists(json, (rows) =>
      rows.map((row) => everyValue(row, (value) => (isNumeric(value) ? A_WORD : value))),
    ),
  'type-first': (json: unknown) =>
    withRowLists(json, ([first, ...rest]) => [everyValue(first, exchanged), ...rest]),
} as const;
