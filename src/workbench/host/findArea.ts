import type { Area, DefinedName, Sheet, Workbook } from '../workbook';
import { parseAddress, splitSheetName } from './cells/parseAddress';
import { ExcelError } from './excelError';

export interface Place {
  readonly sheet: Sheet;
  readonly area: Area;
}

/** The cells of an address, a defined name or a table, seen from a sheet. */
export function findArea(workbook: Workbook, text: string, from: Sheet): Place {
  const [sheetName, address] = splitSheetName(text.trim());
  const sheet = sheetName === null ? from : requireSheet(workbook, sheetName);
  const area = parseAddress(address, sheet);
  if (area) return { sheet, area };
  const named = findName(workbook, address, sheetName === null ? from : sheet);
  const place = named && placeOfName(workbook, named);
  if (place) return place;
  const table = workbook.tables().find((candidate) => sameName(candidate.name, address));
  if (table && sheetName === null) return { sheet: table.sheet, area: table.area };
  throw new ExcelError('InvalidArgument', `"${text}" is no address, name or table of this workbook.`);
}

/** Where a defined name points; null when it stands for something else than cells. */
export function placeOfName(workbook: Workbook, name: DefinedName): Place | null {
  const [sheetName, address] = splitSheetName(name.formula.slice(1));
  const sheet = workbook
    .sheets()
    .find((candidate) => sheetName !== null && sameName(candidate.name, sheetName));
  const area = sheet && parseAddress(address, sheet);
  return sheet && area ? { sheet, area } : null;
}

/** A sheet's own name comes before one of the workbook. */
function findName(workbook: Workbook, name: string, from: Sheet): DefinedName | undefined {
  const found = workbook.names().filter((candidate) => sameName(candidate.name, name));
  return found.find(({ sheet }) => sheet?.id === from.id) ?? found.find(({ sheet }) => sheet === null);
}

/** By name or by id. */
export function requireSheet(workbook: Workbook, key: string): Sheet {
  const sheets = workbook.sheets();
  const sheet = sheets.find(({ name }) => sameName(name, key)) ?? sheets.find(({ id }) => id === key);
  if (!sheet) throw new ExcelError('ItemNotFound', `There is no sheet ${key}.`);
  return sheet;
}

/** Excel does not tell capital letters from small ones. */
export function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
