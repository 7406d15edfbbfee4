import { turnsWhenEntered } from '../cells/turnsWhenEntered';
import { relativeCell } from '../../templates/cellAddress';
import type { FileCell } from '../read/readCells';
import type { FileSheet } from '../readWorkbook';
import { encodeText } from '../xml/encodeText';
import { attribute, childrenOf } from '../xml/parseXml';
import type { Freezing } from './Freezing';

/** Formulas that show where a file lies. */
const SHOWS_PLACE = /\b(?:CELL|INFO)\(/i;

/** The name of a file without the folders before it. */
const afterFolders = (text: string) => text.replace(/^[^]*[\\/]/, '');

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

/** The saved result of a formula that tells the folder of its file. */
function hidePlace(cell: FileCell, { path }: FileSheet, { changes }: Freezing): void {
  if (typeof cell.value !== 'string' || !/[\\/]/.test(cell.value)) return;
  if (!SHOWS_PLACE.test(cell.formula?.text ?? '')) return;
  const [saved] = childrenOf(cell.node, 'v');
  if (saved && attribute(cell.node, 't') === 'str')
    changes.edit(path).replaceContent(saved, encodeText(afterFolders(cell.value)));
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
    if (filled.has(address)) keepText(cell, sheet, freezing);
    if (!formula) continue;
    if (going.has(cell)) {
      const edits = freezing.changes.edit(sheet.path);
      edits.remove(formula.node);
      edits.removeAttributes(node, 'cm');
    } else {
      freezing.keepFormula(sheet.path, formula.node, sheet.name);
      hidePlace(cell, sheet, freezing);
    }
  }
}
