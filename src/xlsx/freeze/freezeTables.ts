import { areaOf } from '../read/areaOf';
import type { FileSheet, FileTable } from '../readWorkbook';
import { decodeText } from '../xml/decodeText';
import { encodeText } from '../xml/encodeText';
import { attribute, childrenOf, type XmlNode } from '../xml/parseXml';
import type { Freezing } from './Freezing';

/** The text of a total that is a text stands in the table too. */
function totalLabel(sheet: FileSheet, table: FileTable, column: number): string | undefined {
  const area = areaOf(table.ref);
  if (!area) return undefined;
  const place = { row: area.row + area.rows - 1, column: area.column + column };
  const total = sheet.cells.find((cell) => cell.row === place.row && cell.column === place.column)?.value;
  return typeof total === 'string' ? total : undefined;
}

function freezeColumn(
  column: XmlNode,
  at: number,
  table: FileTable,
  sheet: FileSheet,
  freezing: Freezing,
): void {
  const edits = freezing.changes.edit(table.path);
  for (const name of ['calculatedColumnFormula', 'totalsRowFormula']) {
    for (const formula of childrenOf(column, name)) {
      if (!freezing.plan.isOurs(decodeText(formula.text))) {
        freezing.keepFormula(table.path, formula, sheet.name);
        continue;
      }
      const header = decodeText(attribute(column, 'name') ?? '');
      const instead = freezing.instead?.columns.get(table.path)?.get(header);
      if (instead !== undefined && name === 'calculatedColumnFormula') {
        edits.replaceContent(formula, encodeText(instead));
        edits.removeAttributes(formula, 'array');
        continue;
      }
      edits.remove(formula);
      if (name === 'calculatedColumnFormula') {
        freezing.leftOut.push(
          `New rows of the table ${table.name} get no formula in the column ${header}: it calls HEDGE functions.`,
        );
        continue;
      }
      const label = totalLabel(sheet, table, at);
      if (label === undefined) edits.removeAttributes(column, 'totalsRowFunction');
      else edits.renameAttribute(column, 'totalsRowFunction', 'totalsRowLabel', label);
    }
  }
}

/** Takes the formulas that call ours out of tables, which would bring them back in new rows. */
export function freezeTables(sheet: FileSheet, freezing: Freezing): void {
  for (const table of sheet.tables) {
    const columns = childrenOf(table.root, 'tableColumns').flatMap((list) => childrenOf(list, 'tableColumn'));
    columns.forEach((column, at) => freezeColumn(column, at, table, sheet, freezing));
  }
}
