import { ICommandService } from '@univerjs/core';
import type { Area, Cell } from '../workbook';
import { shownText } from './readCell';
import type { UniverWorkbook } from './univerWorkbook';

/** What is drawn now: the selected cell, and the texts of the open sheet. */
export interface CellsInView {
  readonly sheetName: string;
  readonly row: number;
  readonly column: number;
  readonly selected: Cell;
  readonly texts: readonly (readonly string[])[];
}

const PAUSE_IN_MS = 30;
/** As much of a sheet as its mirror holds. */
const [MOST_ROWS, MOST_COLUMNS] = [200, 40];

/** Tells what is drawn, shortly after anything has changed: cells, values, the selection, the open sheet. */
export function watchCells(workbook: UniverWorkbook, onChange: (view: CellsInView) => void): void {
  let pending: ReturnType<typeof setTimeout> | undefined;
  const later = (): void => {
    pending ??= setTimeout(() => {
      pending = undefined;
      onChange(cellsInView(workbook));
    }, PAUSE_IN_MS);
  };
  workbook.context.injector.get(ICommandService).onCommandExecuted(later);
  workbook.calculation.busy$.subscribe(later);
}

function cellsInView(workbook: UniverWorkbook): CellsInView {
  const open = workbook.activeSheet();
  const sheet = workbook.context.worksheet(open.id);
  const { row, column } = workbook.selection();
  const selected = open.read({ row, column, rows: 1, columns: 1 })[0]?.[0];
  const texts = mirrored(open.usedArea(true)).map((line) =>
    line.map(([down, right]) => shownText(sheet, down, right)),
  );
  return { sheetName: open.name, row, column, selected: selected ?? EMPTY_CELL, texts };
}

const EMPTY_CELL: Cell = { formula: null, value: null, numberFormat: 'General', text: '' };

/** The places from A1 to the end of what is used. */
function mirrored(used: Area | null): [row: number, column: number][][] {
  if (used === null) return [];
  const rows = Math.min(MOST_ROWS, used.row + used.rows);
  const columns = Math.min(MOST_COLUMNS, used.column + used.columns);
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => [row, column]),
  );
}
