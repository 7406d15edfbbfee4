import { IRenderManagerService } from '@univerjs/engine-render';
import { SheetSkeletonManagerService } from '@univerjs/sheets-ui';
import type { UniverWorkbook } from './univerWorkbook';

/** Draws the cells anew when the rules of conditional formats have new answers; no cell has changed then. */
export function redrawConditions({ context, conditionalFormats, partsStore }: UniverWorkbook): void {
  let isWaiting = false;
  const redraw = (): void => {
    isWaiting = false;
    const render = context.injector.get(IRenderManagerService).getRenderById(context.unitId);
    render?.with(SheetSkeletonManagerService).reCalculate();
    render?.mainComponent?.makeForceDirty();
  };
  const later = (): void => {
    if (isWaiting) return;
    isWaiting = true;
    requestAnimationFrame(redraw);
  };
  conditionalFormats.changed$.subscribe(later);
  partsStore.changed$.subscribe(later);
}
