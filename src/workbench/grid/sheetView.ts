import { ICommandService } from '@univerjs/core';
import { IRenderManagerService, SHEET_VIEWPORT_KEY } from '@univerjs/engine-render';
import { SheetSkeletonManagerService } from '@univerjs/sheets-ui';
import type { GridContext } from './gridContext';
import type { UniverWorkbook } from './univerWorkbook';

/** Where the open sheet's cells stand in the grid's element, in pixels. */
export interface SheetView {
  /** The corner of the cells, beside the row numbers and below the column letters. */
  readonly cells: { readonly left: number; readonly top: number };
  /** How far the cells that are not frozen are scrolled. */
  readonly scroll: { readonly x: number; readonly y: number };
  /** What the frozen rows and columns take. */
  readonly frozen: { readonly width: number; readonly height: number };
  readonly zoom: number;
}

/** null while nothing is drawn yet. */
export function sheetView(context: GridContext, grid: HTMLElement): SheetView | null {
  const render = context.injector.get(IRenderManagerService).getRenderById(context.unitId);
  const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
  const viewport = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  const canvas = render?.engine.getCanvasElement();
  if (!render || !skeleton || !viewport || !canvas) return null;
  const [outer, inner] = [grid.getBoundingClientRect(), canvas.getBoundingClientRect()];
  const zoom = render.scene.scaleX;
  const { xSplit, ySplit, startColumn, startRow } = skeleton.worksheet.getFreeze();
  const before = (sizes: readonly number[], count: number): number =>
    count > 0 ? (sizes[count - 1] ?? 0) : 0;
  const [columns, rows] = [skeleton.columnWidthAccumulation, skeleton.rowHeightAccumulation];
  return {
    cells: {
      left: inner.left - outer.left + skeleton.rowHeaderWidthAndMarginLeft * zoom,
      top: inner.top - outer.top + skeleton.columnHeaderHeightAndMarginTop * zoom,
    },
    scroll: { x: viewport.viewportScrollX, y: viewport.viewportScrollY },
    frozen: {
      width: xSplit > 0 ? before(columns, startColumn) - before(columns, startColumn - xSplit) : 0,
      height: ySplit > 0 ? before(rows, startRow) - before(rows, startRow - ySplit) : 0,
    },
    zoom,
  };
}

/** Calls back after the cells were scrolled, zoomed or drawn anew, at most once a frame. */
export function watchView({ context, calculation, partsStore }: UniverWorkbook, onChange: () => void): void {
  const { injector, unitId } = context;
  let isWaiting = false;
  const later = (): void => {
    if (isWaiting) return;
    isWaiting = true;
    requestAnimationFrame(() => {
      isWaiting = false;
      onChange();
    });
  };
  injector.get(ICommandService).onCommandExecuted(later);
  calculation.busy$.subscribe(later);
  partsStore.changed$.subscribe(later);
  window.addEventListener('resize', later);
  injector
    .get(IRenderManagerService)
    .getRenderById(unitId)
    ?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN)
    ?.onScrollAfter$.subscribeEvent(later);
}
