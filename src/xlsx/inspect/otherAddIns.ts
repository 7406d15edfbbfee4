import { formulasOf } from '../freeze/findFrozen';
import { callsOthers } from '../formula/callsOthers';
import { typedFormula } from '../formula/typedFormula';
import type { FileWorkbook } from '../readWorkbook';

/** A formula of another add-in, which shows a value only where that add-in is. */
export interface OtherFormula {
  readonly place: string;
  readonly formula: string;
}

/** Cells that call functions of other add-ins. */
export function otherAddIns({ sheets }: FileWorkbook): readonly OtherFormula[] {
  return sheets.flatMap((sheet) => {
    const formulaOf = formulasOf(sheet);
    return sheet.cells.flatMap((cell) => {
      const formula = formulaOf(cell);
      if (!callsOthers(formula)) return [];
      return [{ place: `${sheet.name}!${cell.address}`, formula: typedFormula(formula) }];
    });
  });
}
