import { LINE_FORMATS } from '../../templates/lineFormats';
import { writeBeside } from '../../workbook/holdings/writeBeside';
import { besideFormula, type BesideQuestion } from './besideFormula';
import type { HedgePreview } from './previewHedge';

/** Writes the hedge beside the table; answers with the cell's address. */
export function hedgeTable(question: BesideQuestion, preview: HedgePreview): Promise<string> {
  return writeBeside(question.table, {
    formula: besideFormula(question),
    columns: preview.columns.length,
    lines: preview.lines.length,
    numberFormats: preview.columns.map((column) => LINE_FORMATS[column] ?? 'General'),
  });
}
