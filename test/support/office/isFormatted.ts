import type { CellState } from './memoryState';

export function isFormatted(cell: CellState): boolean {
  return cell.numberFormat !== 'General' || Object.keys(cell.format).length > 0;
}
