import { CellEditRefusal } from '../workbook/cellEditRefusal';

/** True when an action was refused only because the user is typing in a cell. */
export function isCellEdit(error: unknown): boolean {
  return error instanceof CellEditRefusal;
}
