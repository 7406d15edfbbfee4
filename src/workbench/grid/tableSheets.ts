import type { Workbook } from '@univerjs/core';
import type { IFunctionService } from '@univerjs/engine-formula';

/**
 * Functions that answer with a reference, such as INDEX, let the engine find its sheet by name, and a table's
 * reference knows only the sheet's id. Without the name, =INDEX(Quotes[mark],1) reads the formula's own sheet.
 */
export function nameSheetsOfTables(functions: IFunctionService, book: Workbook): void {
  for (const executor of functions.getExecutors().values()) {
    const create = executor.createReferenceObject.bind(executor);
    executor.createReferenceObject = (reference, range) => {
      const sheet = reference.isTable() && book.getSheetBySheetId(reference.getSheetId());
      if (sheet) reference.setForcedSheetName(sheet.getName());
      return create(reference, range);
    };
  }
}
