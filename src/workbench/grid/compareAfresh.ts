import { CELL_INVERTED_INDEX_CACHE } from '@univerjs/engine-formula';

const NOTHING = { rowsInCache: [], rowsNotInCache: [] };

/**
 * The grid remembers what the cells of a column hold from one comparison to the next, and takes 0, an empty text and
 * no entry for the same: after =A1="" a column's 0 would be empty to every other formula. Each comparison looks again.
 */
export function compareAfresh(): void {
  CELL_INVERTED_INDEX_CACHE.canUseCache = () => NOTHING;
}
