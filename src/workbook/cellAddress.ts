/** A cell as the user knows it, such as Fees!B3; row and column count from 0. */
export function cellAddress(sheetName: string, row: number, column: number): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheetName);
  const sheet = isPlain ? sheetName : `'${sheetName.replaceAll("'", "''")}'`;
  return `${sheet}!${columnLetters(column)}${row + 1}`;
}

function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}
