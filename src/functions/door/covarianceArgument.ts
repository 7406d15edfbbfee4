import { HedgeError } from '../../model/hedgeError';
import { plainCell } from './cell';
import { readNotNegative, readNumber } from './numbers';

/** How far the two halves may differ, as a share of the volatilities' product. */
const ROUNDING = 1e-9;

/** A covariance matrix: square, the same above and below its diagonal, no negative variance. */
export function covarianceArgument(name: string, cells: unknown[][]): number[][] {
  const rows = Array.isArray(cells) ? cells : [[cells]];
  const width = rows[0]?.length ?? 0;
  if (width !== rows.length) {
    throw new HedgeError(
      'badArgument',
      `${name} must be square; it has ${rows.length} rows and ${width} columns`,
    );
  }
  const matrix = rows.map((row, index) =>
    row.map((cell, place) => {
      const read = place === index ? readNotNegative : readNumber;
      const where = `${name}, row ${index + 1}, column ${place + 1},`;
      return read(where, plainCell(where, cell)).toNumber();
    }),
  );
  const at = (row: number, place: number): number => matrix[row]?.[place] ?? Number.NaN;
  matrix.forEach((row, index) =>
    row.forEach((value, place) => {
      const scale = Math.sqrt(at(index, index) * at(place, place));
      if (Math.abs(value - at(place, index)) > ROUNDING * scale) {
        throw new HedgeError(
          'badArgument',
          `${name} must be symmetric; row ${index + 1}, column ${place + 1} differs from row ${place + 1}, column ${index + 1}`,
        );
      }
    }),
  );
  return matrix;
}
