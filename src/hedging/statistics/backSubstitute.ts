import { element } from './element';

/** Solves R·b = c for an upper triangle R given by columns. */
export function backSubstitute(columns: readonly Float64Array[], target: Float64Array): number[] {
  const left = target.slice(0, columns.length);
  const solved: number[] = [];
  for (let row = columns.length - 1; row >= 0; row -= 1) {
    const column = element(columns, row);
    const value = element(left, row) / element(column, row);
    solved.unshift(value);
    left.forEach((rest, index) => (left[index] = rest - element(column, index) * value));
  }
  return solved;
}
