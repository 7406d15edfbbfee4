const ADDRESS = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i;

export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** A1 as row and column counted from 0; undefined when it is no address. */
export function cellPlace(address: string): CellPlace | undefined {
  const [, letters, row] = ADDRESS.exec(address) ?? [];
  if (letters === undefined || row === undefined) return undefined;
  const column = [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(row) - 1, column: column - 1 };
}
