import type { InputCell } from '../grid/inputCell';
import type { SheetView } from '../grid/sheetView';

/** A cell's rectangle in pixels of the grid's element. */
export interface CellOnScreen {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** null where the cell is scrolled away under the headers or the frozen cells. */
export function cellOnScreen({ box, isFrozen }: InputCell, view: SheetView): CellOnScreen | null {
  const { cells, scroll, frozen, zoom } = view;
  const left = cells.left + (box.left - (isFrozen.x ? 0 : scroll.x)) * zoom;
  const top = cells.top + (box.top - (isFrozen.y ? 0 : scroll.y)) * zoom;
  const right = left + box.width * zoom;
  const isOutside =
    (!isFrozen.x && right < cells.left + frozen.width * zoom) ||
    (!isFrozen.y && top < cells.top + frozen.height * zoom);
  return isOutside ? null : { left, right, top, bottom: top + box.height * zoom };
}
