import { RegisterOtherFormulaService } from '@univerjs/engine-formula';
import type { Scalar } from '../workbook';
import type { GridContext } from './gridContext';

/** What a formula would give in a cell, row by row, without being written to it. Errors and empty cells give null. */
export async function evaluateFormula(
  { injector, unitId }: GridContext,
  sheetId: string,
  { row, column }: { readonly row: number; readonly column: number },
  formula: string,
): Promise<(Scalar | null)[]> {
  const service = injector.get(RegisterOtherFormulaService);
  const range = { startRow: row, endRow: row, startColumn: column, endColumn: column };
  const id = service.registerFormulaWithRange(unitId, sheetId, formula, [range]);
  try {
    const answer = await service.getFormulaValue(unitId, sheetId, id);
    const cells = answer?.result?.[0]?.[0] ?? [];
    return cells.flat().map((cell) => cell?.v ?? null);
  } finally {
    service.deleteFormula(unitId, sheetId, [id]);
  }
}
