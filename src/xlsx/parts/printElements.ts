import { PRINT_FOOTER, PRINT_MARGINS } from '../../templates/printSetup';
import { element, type Xml } from '../xml/element';

/** How a sheet is printed, fitted to so many pages across: its last elements before drawings and tables. */
export function printElements({ landscape, wide }: { landscape: boolean; wide: number }): readonly Xml[] {
  const { left, right } = PRINT_FOOTER;
  return [
    element('pageMargins', PRINT_MARGINS),
    element('pageSetup', {
      fitToWidth: wide === 1 ? undefined : wide,
      fitToHeight: 0,
      orientation: landscape ? 'landscape' : 'portrait',
    }),
    element('headerFooter', {}, [element('oddFooter', {}, [`&L${left}&R${right}`])]),
  ];
}
