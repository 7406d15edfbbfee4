const LETTERS = 26;
const FIRST_LETTER = 65;

/** Every cell of a workbook asks for the letters of a few columns. */
const known: string[] = [];

/** "AB" for column 27. */
export function columnLetters(column: number): string {
  const before = Math.floor(column / LETTERS) - 1;
  return (known[column] ??=
    (before < 0 ? '' : columnLetters(before)) + String.fromCharCode(FIRST_LETTER + (column % LETTERS)));
}

/** "$B$5" for row 4, column 1. */
export const absoluteCell = (row: number, column: number): string => `$${columnLetters(column)}$${row + 1}`;

/** "B5" for row 4, column 1. */
export const relativeCell = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;
