import { CellValueType, type ICellData, isNumeric } from '@univerjs/core';
import type { CellChange, Scalar } from '../workbook';

/** A change as the grid stores it. A text stays what it is, even where it looks like a formula or a number. */
export function cellData({ formula, value, numberFormat }: CellChange): ICellData {
  const content = formula !== undefined ? formulaData(formula) : value !== undefined ? valueData(value) : {};
  return numberFormat === undefined ? content : { ...content, s: { n: formatPattern(numberFormat) } };
}

export const EMPTY: ICellData = { v: null, t: null, f: null, si: null, p: null };

const formatPattern = (format: string): { pattern: string } | null =>
  format === 'General' ? null : { pattern: format };

const formulaData = (formula: string): ICellData => ({ ...EMPTY, f: formula });

function valueData(value: Scalar | null): ICellData {
  if (value === null || value === '') return EMPTY;
  if (typeof value === 'number') return { ...EMPTY, v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { ...EMPTY, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { ...EMPTY, v: value, t: isMistakable(value) ? CellValueType.FORCE_STRING : CellValueType.STRING };
}

/** A text that the grid would take for something else when it is edited or computed with. */
const isMistakable = (text: string): boolean =>
  /^[=+\-@'#]/.test(text) || isNumeric(text) || /^(true|false)$/i.test(text) || /^\s*\d.*[-/:.%]/.test(text);
