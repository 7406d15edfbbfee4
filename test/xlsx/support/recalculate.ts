import type { CellValue } from '../../../src/templates/workbookData';
import { readWorkbook } from '../../../src/xlsx/readWorkbook';
import { convert, type Reckoning } from './convert';

/** What the cells of a workbook show: by sheet, then by address ("B5"). Blank cells are not listed. */
export type SheetValues = ReadonlyMap<string, ReadonlyMap<string, CellValue>>;

/** What is saved in a file. */
export function savedValues(bytes: Uint8Array): SheetValues {
  return new Map(
    readWorkbook(bytes).sheets.map(({ name, cells }) => [
      name,
      new Map(
        cells.flatMap(({ address, value }) => (value === undefined ? [] : [[address, value] as const])),
      ),
    ]),
  );
}

/**
 * What LibreOffice shows in workbook files, having worked out every formula anew (or, with "saved", none). Starting it
 * takes seconds: give it all files of a test at once.
 */
export async function recalculate(
  files: readonly Uint8Array[],
  reckoning: Reckoning = 'anew',
): Promise<readonly SheetValues[]> {
  return (await convert(files, 'xlsx', reckoning)).map(savedValues);
}
