import { runExcel } from '../runExcel';

/** Shows a cell to the user and selects it. */
export function selectCell(sheetName: string, row: number, column: number): Promise<void> {
  return runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    sheet.activate();
    sheet.getRangeByIndexes(row, column, 1, 1).select();
    await context.sync();
  });
}
