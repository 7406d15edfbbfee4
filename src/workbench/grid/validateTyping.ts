import { SheetInterceptorService, VALIDATE_CELL } from '@univerjs/sheets';
import type { Validation } from '../sheetParts';
import type { UniverWorkbook } from './univerWorkbook';
import { isAllowed, validationAt } from './validations';

/** Tells the user what is wrong with what was typed; true keeps it all the same. */
export type AskUser = (alert: Validation['errorAlert']) => Promise<boolean>;

/** What is typed against a rule is told and taken back, as in Excel. What an add-in or a formula writes is not asked. */
export function validateTyping(workbook: UniverWorkbook, ask: AskUser): void {
  const { injector } = workbook.context;
  injector.get(SheetInterceptorService).writeCellInterceptor.intercept(VALIDATE_CELL, {
    handler: async (earlier, { subUnitId, row, col: column }, next) => {
      const sheet = workbook.sheets().find(({ id }) => id === subUnitId);
      const alert = sheet && validationAt(sheet, { row, column })?.errorAlert;
      const isFine =
        !sheet ||
        !alert?.showAlert ||
        (await isAllowed(workbook, sheet, { row, column })) ||
        (await ask(alert));
      if (!isFine) workbook.select(sheet, { row, column, rows: 1, columns: 1 });
      return (await next(earlier)) !== false && isFine;
    },
  });
}
