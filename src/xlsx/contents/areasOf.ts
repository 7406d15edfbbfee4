import type { AreaData } from '../../templates/workbookData';
import { areaOf } from '../read/areaOf';

/** The areas of a list such as "A1:B5 D1". */
export function areasOf(list: string): readonly AreaData[] {
  return list.split(/\s+/).flatMap((ref) => areaOf(ref) ?? []);
}
