import type { CellFailure, CellValue } from '../../templates/workbookData';
import type { FileCell } from '../read/readCells';
import type { FileSheet } from '../readWorkbook';
import { element, type Xml } from '../xml/element';
import { encodeText } from '../xml/encodeText';
import { attribute } from '../xml/parseXml';
import { keepSpace } from '../parts/SharedStrings';
import type { Freezing } from './Freezing';

interface Saved {
  readonly t?: string;
  readonly v?: Xml;
}

/** An error may be that of a missing add-in, so it is worked out anew. */
const isFailure = (value: CellValue): value is CellFailure => typeof value === 'object';

/** What a formula's cell shows until something works it out anew. */
function saved(value: CellValue | undefined): Saved {
  if (value === undefined || isFailure(value)) return {};
  if (typeof value === 'number') return { v: element('v', {}, [value]) };
  if (typeof value === 'boolean') return { t: 'b', v: element('v', {}, [value ? 1 : 0]) };
  return { t: 'str', v: element('v', keepSpace(value), [encodeText(value)]) };
}

/** Gives a cell of ours the formula that comes in its place, and keeps what it shows; false where none comes. */
export function isReplaced(
  { address, node, value }: FileCell,
  sheet: FileSheet,
  { instead, changes }: Freezing,
): boolean {
  const formula = instead?.cells.get(sheet)?.get(address)?.formula;
  if (formula === undefined) return false;
  const { t, v } = saved(value);
  const written = element('c', { r: address, s: attribute(node, 's'), t }, [
    element('f', {}, [encodeText(formula)]),
    v,
  ]).text;
  const prefix = node.qualifiedName.replace(/c$/, '');
  changes.edit(sheet.path).replace(node.start, node.end, written.replace(/<(\/?)/g, `<$1${prefix}`));
  return true;
}
