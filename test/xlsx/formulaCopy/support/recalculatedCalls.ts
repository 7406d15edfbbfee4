import type { CellData, CellValue } from '../../../../src/templates/workbookData';
import { relativeCell } from '../../../../src/templates/cellAddress';
import { nativeFormula, type Surroundings } from '../../../../src/xlsx/formulaCopy/nativeFormula';
import { cellPlace } from '../../../../src/xlsx/read/cellPlace';
import { writeWorkbook } from '../../../../src/xlsx/writeWorkbook';
import { recalculate } from '../../support/recalculate';
import { sheetOf } from '../../support/sheetOf';

/** A call, its arguments in cells where it says A1 … of its own line of inputs. */
export interface NativeCase {
  /** As a person types it; <0>, <1> … are the cells of the inputs. */
  readonly formula: string;
  readonly inputs: readonly CellValue[];
}

const FIRST_RESULT = 20;

const areaSize = (reference: string) => {
  const [from = '', to = from] = reference.split(':');
  const [first, last] = [cellPlace(from), cellPlace(to)];
  return first && last && { rows: last.row - first.row + 1, columns: last.column - first.column + 1 };
};
export const ON_ONE_SHEET: Surroundings = { sizeOf: areaSize, wideNames: new Set() };

export type Blocks = readonly CellValue[][][];

interface Place {
  readonly first: number;
  readonly rows: number;
  readonly columns: number;
}

/** The calls on one sheet, and where each of them fills cells. */
function layOut(cases: readonly NativeCase[]): { cells: CellData[]; places: readonly Place[] } {
  const cells: CellData[] = [];
  let row = 0;
  const places = cases.map(({ formula, inputs }) => {
    const first = row;
    inputs.forEach((value, column) => cells.push({ row: first, column, value }));
    const typed = formula.replace(/<(\d+)>/g, (_, at) => relativeCell(first, Number(at)));
    const { rows, columns, at } = nativeFormula(typed.slice(1), ON_ONE_SHEET);
    for (let down = 0; down < rows; down += 1)
      for (let right = 0; right < columns; right += 1)
        cells.push({
          row: first + down,
          column: FIRST_RESULT + right,
          value: 0,
          formula: `=${at(down, right)}`,
        });
    row += rows;
    return { first, rows, columns };
  });
  return { cells, places };
}

/** What LibreOffice shows for the native texts of some groups of calls, each call a block of cells. */
export async function recalculatedCalls(
  groups: readonly (readonly NativeCase[])[],
): Promise<readonly Blocks[]> {
  const laidOut = groups.map(layOut);
  const sheets = laidOut.map(({ cells }, at) => sheetOf(`Calls ${at}`, { cells }));
  const bytes = writeWorkbook({ sheets, names: [] }, { title: 'Calls', createdAt: new Date(0) });
  const [values] = await recalculate([bytes]);
  return laidOut.map(({ places }, group) => {
    const shown = values?.get(`Calls ${group}`);
    return places.map(({ first, rows, columns }) =>
      Array.from({ length: rows }, (_row, down) =>
        Array.from(
          { length: columns },
          (_column, right) => shown?.get(relativeCell(first + down, FIRST_RESULT + right)) ?? '',
        ),
      ),
    );
  });
}

/** A block as a reader of the sheet sees it: one cell is a value. */
export const answerOf = (block: readonly (readonly CellValue[])[]): unknown =>
  block.length === 1 && block[0]?.length === 1 ? block[0][0] : block;
