import type { TableData } from '../../templates/workbookData';
import { areaAddress } from '../cells/areaAddress';
import { callsHedge } from '../formula/callsHedge';
import { storedFormula } from '../formula/storedFormula';
import { element, type Xml } from '../xml/element';
import { encodeText } from '../xml/encodeText';
import { MAIN } from './namespaces';

/** A line feed in a header is spelled out where the header is an attribute. */
const attributeText = (text: string) => encodeText(text).replaceAll('\n', '_x000a_');

function columnXml(header: string, at: number, formula: string | undefined, table: string): Xml {
  return element(
    'tableColumn',
    { id: at + 1, name: attributeText(header) },
    formula === undefined
      ? []
      : [
          element('calculatedColumnFormula', { array: callsHedge(formula) || undefined }, [
            encodeText(storedFormula(formula, table)),
          ]),
        ],
  );
}

/** A table's part. It has no style of its own: the cells bring their looks, which every reader draws. */
export function tablePart(table: TableData, id: number): Xml {
  const { name, headers, rows, row, column } = table;
  // A table without any row is none: Excel keeps one empty row under the header.
  const ref = areaAddress({ row, column, rows: Math.max(rows, 1) + 1, columns: headers.length });
  return element('table', { xmlns: MAIN, id, name, displayName: name, ref, totalsRowShown: false }, [
    table.withoutFilter ? undefined : element('autoFilter', { ref }),
    element(
      'tableColumns',
      { count: headers.length },
      headers.map((header, at) => columnXml(header, at, table.formulas[header], name)),
    ),
    element('tableStyleInfo', {
      showFirstColumn: false,
      showLastColumn: false,
      showRowStripes: false,
      showColumnStripes: false,
    }),
  ]);
}
