import { copyWithout, type ValuesCopy, type ValuesCopyOptions } from '../freeze/valuesCopy';
import { readWorkbook } from '../readWorkbook';
import { nativeCells } from './nativeCells';
import { workingsPart } from './workingsPart';

/** A workbook whose plan anyone can work out again, and what its sender should know of it. */
export interface FormulaCopy extends ValuesCopy {
  /** How many cells our functions filled, and how many of these are ordinary formulas now. */
  readonly filled: number;
  readonly native: number;
  /** Cells that keep their value, each with the reason. */
  readonly kept: readonly { readonly place: string; readonly why: string }[];
}

/**
 * A copy of a workbook file in which ordinary formulas stand where HEDGE functions stood: prices stay as they are, and a
 * recipient without the add-in can change a ratio and plan again.
 */
export function formulaCopy(bytes: Uint8Array, options: ValuesCopyOptions): FormulaCopy {
  const workbook = readWorkbook(bytes);
  const { workings, filled, native, kept, ...formulas } = nativeCells(workbook);
  const copy = copyWithout(workbook, options, {
    ...formulas,
    kept,
    sheets: workings.map(({ title, cells }) => ({
      title,
      part: (namespace, styles) => workingsPart(cells, namespace, styles),
    })),
  });
  return {
    ...copy,
    filled,
    native,
    kept: kept.map(({ sheet, cell, why }) => ({ place: `${sheet.name}!${cell.address}`, why })),
  };
}
