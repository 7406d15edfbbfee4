import { absoluteCell } from '../../templates/cellAddress';
import type { AreaData } from '../../templates/workbookData';

/** An area of a named sheet that no copying moves: 'My plan'!$A$1:$C$5. */
export function absoluteAddress(sheet: string, { row, column, rows, columns }: AreaData): string {
  const first = absoluteCell(row, column);
  const last = absoluteCell(row + rows - 1, column + columns - 1);
  return `'${sheet.replaceAll("'", "''")}'!${first === last ? first : `${first}:${last}`}`;
}
