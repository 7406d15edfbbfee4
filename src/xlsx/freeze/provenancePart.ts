import { relativeCell } from '../../templates/cellAddress';
import { RELATIONSHIPS } from '../parts/namespaces';
import { printElements } from '../parts/printElements';
import { keepSpace } from '../parts/SharedStrings';
import { element, type Xml } from '../xml/element';
import { encodeText } from '../xml/encodeText';
import type { CellValue } from '../../templates/workbookData';
import type { Line } from './provenanceLines';
import type { StyleChanges } from './StyleChanges';

const WIDTHS = [32, 64, 26, 26, 24, 12];
/** The most links that Excel opens on one sheet. */
const MOST_LINKS = 65_530;
/** The most characters a cell holds. */
const MOST = 32_767;

/** Points of a line, and the tallest row there is. */
const [LINE, TALLEST] = [15, 405];

/** The height of a row whose texts need more than one line. */
function rowHeight({ kind, cells }: Line): Readonly<Record<string, number | boolean>> {
  if (kind !== 'row') return {};
  const lines = cells.map((value, column) =>
    typeof value === 'string' ? Math.ceil(value.length / ((WIDTHS[column] ?? LINE) - 4)) : 1,
  );
  const most = Math.max(1, ...lines);
  return most === 1 ? {} : { ht: Math.min(TALLEST, most * LINE), customHeight: true };
}

/** A value in a cell of its own, a text as a text whatever it looks like. */
export function plainCell(r: string, value: CellValue, s: number | undefined): Xml {
  if (typeof value === 'number') return element('c', { r, s }, [element('v', {}, [value])]);
  if (typeof value === 'boolean') return element('c', { r, s, t: 'b' }, [element('v', {}, [value ? 1 : 0])]);
  const text = (typeof value === 'string' ? value : value.error).slice(0, MOST);
  return element('c', { r, s, t: 'inlineStr' }, [
    element('is', {}, [element('t', keepSpace(text), [encodeText(text)])]),
  ]);
}

/** The sheet Provenance, in the namespace of the file that it comes to. */
export function provenancePart(lines: readonly Line[], namespace: string, styles: StyleChanges): Xml {
  const text = styles.own({ font: '<sz val="11"/><name val="Calibri"/>' });
  const wrapped = styles.own({ font: '<sz val="11"/><name val="Calibri"/>', wrap: true });
  const looks: Readonly<Record<Line['kind'], number | undefined>> = {
    title: styles.own({ font: '<b/><sz val="18"/><color rgb="FF1F5C3F"/><name val="Calibri"/>' }),
    heading: styles.own({
      font: '<b/><sz val="11"/><color rgb="FFFFFFFF"/><name val="Calibri"/>',
      fill: 'FF1F5C3F',
    }),
    sentence: text,
    row: text,
  };
  const rows = lines.map((line, row) =>
    element(
      'row',
      { r: row + 1, ...rowHeight(line) },
      line.cells.map((value, column) => {
        const look = line.kind === 'row' ? wrapped : looks[line.kind];
        return plainCell(relativeCell(row, column), value, look);
      }),
    ),
  );
  const leads = lines.flatMap(({ leadsTo }, row) =>
    leadsTo === undefined ? [] : [element('hyperlink', { ref: relativeCell(row, 0), location: leadsTo })],
  );
  return element('worksheet', { xmlns: namespace, 'xmlns:r': RELATIONSHIPS }, [
    element('sheetPr', {}, [
      element('tabColor', { rgb: 'FF8A948F' }),
      element('pageSetUpPr', { fitToPage: true }),
    ]),
    element('sheetViews', {}, [element('sheetView', { showGridLines: false, workbookViewId: 0 })]),
    element('sheetFormatPr', { defaultRowHeight: 15 }),
    element(
      'cols',
      {},
      WIDTHS.map((width, at) => element('col', { min: at + 1, max: at + 1, width, customWidth: true })),
    ),
    element('sheetData', {}, rows),
    leads.length === 0 ? undefined : element('hyperlinks', {}, leads.slice(0, MOST_LINKS)),
    ...printElements({ landscape: true, wide: 1 }),
  ]);
}
