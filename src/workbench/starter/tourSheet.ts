import {
  BooleanNumber,
  CellValueType,
  type ICellData,
  type IObjectMatrixPrimitiveType,
  type IStyleData,
  type IWorksheetData,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import { FONT, HEADING, QUIET, starterCell, TITLE } from './starterCell';

/** What the tour reads of reference.json: functions under the question they answer. */
export interface TourTask {
  readonly question: string;
  readonly functions: readonly TourFunction[];
}

export interface TourFunction {
  readonly id: string;
  readonly summary: string;
  readonly examples: readonly { readonly formula: string; readonly result: string }[];
}

const [NAME, SUMMARY, FORMULA, RESULT] = [1, 2, 3, 4];
const COLUMN_WIDTHS = [24, 190, 250, 280, 110];
/** Three lines of text. */
const ROW_HEIGHT = 56;
const SPILL_COLUMNS = 26;
const TOP: IStyleData = { vt: VerticalAlign.TOP };
const NAME_STYLE: IStyleData = { ...FONT, ...TOP, bl: BooleanNumber.TRUE };
const SUMMARY_STYLE: IStyleData = { ...QUIET, ...TOP, tb: WrapStrategy.WRAP };
const FORMULA_STYLE: IStyleData = { ...QUIET, ...TOP, ff: 'Consolas, monospace', tb: WrapStrategy.WRAP };
/** At the bottom, where the cells that spill beside it stand. */
const RESULT_STYLE: IStyleData = { ...FONT, vt: VerticalAlign.BOTTOM };

/** Rows that an example's result takes: an array constant has one more than it has semicolons outside its texts. */
function rowsOf(result: string): number {
  return result.startsWith('{') ? result.replace(/"[^"]*"/g, '').split(';').length : 1;
}

/** A formula to read, not to work out. */
function formulaText(formula: string): ICellData {
  return { v: formula, t: CellValueType.FORCE_STRING, s: FORMULA_STYLE };
}

/** One live example of every function, by task. The formula stands beside its result as text. */
export function tourSheet(tasks: readonly TourTask[]): Partial<IWorksheetData> {
  const cellData: IObjectMatrixPrimitiveType<ICellData> = {
    0: { [NAME]: starterCell('Every function, live', TITLE) },
    1: {
      [NAME]: starterCell(
        'Change a formula in column E and watch. The pages of Help explain each one.',
        QUIET,
      ),
    },
  };
  const rowData: Record<number, { h: number }> = { 0: { h: 38 }, 1: { h: 22 } };
  let row = 3;
  for (const { question, functions } of tasks) {
    cellData[row] = Object.fromEntries(
      [NAME, SUMMARY, FORMULA, RESULT].map((column) => [
        column,
        starterCell(column === NAME ? question : undefined, HEADING),
      ]),
    );
    row += 1;
    for (const { id, summary, examples } of functions) {
      const [example] = examples;
      if (example === undefined) continue;
      cellData[row] = {
        [NAME]: starterCell(id, NAME_STYLE),
        [SUMMARY]: starterCell(summary, SUMMARY_STYLE),
        [FORMULA]: formulaText(example.formula),
        [RESULT]: starterCell(example.formula, RESULT_STYLE),
      };
      rowData[row] = { h: ROW_HEIGHT };
      row += rowsOf(example.result);
    }
    row += 1;
  }
  return {
    id: 'functions',
    name: 'Functions',
    rowCount: row + 100,
    columnCount: RESULT + SPILL_COLUMNS,
    showGridlines: BooleanNumber.FALSE,
    columnData: Object.fromEntries(COLUMN_WIDTHS.map((w, column) => [column, { w }])),
    rowData,
    cellData,
  };
}
