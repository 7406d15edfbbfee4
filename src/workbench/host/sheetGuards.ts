import type { Workbook } from '../workbook';
import { ExcelError } from './excelError';
import type { Session } from './hostObject';

/** Refuses to add, delete, rename, hide or move sheets of a protected workbook. */
export function requireUnlockedWorkbook(workbook: Workbook): void {
  if (workbook.isProtected) {
    throw new ExcelError('AccessDenied', 'The workbook is protected. Unprotect it and try again.');
  }
}

/** Excel on the desktop cannot change what a sheet is while several syncs are made one step for Undo. */
export function requireNoUndoGroup(session: Session, what: string): void {
  if (session.isUndoGroup) {
    throw new ExcelError('InvalidOperation', `A sheet's ${what} cannot change inside mergeUndoGroup.`);
  }
}
