import { HedgeError } from '../../model/hedgeError';
import { type PlainCell, plainCell } from './cell';

/** A table the refresh filled, handed over with its header row. */
export interface KeyedTable {
  /** The row of a key such as venue:symbol, in any case; #N/A names what is missing. */
  readonly row: (key: string) => TableRow;
  /** The rows with this text under a header, in any case. */
  readonly rowsWith: (header: string, text: string) => readonly TableRow[];
}

export interface TableRow {
  readonly key: string;
  /** The cell under a header; #VALUE! when the table has no such column. */
  readonly cell: (header: string) => PlainCell;
  /** The cell under a header that an older table may lack: then it is blank. */
  readonly cellOrBlank: (header: string) => PlainCell;
}

/** Columns of our tables that are never 0: where one is, the host sends empty cells as 0, and a rate of 0 is none. */
const NEVER_ZERO = [
  'status',
  'note',
  'expiresAt',
  'settlePrice',
  'baseScale',
  'bid',
  'ask',
  'last',
  'mark',
  'index',
];

const folded = (text: unknown): string => String(text).trim().toLowerCase();

/** Reads a whole table such as Contracts[#All]: columns are found by header, so their order is the user's. */
export function keyedTable(argument: string, tableName: string, cells: unknown[][]): KeyedTable {
  const [headerRow = [], ...body] = cells;
  const headers = new Map(headerRow.map((cell, index) => [folded(cell), index]));
  const columnOf = (header: string): number => {
    const index = headers.get(header.toLowerCase());
    if (index === undefined) {
      throw new HedgeError(
        'badArgument',
        `${argument} must include its header row with a column ${header}; select the whole table, as in ${tableName}[#All]`,
      );
    }
    return index;
  };
  const keyColumn = columnOf('key');
  const rowFrom = (line: unknown[], key = String(line[keyColumn])): TableRow => {
    const at = (header: string): unknown => line[headers.get(header.toLowerCase()) ?? -1];
    const emptyIsZero = NEVER_ZERO.some((header) => at(header) === 0);
    const cellOrBlank = (header: string): PlainCell => {
      const cell = at(header);
      return plainCell(header, cell === 0 && emptyIsZero ? '' : cell);
    };
    const cell = (header: string): PlainCell => {
      columnOf(header);
      return cellOrBlank(header);
    };
    return { key, cell, cellOrBlank };
  };
  const indexes = new Map<number, Map<string, unknown[][]>>();
  const linesWith = (column: number, text: string): unknown[][] => {
    const index = indexes.get(column) ?? linesByText(body, column);
    indexes.set(column, index);
    return index.get(folded(text)) ?? [];
  };
  return {
    row: (key) => {
      const [line] = linesWith(keyColumn, key);
      if (line === undefined) {
        throw new HedgeError(
          'notAvailable',
          `${argument} has no row ${key}; add the coin to the watch-list and press Refresh`,
        );
      }
      return rowFrom(line, key);
    },
    rowsWith: (header, text) => linesWith(columnOf(header), text).map((line) => rowFrom(line)),
  };
}

function linesByText(lines: unknown[][], column: number): Map<string, unknown[][]> {
  const index = new Map<string, unknown[][]>();
  for (const line of lines) {
    const text = folded(line[column]);
    const known = index.get(text);
    if (known === undefined) index.set(text, [line]);
    else known.push(line);
  }
  return index;
}
