import { ILayoutService } from '@univerjs/ui';
import type { GridContext } from './gridContext';

const SHEET_TAB = '[data-u-comp="slide-tab-item"]';

/**
 * Whoever focuses the grid's element, by the skip link or by F6, types into its cells; and so does who opened a sheet
 * by a click on its tab, as in Excel.
 */
export function takeFocus(grid: HTMLElement, { injector }: GridContext): void {
  const layout = injector.get(ILayoutService);
  grid.addEventListener('focus', () => layout.focus());
  grid.addEventListener('click', ({ target, detail }) => {
    // A second click renames the tab.
    if (detail === 1 && target instanceof Element && target.closest(SHEET_TAB)) layout.focus();
  });
}
