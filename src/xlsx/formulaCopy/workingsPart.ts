import { relativeCell } from '../../templates/cellAddress';
import { plainCell } from '../freeze/provenancePart';
import type { StyleChanges } from '../freeze/StyleChanges';
import { RELATIONSHIPS } from '../parts/namespaces';
import { printElements } from '../parts/printElements';
import { element, type Xml } from '../xml/element';
import { encodeText } from '../xml/encodeText';
import type { NativeCell } from './plan/nativeCell';

const WIDTH = 16;
/** Characters that are still readable side by side on one page. */
const PAGE = 210;
const SENTENCE =
  'What the plan works out between the tables and its columns. The plan reads these cells: nothing here is to be typed.';

/** A cell without a saved result: whoever opens the file works it out. */
function cellXml({ row, column, formula, word }: NativeCell, style: number | undefined): Xml {
  const address = relativeCell(row, column);
  if (formula === undefined) return plainCell(address, word ?? '', style);
  return element('c', { r: address }, [element('f', {}, [encodeText(formula)])]);
}

/** The sheet of a plan's workings, in the namespace of the file that it comes to. */
export function workingsPart(cells: readonly NativeCell[], namespace: string, styles: StyleChanges): Xml {
  const heading = styles.own({ font: '<b/><sz val="11"/><color rgb="FF1F5C3F"/><name val="Calibri"/>' });
  const byRow = new Map<number, NativeCell[]>();
  for (const cell of [...cells, { row: 1, column: 0, word: SENTENCE }]) {
    byRow.set(cell.row, [...(byRow.get(cell.row) ?? []), cell]);
  }
  const rows = [...byRow]
    .sort(([a], [b]) => a - b)
    .map(([row, line]) =>
      element(
        'row',
        { r: row + 1 },
        line
          .sort((a, b) => a.column - b.column)
          .map((cell) => cellXml(cell, row === 1 ? undefined : heading)),
      ),
    );
  const columns = Math.max(...cells.map(({ column }) => column)) + 1;
  return element('worksheet', { xmlns: namespace, 'xmlns:r': RELATIONSHIPS }, [
    element('sheetPr', {}, [
      element('tabColor', { rgb: 'FF8A948F' }),
      element('pageSetUpPr', { fitToPage: true }),
    ]),
    element('sheetViews', {}, [element('sheetView', { showGridLines: false, workbookViewId: 0 })]),
    element('sheetFormatPr', { defaultRowHeight: 15 }),
    element('cols', {}, [element('col', { min: 1, max: columns, width: WIDTH, customWidth: true })]),
    element('sheetData', {}, rows),
    ...printElements({ landscape: true, wide: Math.ceil((columns * WIDTH) / PAGE) }),
  ]);
}
