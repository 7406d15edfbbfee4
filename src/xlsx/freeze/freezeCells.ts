import { turnsWhenEntered } from '../cells/turnsWhenEntered';
import { relativeCell } from '../../templates/cellAddress';
import type { FileCell } from '../read/readCells';
import type { FileSheet } from '../readWorkbook';
import { attribute } from '../xml/parseXml';
import type { Freezing } from './Freezing';
import { isReplaced } from './replaceCell';

/** A text that was a result stays a text when a person edits its cell. */
function keepText({ node, value }: FileCell, { path }: FileSheet, { changes, styles }: Freezing): void {
  if (typeof value !== 'string' || !turnsWhenEntered(value)) return;
  const style = styles.quoted(attribute(node, 's'));
  if (style === undefined) return;
  const edits = changes.edit(path);
  if (attribute(node, 's') === undefined) {
    edits.insert(node.start + 1 + node.qualifiedName.length, ` s="${style}"`);
  } else edits.replaceAttribute(node, 's', String(style));
}

/** Leaves the values of a sheet's frozen cells, without their formulas; other formulas stay. */
export function freezeCells(sheet: FileSheet, freezing: Freezing): void {
  const frozen = freezing.plan.cells.filter((one) => one.sheet === sheet);
  const going = new Set(frozen.map(({ cell }) => cell));
  const filled = new Set(
    frozen.flatMap(({ area: { row, column, rows, columns } }) =>
      Array.from({ length: rows * columns }, (_, at) =>
        relativeCell(row + Math.floor(at / columns), column + (at % columns)),
      ),
    ),
  );
  for (const cell of sheet.cells) {
    const { formula, node, address } = cell;
    if (isReplaced(cell, sheet, freezing)) continue;
    if (filled.has(address)) keepText(cell, sheet, freezing);
    if (!formula) continue;
    if (going.has(cell)) {
      const edits = freezing.changes.edit(sheet.path);
      edits.remove(formula.node);
      edits.removeAttributes(node, 'cm');
    } else freezing.keepFormula(sheet.path, formula.node, sheet.name);
  }
}
