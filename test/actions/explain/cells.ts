import type { CellState } from '../../support/office/memoryState';
import type { OpenExcel } from '../../workbook/openExcel';

/** Such as B2, as an area of one cell. */
export function areaOf(address: string) {
  const [, letter = '', row = ''] = /^([A-Z])(\d+)$/.exec(address) ?? [];
  return { row: Number(row) - 1, column: letter.charCodeAt(0) - 65, rows: 1, columns: 1 };
}

type Value = CellState['value'];

/** Puts values into a sheet, which is added where it is not there; a formula comes with the value that it shows. */
export function fill(
  { workbook }: OpenExcel,
  sheetName: string,
  cells: Readonly<Record<string, Value | readonly [formula: string, value: Value]>>,
): void {
  const sheet = workbook.sheets().find(({ name }) => name === sheetName) ?? workbook.addSheet(sheetName);
  for (const [address, content] of Object.entries(cells)) {
    const [formula, value] = isPair(content) ? content : [undefined, content];
    sheet.write(areaOf(address), [[formula === undefined ? { value: '' } : { formula }]]);
    sheet.changeCells(areaOf(address), () => ({ value }));
  }
}

function isPair(content: unknown): content is readonly [string, Value] {
  return Array.isArray(content);
}

export function select({ workbook }: OpenExcel, sheetName: string, address: string): void {
  workbook.select(workbook.sheet(sheetName), areaOf(address));
}
