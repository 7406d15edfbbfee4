type Row = Readonly<Record<string, unknown>>;

const NAMES = ['symbol', 'instId', 'instrument_name', 'name', 'instFamily'];

/** The instrument that a row is about, by the word that the venue has for it. */
export function nameOf(row: Row | undefined): string | undefined {
  return NAMES.map((name) => row?.[name]).find((name): name is string => typeof name === 'string');
}

export function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * The lists of rows in an answer, whatever envelope is around them: those that hold nothing but objects, not looking
 * inside the rows for further ones.
 */
export function rowLists(json: unknown): (readonly Row[])[] {
  if (Array.isArray(json)) {
    const rows = json.filter(isRow);
    if (rows.length > 0 && rows.length === json.length) return [rows];
    return json.flatMap(rowLists);
  }
  return isRow(json) ? Object.values(json).flatMap(rowLists) : [];
}

/** The same answer with its lists of rows changed; those for which there is no change stay. */
export function withRowLists(json: unknown, change: (rows: readonly Row[]) => unknown): unknown {
  if (Array.isArray(json)) {
    const rows = json.filter(isRow);
    if (rows.length > 0 && rows.length === json.length) return change(rows);
    return json.map((each) => withRowLists(each, change));
  }
  if (!isRow(json)) return json;
  return Object.fromEntries(Object.entries(json).map(([key, value]) => [key, withRowLists(value, change)]));
}
