import type { CellFailure, CellValue } from './workbookData';

/** What the cells of a HEDGE function show: its result, or its error in the one cell that has the formula. */
export function functionValues(call: () => unknown[][]): CellValue[][] {
  try {
    return call().map((row) => row.map(cellValue));
  } catch (thrown) {
    const failure = failureOf(thrown);
    if (failure === undefined) throw thrown;
    return [[failure]];
  }
}

function cellValue(cell: unknown): CellValue {
  if (typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean') return cell;
  const failure = failureOf(cell);
  if (failure === undefined) throw new Error('A function gave a cell what no cell can show');
  return failure;
}

/** Custom functions hand out errors as objects with a code and, where Excel shows one, a sentence. */
function failureOf(thing: unknown): CellFailure | undefined {
  if (typeof thing !== 'object' || thing === null || !('code' in thing)) return undefined;
  const { code, message } = thing as { code: unknown; message?: unknown };
  if (typeof code !== 'string') return undefined;
  return { error: code, ...(typeof message === 'string' && message !== '' && { sentence: message }) };
}
