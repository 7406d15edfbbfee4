import { ILayoutService } from '@univerjs/ui';
import type { GridContext } from './gridContext';

/** Whoever focuses the grid's element, by the skip link or by F6, types into its cells. */
export function takeFocus(grid: HTMLElement, { injector }: GridContext): void {
  const layout = injector.get(ILayoutService);
  grid.addEventListener('focus', () => layout.focus());
}
