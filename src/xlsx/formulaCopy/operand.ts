import { NoNativeForm } from './NoNativeForm';

/** An argument or a result: cells counted from 0, each as text that may stand beside an operator. */
export interface Operand {
  readonly rows: number;
  readonly columns: number;
  readonly at: (row: number, column: number) => string;
  /** All cells as one range or array, where there is such a text. */
  readonly whole: string | undefined;
}

/** One value. */
export function single(text: string): Operand {
  return { rows: 1, columns: 1, at: () => text, whole: text };
}

/** Cells that each have a text of their own. */
export function cells(matrix: readonly (readonly string[])[], whole?: string): Operand {
  return {
    rows: matrix.length,
    columns: matrix[0]?.length ?? 0,
    at: (row, column) => {
      const text = matrix[row]?.[column];
      if (text === undefined) throw new NoNativeForm('it reads a cell outside of its argument');
      return text;
    },
    whole,
  };
}

/** A reference whose size is known. */
export function range(text: string, rows: number, columns: number): Operand {
  const at = (row: number, column: number): string =>
    rows === 1
      ? `INDEX(${text},1,${column + 1})`
      : `INDEX(${text},${row + 1}${columns === 1 ? '' : `,${column + 1}`})`;
  return rows * columns === 1 ? single(text) : { rows, columns, at, whole: text };
}

/** An array whose size shows only when it is worked out. */
export function open(text: string): Operand {
  const refuse = (): never => {
    throw new NoNativeForm('an argument is a list that is worked out, whose length is not known');
  };
  return { rows: 1, columns: 1, at: refuse, whole: text };
}

/** The text of all cells. */
export function wholeOf(operand: Operand): string {
  if (operand.whole === undefined) throw new NoNativeForm('an argument is a list that no range holds');
  return operand.whole;
}
