import { type Cells, isOmitted } from './column';
import { readNotNegative } from './numbers';
import { oneCell } from './oneCell';

/** What holds the slopes of a regression back; nothing by default. */
export function ridgeCell(cells: Cells): number {
  return isOmitted(cells) ? 0 : readNotNegative('ridge', oneCell('ridge', cells)).toNumber();
}
