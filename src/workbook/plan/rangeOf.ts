import type { AreaData } from '../../templates/workbookData';

export function rangeOf(sheet: Excel.Worksheet, { row, column, rows, columns }: AreaData): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rows, columns);
}
