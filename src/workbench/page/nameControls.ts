/** What the grid's own controls are for, and what they are where it does not say; it draws them without a name. */
const NAMES: readonly (readonly [selector: string, name: string, role?: string])[] = [
  ['input[type="text"]', 'Name box'],
  ['[data-u-comp="defined-name"] a[aria-haspopup]', 'Names in the workbook', 'button'],
  ['[contenteditable][id$="DOCS_NORMAL"]', 'Cell that is being typed', 'textbox'],
  ['[data-u-comp="sheet-bar-append-button"]:has(.univerjs-icon-increase-icon)', 'Add a sheet'],
  ['[data-u-comp="sheet-bar-append-button"]', 'All sheets'],
  ['[data-u-command="sheet.command.toggle-gridlines"]', 'Gridlines'],
  ['[data-u-comp="button"]:has(.univerjs-icon-reduce-icon)', 'Zoom out'],
  ['[data-u-comp="button"]:has(.univerjs-icon-increase-icon)', 'Zoom in'],
  ['[role="track"] [role="button"]', 'Zoom to 100%'],
  ['[role="handle"]', 'Zoom'],
  ['button:has(> .univerjs-icon-close-icon)', 'Close'],
  ['canvas', 'Cells'],
];

/** Gives the grid's controls names for screen readers. It may draw them anew, so this runs with every change. */
export function nameControls(grid: HTMLElement): void {
  for (const [selector, name, role] of NAMES) {
    for (const control of grid.querySelectorAll(selector)) {
      if (!control.hasAttribute('aria-label')) control.setAttribute('aria-label', name);
      if (role !== undefined && !control.hasAttribute('role')) control.setAttribute('role', role);
    }
  }
}
