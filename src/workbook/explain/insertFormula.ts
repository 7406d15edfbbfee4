import { HedgeError } from '../../model/hedgeError';
import type { Cell } from '../cell';
import { cellAddress } from '../cellAddress';
import { runExcel } from '../runExcel';

/** Where a formula went; or, where the cell holds something, what that is: then nothing was written. */
export type Insertion =
  | { readonly inserted: true; readonly address: string }
  | { readonly inserted: false; readonly address: string; readonly holds: string };

/**
 * Writes a formula, in English with commas, into the selected cell, as one undo step. A cell that holds something is
 * overwritten only when it is the one that the user has agreed to.
 */
export function insertFormula(formula: string, agreed?: string): Promise<Insertion> {
  return runExcel(
    async (context) => {
      const cell = context.workbook.getActiveCell();
      cell.load('rowIndex,columnIndex,formulas');
      const { worksheet } = cell;
      worksheet.load('name');
      worksheet.protection.load('protected');
      await context.sync();
      const { name } = worksheet;
      if (worksheet.protection.protected) {
        const sentence = `Sheet "${name}" is protected. Unprotect it (Review, Unprotect Sheet) and insert again.`;
        throw new HedgeError('notAvailable', sentence);
      }
      const address = cellAddress(name, cell.rowIndex, cell.columnIndex);
      const holds = cell.formulas[0]?.[0] as Cell;
      if (holds !== '' && agreed !== address) return { inserted: false, address, holds: String(holds) };
      cell.formulas = [[formula]];
      await context.sync();
      return { inserted: true, address };
    },
    { oneUndoStep: true },
  );
}
