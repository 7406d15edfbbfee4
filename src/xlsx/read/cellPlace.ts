const ADDRESS = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i;
/** No sheet is larger. */
const [ROWS, COLUMNS] = [1_048_576, 16_384];

export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** A1 as row and column counted from 0; undefined when it is no address of a sheet. */
export function cellPlace(address: string): CellPlace | undefined {
  const [, letters, digits] = ADDRESS.exec(address) ?? [];
  if (letters === undefined || digits === undefined) return undefined;
  const column = [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  const row = Number(digits);
  return row > 0 && row <= ROWS && column <= COLUMNS ? { row: row - 1, column: column - 1 } : undefined;
}
