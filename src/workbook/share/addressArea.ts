import type { AreaData } from '../../templates/workbookData';

const CELLS = /^(?:(.*)!)?\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/i;
const LETTERS = 26;
const BEFORE_A = 64;

const columnOf = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * LETTERS + letter.charCodeAt(0) - BEFORE_A, 0) - 1;

/** The cells of an address on this sheet, such as Scenarios!$A$6:$A$16; undefined where it names others. */
export function addressArea(address: string, sheetName: string): AreaData | undefined {
  const [, sheet, letters, row, lastLetters = letters, lastRow = row] =
    CELLS.exec(address.replace(/^=/, '')) ?? [];
  if (letters === undefined || lastLetters === undefined) return undefined;
  const named = sheet?.replace(/^'(.*)'$/s, '$1').replaceAll("''", "'");
  if (named !== undefined && named.toLowerCase() !== sheetName.toLowerCase()) return undefined;
  const [first, column] = [Number(row) - 1, columnOf(letters)];
  return {
    row: first,
    column,
    rows: Number(lastRow) - first,
    columns: columnOf(lastLetters) - column + 1,
  };
}
