import { cellAddress } from '../../workbook/cellAddress';
import { selectCell } from '../../workbook/explain/selectCell';

export interface ShownCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Such as Plan!B4. */
export function nameOfCell({ sheet, row, column }: ShownCell): string {
  return cellAddress(sheet, row, column);
}

/** Selects a cell before the user's eyes. */
export function showCell({ sheet, row, column }: ShownCell): Promise<void> {
  return selectCell(sheet, row, column);
}
