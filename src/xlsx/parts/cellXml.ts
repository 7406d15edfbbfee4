import type { CellData, CellValue, SheetData } from '../../templates/workbookData';
import type { LaidCell } from '../cells/layOutCells';
import { areaAddress } from '../cells/areaAddress';
import { turnsWhenEntered } from '../cells/turnsWhenEntered';
import { relativeCell } from '../../templates/cellAddress';
import { FileProblem } from '../fileProblem';
import { element, type Xml } from '../xml/element';
import { encodeText } from '../xml/encodeText';
import { checkLength, keepSpace, type SharedStrings } from './SharedStrings';
import type { StoredFormulas } from './StoredFormulas';
import type { Styles } from './Styles';

/** What the cells of all sheets have in common. */
export interface CellContext {
  readonly styles: Styles;
  readonly strings: SharedStrings;
  readonly formulas: StoredFormulas;
}

/** Errors a file can hold; a newer one, such as #BUSY!, is kept as the one that older readers show for it. */
const STORED_ERRORS = new Set([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#GETTING_DATA',
]);

interface Stored {
  readonly type?: string;
  readonly content?: Xml;
}

function storedValue(
  value: CellValue | undefined,
  isResult: boolean,
  where: string,
  strings: SharedStrings,
): Stored {
  if (value === undefined) return {};
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new FileProblem(`${where} holds ${value}, which no cell can hold.`);
    return { content: element('v', {}, [value]) };
  }
  if (typeof value === 'boolean') return { type: 'b', content: element('v', {}, [value ? 1 : 0]) };
  if (typeof value === 'object') {
    return {
      type: 'e',
      content: element('v', {}, [STORED_ERRORS.has(value.error) ? value.error : '#VALUE!']),
    };
  }
  if (!isResult) return { type: 's', content: element('v', {}, [strings.place(value, where)]) };
  checkLength(value, where);
  return { type: 'str', content: element('v', keepSpace(value), [encodeText(value)]) };
}

function formulaXml({ row, column, spill }: CellData, text: string, dynamic: boolean): Xml {
  if (!dynamic) return element('f', {}, [text]);
  const ref = areaAddress({ row, column, rows: spill?.length ?? 1, columns: spill?.[0]?.length ?? 1 });
  return element('f', { t: 'array', ref }, [text]);
}

/** The table a cell stands in, "" when in none. */
function tableAt({ row, column }: CellData, { tables }: SheetData): string {
  const found = tables.find(
    (table) =>
      row > table.row &&
      row <= table.row + table.rows &&
      column >= table.column &&
      column < table.column + table.headers.length,
  );
  return found?.name ?? '';
}

/** One cell of a sheet's part. */
export function cellXml(cell: LaidCell, sheet: SheetData, context: CellContext): Xml {
  const { row, column, value, formula, look, numberFormat } = cell;
  const address = relativeCell(row, column);
  const stored = formula === undefined ? undefined : context.formulas.stored(formula, tableAt(cell, sheet));
  const isResult = stored !== undefined || cell.isSpilled === true;
  const isText = !isResult && typeof value === 'string' && turnsWhenEntered(value);
  const { type, content } = storedValue(value, isResult, `${sheet.name}!${address}`, context.strings);
  const dynamic = stored !== undefined && (cell.spill !== undefined || stored.isDynamic);
  const s = context.styles.cell(look, numberFormat, isText);
  return element('c', { r: address, s, t: type, cm: dynamic ? 1 : undefined }, [
    stored && formulaXml(cell, stored.text, dynamic),
    content,
  ]);
}
