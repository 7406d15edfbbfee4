import { insertFormula, type Insertion } from '../../workbook/explain/insertFormula';

export type { Insertion };

/** Puts a formula into the selected cell; one that holds something only when the user agreed to overwrite it. */
export function insertAtCell(formula: string, agreed?: string): Promise<Insertion> {
  return insertFormula(formula, agreed);
}
