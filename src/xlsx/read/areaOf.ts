import type { AreaData } from '../../templates/workbookData';
import { cellPlace } from './cellPlace';

/** A1:C5 or A1 as an area; undefined when it is none. */
export function areaOf(ref: string): AreaData | undefined {
  const [from = '', to = from] = ref.split(':');
  const first = cellPlace(from);
  const last = cellPlace(to);
  if (!first || !last || last.row < first.row || last.column < first.column) return undefined;
  return { ...first, rows: last.row - first.row + 1, columns: last.column - first.column + 1 };
}
