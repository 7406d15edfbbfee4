/** What a formula points at: cells of a sheet, a name (of cells, a constant or a whole table), or a part of a table. */
export type CellReference =
  | { readonly kind: 'cells'; readonly sheet?: string; readonly address: string }
  | { readonly kind: 'name'; readonly name: string }
  | TableReference;

export interface TableReference {
  readonly kind: 'table';
  /** Absent for the table that the formula itself stands in. */
  readonly table?: string;
  readonly part: 'all' | 'data' | 'headers' | 'row';
  /** First and last column; absent for all of them. */
  readonly columns?: readonly [string, string];
}

const CELLS =
  /^(?:(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!)?(\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?)$/iu;
const TABLE = /^([\p{L}_\\][\p{L}\p{N}_.\\]*)?\[(.*)\]$/su;
const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u;
const COLUMN = String.raw`\[((?:[^\]']|'.)*)\]`;
const COLUMNS = new RegExp(`^${COLUMN}(?::${COLUMN})?$`, 's');
const [MOST_COLUMNS, MOST_ROWS] = [16_384, 1_048_576];

/** Reads an argument that is nothing but a reference, in the English grammar; undefined for everything else. */
export function parseReference(text: string): CellReference | undefined {
  const [, quoted, plain, address] = CELLS.exec(text) ?? [];
  if (address?.split(':').every(isOnSheet) === true) {
    const sheet = quoted?.replaceAll("''", "'") ?? plain;
    return { kind: 'cells', address, ...(sheet !== undefined && { sheet }) };
  }
  const [, table, inside] = TABLE.exec(text) ?? [];
  if (inside !== undefined) return tableReference(table, inside.trim());
  return NAME.test(text) && !/^(TRUE|FALSE)$/i.test(text) ? { kind: 'name', name: text } : undefined;
}

function isOnSheet(cell: string): boolean {
  const [, letters = '', row = ''] = /^\$?([A-Z]+)\$?(\d+)$/i.exec(cell) ?? [];
  const column = [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return column <= MOST_COLUMNS && Number(row) >= 1 && Number(row) <= MOST_ROWS;
}

function tableReference(table: string | undefined, inside: string): TableReference | undefined {
  const [, special, rest = ''] = /^(@|\[?#(?:All|Data|Headers|This Row)\]?,?)?(.*)$/is.exec(inside) ?? [];
  const part = partOf(special);
  const columns = rest === '' ? undefined : columnsOf(rest.trim());
  if (rest !== '' && columns === undefined) return undefined;
  return { kind: 'table', part, ...(table !== undefined && { table }), ...(columns && { columns }) };
}

function partOf(special: string | undefined): TableReference['part'] {
  if (special === undefined) return 'data';
  if (/all/i.test(special)) return 'all';
  if (/headers/i.test(special)) return 'headers';
  return /data/i.test(special) ? 'data' : 'row';
}

function columnsOf(text: string): readonly [string, string] | undefined {
  const [, first, last = first] = COLUMNS.exec(text) ?? [];
  if (first !== undefined && last !== undefined) return [plainName(first), plainName(last)];
  return /[[\]#]/.test(text) ? undefined : [plainName(text), plainName(text)];
}

/** Inside brackets an apostrophe takes the next character's meaning away. */
function plainName(name: string): string {
  return name.replace(/'(.)/gs, '$1');
}
