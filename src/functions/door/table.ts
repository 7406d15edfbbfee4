import { HedgeError } from '../../model/hedgeError';
import { type PlainCell, plainCell } from './cell';

/** A table the refresh filled, handed over with its header row. */
export interface KeyedTable {
  /** The row whose key is venue:symbol, in any case; #N/A names what is missing. */
  readonly rowOf: (venue: string, symbol: string) => TableRow;
}

export interface TableRow {
  readonly key: string;
  /** The cell under a header; #VALUE! when the table has no such column. */
  readonly cell: (header: string) => PlainCell;
}

/** Reads a whole table such as Contracts[#All]: columns are found by header, so their order is the user's. */
export function keyedTable(argument: string, tableName: string, cells: unknown[][]): KeyedTable {
  const [headerRow = [], ...body] = cells;
  const headers = new Map(headerRow.map((cell, index) => [String(cell).trim().toLowerCase(), index]));
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
  const rows = new Map<string, unknown[]>();
  for (const line of body) {
    const key = String(line[keyColumn]).toLowerCase();
    if (!rows.has(key)) rows.set(key, line);
  }
  return {
    rowOf: (venue, symbol) => {
      const key = `${venue}:${symbol}`;
      const line = rows.get(key.toLowerCase());
      if (line === undefined) {
        throw new HedgeError(
          'notAvailable',
          `${argument} has no row ${key}; add the coin to the watch-list and press Refresh`,
        );
      }
      return { key, cell: (header) => plainCell(header, line[columnOf(header)]) };
    },
  };
}
