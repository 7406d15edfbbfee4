import type { TableColumn } from '../model/tableColumn';
import { cellInput, type Cell, type CellInput } from './cell';
import type { MarketUpdate } from './marketUpdate';
import { staleCells, type RowReader } from './staleness';
import type { ColumnBlock, TablePlan } from './tablePlan';
import type { TableState } from './tableState';

/** A row of ours, cells by column name. */
export type IncomingRow = ReadonlyMap<string, Cell>;

/** Rows that stand in the table already, each with what becomes of it, and rows that have no place yet. */
export interface MatchedRows {
  /** Undefined: nothing becomes of it. */
  readonly known: readonly (IncomingRow | undefined)[];
  readonly newcomers: readonly IncomingRow[];
}

/** The plan that brings these changes to the rows that are there, and these new rows. */
export function planRows(
  state: TableState,
  columns: readonly TableColumn[],
  { known, newcomers }: MatchedRows,
): TablePlan {
  const ours = oursIn(columns);
  return {
    blocks: blocksOf(state, ours, known),
    appended: newcomers.map((row) =>
      state.headers.map((header) => (ours.has(header) ? cellInput(row.get(header) ?? '') : null)),
    ),
  };
}

function oursIn(columns: readonly TableColumn[]): Set<string> {
  return new Set(columns.map((column) => column.name));
}

/** Matches rows by key: known rows stay where they are, new ones fill blank rows, then append. */
export function matchRows(
  state: TableState,
  columns: readonly TableColumn[],
  incoming: readonly IncomingRow[],
  update: MarketUpdate,
): MatchedRows {
  return matchNews(state, columns, incoming, (row) => staleCells(row, update));
}

/** As matchRows; `withoutNews` says what becomes of a row that is not among the news. */
export function matchNews(
  state: TableState,
  columns: readonly TableColumn[],
  incoming: readonly IncomingRow[],
  withoutNews: (row: RowReader) => IncomingRow | undefined,
): MatchedRows {
  const ours = oursIn(columns);
  const cellOf = (row: readonly Cell[], name: string): Cell => row[state.headers.indexOf(name)] ?? '';
  const newsByKey = new Map(incoming.map((row) => [row.get('key') ?? '', row]));
  const knownKeys = new Set(state.values.map((row) => cellOf(row, 'key')));
  const newcomers = [...newsByKey].filter(([key]) => !knownKeys.has(key)).map(([, row]) => row);
  const known = state.values.map((row) => {
    const isBlank = row.every((cell, index) => cell === '' || !ours.has(state.headers[index] ?? ''));
    if (isBlank) return newcomers.shift();
    return newsByKey.get(cellOf(row, 'key')) ?? withoutNews((name) => cellOf(row, name));
  });
  return { known, newcomers };
}

function blocksOf(
  state: TableState,
  ours: ReadonlySet<string>,
  changes: readonly (IncomingRow | undefined)[],
): ColumnBlock[] {
  const blocks: { firstColumn: number; cells: CellInput[][] }[] = [];
  state.headers.forEach((header, index) => {
    if (!ours.has(header)) return;
    const column = state.values.map((row, position): CellInput => {
      const cell = changes[position]?.get(header);
      return cell === undefined || cell === row[index] ? null : cellInput(cell);
    });
    if (column.every((cell) => cell === null)) return;
    const last = blocks.at(-1);
    if (last && last.firstColumn + (last.cells[0]?.length ?? 0) === index) {
      last.cells.forEach((row, position) => row.push(column[position] ?? null));
    } else {
      blocks.push({ firstColumn: index, cells: column.map((cell) => [cell]) });
    }
  });
  return blocks;
}
