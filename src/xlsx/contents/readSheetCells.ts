import { relativeCell } from '../../templates/cellAddress';
import type { AreaData, CellValue } from '../../templates/workbookData';
import { callsOthers } from '../formula/callsOthers';
import { typedFormula } from '../formula/typedFormula';
import { areaOf } from '../read/areaOf';
import { ownFormulas } from '../read/ownFormulas';
import type { FileCell } from '../read/readCells';
import type { FileSheet } from '../readWorkbook';
import { attribute } from '../xml/parseXml';
import type { FileStyle } from './readLooks';
import type { CellContents } from './workbookContents';

/** A formula that reads another workbook, which is named by its place in a list of the file. */
const OTHER_WORKBOOK = /\[\d+\][^\]]*!/;

function tableAt({ row, column }: FileCell, sheet: FileSheet): string | undefined {
  return sheet.tables.find(({ ref }) => {
    const area = areaOf(ref);
    return (
      area &&
      row >= area.row &&
      row < area.row + area.rows &&
      column >= area.column &&
      column < area.column + area.columns
    );
  })?.name;
}

/** What another workbook or another add-in would have to work out keeps its value. */
const isForeign = (text: string) => OTHER_WORKBOOK.test(text) || callsOthers(text);

function spillOf(
  area: AreaData,
  valueAt: (row: number, column: number) => CellValue | undefined,
): CellValue[][] {
  return Array.from({ length: area.rows }, (_, down) =>
    Array.from({ length: area.columns }, (__, right) => valueAt(area.row + down, area.column + right) ?? ''),
  );
}

/** A sheet's cells as a person sees them: formulas as they are typed, each with what it was saved with. */
export function readSheetCells(
  sheet: FileSheet,
  styles: readonly FileStyle[],
): { readonly cells: readonly CellContents[]; readonly hasForeign: boolean } {
  const formulaOf = ownFormulas(sheet.cells);
  const values = new Map(sheet.cells.map(({ address, value }) => [address, value]));
  const valueAt = (row: number, column: number) => values.get(relativeCell(row, column));
  const spilled = new Set<string>();
  let hasForeign = false;
  const cells = sheet.cells.flatMap((cell): CellContents[] => {
    const { row, column, address, formula, value } = cell;
    const style = styles[Number(attribute(cell.node, 's') ?? 0)];
    const stored = formulaOf(cell);
    const isKept = stored !== undefined && isForeign(stored);
    if (isKept) hasForeign = true;
    const typed = stored === undefined || isKept ? undefined : typedFormula(stored, tableAt(cell, sheet));
    const area = formula?.kind === 'array' && typed !== undefined ? areaOf(formula.ref ?? '') : undefined;
    const spill = area && area.rows * area.columns > 1 ? spillOf(area, valueAt) : undefined;
    spill?.forEach((line, down) =>
      line.forEach((_, right) => spilled.add(relativeCell(row + down, column + right))),
    );
    const isOwn = typed !== undefined || !spilled.has(address);
    const contents: CellContents = {
      row,
      column,
      ...(isOwn && value !== undefined && { value }),
      ...(typed !== undefined && { formula: typed }),
      ...(spill && { spill }),
      ...(style?.look && { look: style.look }),
      ...(style?.numberFormat !== undefined && { numberFormat: style.numberFormat }),
    };
    return Object.keys(contents).length > 2 ? [contents] : [];
  });
  return { cells, hasForeign };
}
