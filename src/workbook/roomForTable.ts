import { HedgeError } from '../model/hedgeError';

/** Throws a sentence when the workbook leaves no room for a new table of ours. */
export function requireRoomForTable(
  { name, sheetName }: { readonly name: string; readonly sheetName: string },
  nameIsTaken: boolean,
  workbookProtected: boolean,
): void {
  if (nameIsTaken) {
    const sentence = `The workbook has a defined name ${name}, which the table ${name} needs. Rename it (Formulas, Name Manager) and try again.`;
    throw new HedgeError('notAvailable', sentence);
  }
  if (workbookProtected) {
    const sentence = `The workbook's structure is protected, so no sheet ${sheetName} can be added. Unprotect it (Review, Protect Workbook) and try again.`;
    throw new HedgeError('notAvailable', sentence);
  }
}
