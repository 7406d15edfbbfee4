import type { TableReference } from './parseReference';

/** Where cells are, rows and columns counted from 0. */
export interface CellArea {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A table as far as references into it need it. */
export interface TablePlace extends CellArea {
  readonly name: string;
  readonly headers: readonly string[];
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
}

/** Loads where a table is. No sync of its own. */
export class TablePlaceReading {
  private readonly range: Excel.Range;

  constructor(private readonly table: Excel.Table) {
    table.load('name,showHeaders,showTotals');
    table.columns.load('items/name');
    table.worksheet.load('name');
    this.range = table.getRange();
    this.range.load('rowIndex,columnIndex,rowCount,columnCount');
  }

  /** Undefined when there is no such table. */
  place(): TablePlace | undefined {
    const { table, range } = this;
    if (table.isNullObject) return undefined;
    return {
      name: table.name,
      sheet: table.worksheet.name,
      headers: table.columns.items.map(({ name }) => name),
      showHeaders: table.showHeaders,
      showTotals: table.showTotals,
      row: range.rowIndex,
      column: range.columnIndex,
      rows: range.rowCount,
      columns: range.columnCount,
    };
  }
}

/** The rows below the headers, without totals. */
export function bodyOf(table: TablePlace): CellArea {
  const above = table.showHeaders ? 1 : 0;
  const { sheet, column, columns } = table;
  const rows = table.rows - above - (table.showTotals ? 1 : 0);
  return { sheet, column, columns, row: table.row + above, rows };
}

/** The cells of a reference into a table, seen from a row; undefined where there are none. */
export function placeInTable(
  reference: TableReference,
  table: TablePlace,
  row: number,
): CellArea | undefined {
  const lowered = table.headers.map((header) => header.toLowerCase());
  const [from, to] = (reference.columns ?? []).map((name) => lowered.indexOf(name.toLowerCase()));
  if (from === -1 || to === -1) return undefined;
  const [first, last] = [Math.min(from ?? 0, to ?? 0), Math.max(from ?? 0, to ?? table.columns - 1)];
  const rows = rowsOf(reference, table, row);
  return rows && { ...rows, column: table.column + first, columns: last - first + 1 };
}

function rowsOf({ part }: TableReference, table: TablePlace, row: number): CellArea | undefined {
  const body = bodyOf(table);
  if (part === 'data') return body;
  if (part === 'all') return { ...body, row: table.row, rows: table.rows };
  if (part === 'headers') return table.showHeaders ? { ...body, row: table.row, rows: 1 } : undefined;
  return row >= body.row && row < body.row + body.rows ? { ...body, row, rows: 1 } : undefined;
}
