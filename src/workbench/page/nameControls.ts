/** What the grid's own controls are for; it draws them without a name. */
const NAMES: readonly [selector: string, name: string][] = [
  ['input[type="text"]', 'Name box'],
  ['[data-u-comp="sheet-bar-append-button"]', 'Sheets'],
  ['canvas', 'Cells'],
];

/** Gives the grid's controls names for screen readers. It may draw them anew, so this runs with every change. */
export function nameControls(grid: HTMLElement): void {
  for (const [selector, name] of NAMES) {
    for (const control of grid.querySelectorAll(selector)) {
      if (!control.hasAttribute('aria-label')) control.setAttribute('aria-label', name);
    }
  }
}
