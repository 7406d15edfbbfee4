import { absoluteCell } from '../../../templates/cellAddress';
import type { Operand } from '../operand';
import type { NativeCell } from './nativeCell';
import type { HoldingColumn } from './planLine';

/** The holdings once more, in rows of their own on the sheet of workings, so that blank ones can be left out. */
export interface PackedHoldings {
  /** Where the holding of a line of the plan stands among them, counted from 1; "" when there are fewer. */
  readonly place: (line: number) => string;
  /** The columns as a formula that stands behind `from` names them. */
  readonly column: (from: string, column: HoldingColumn) => string;
  readonly cells: readonly NativeCell[];
}

const [FILLED, FIRST_COLUMN] = [0, 1];

/** Counts the rows that hold something, as PLAN does: 0 is blank, and so is a first row with the name of the column. */
export function packedHoldings(
  holdings: Operand,
  columns: readonly HoldingColumn[],
  headerRow: number,
): PackedHoldings {
  const first = headerRow + 1;
  const all = (column: number): string =>
    `${absoluteCell(first, column)}:${absoluteCell(first + holdings.rows - 1, column)}`;
  const rows = Array.from({ length: holdings.rows }, (_, row) => row);
  const filled = (row: number): string => {
    const cells = columns.map((_, at) => absoluteCell(first + row, FIRST_COLUMN + at));
    const isBlank = `AND(${cells.map((cell) => `OR(${cell}="",${cell}=0)`).join(',')})`;
    const isHeader = `LOWER(TRIM(${cells[0] ?? ''}))="${columns[0] ?? ''}"`;
    const adds = `IFERROR(IF(${row === 0 ? `OR(${isBlank},${isHeader})` : isBlank},0,1),1)`;
    return row === 0 ? adds : `${absoluteCell(first + row - 1, FILLED)}+${adds}`;
  };
  return {
    place: (line) => `IFERROR(MATCH(${line + 1},${all(FILLED)},0),"")`,
    column: (from, column) => from + all(FIRST_COLUMN + columns.indexOf(column)),
    cells: [
      { row: headerRow, column: FILLED, word: 'filled' },
      ...columns.map((word, at) => ({ row: headerRow, column: FIRST_COLUMN + at, word })),
      ...rows.flatMap((row): NativeCell[] => [
        { row: first + row, column: FILLED, formula: filled(row) },
        ...columns.map((_, at) => {
          const cell = holdings.at(row, at);
          return { row: first + row, column: FIRST_COLUMN + at, formula: `IF(${cell}="","",${cell})` };
        }),
      ]),
    ],
  };
}
