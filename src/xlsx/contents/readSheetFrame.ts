import type { FileSheet } from '../readWorkbook';
import { attribute, childrenOf, type XmlNode } from '../xml/parseXml';
import { colorOf } from './colorOf';
import { isOn } from './isOn';
import type { SheetContents } from './workbookContents';

/** A width that is said for all columns to the end matters only for those that may be used. */
const MOST_COLUMNS = 256;

type Frame = Pick<
  SheetContents,
  | 'tabColor'
  | 'showGridlines'
  | 'columnWidths'
  | 'hiddenColumns'
  | 'rowHeights'
  | 'hiddenRows'
  | 'frozenRows'
  | 'frozenColumns'
  | 'landscape'
  | 'isProtected'
>;

const listOf = (root: XmlNode, list: string, name: string) =>
  childrenOf(root, list).flatMap((node) => childrenOf(node, name));

function columnsOf(root: XmlNode): Pick<Frame, 'columnWidths' | 'hiddenColumns'> {
  const columnWidths: Record<number, number> = {};
  const hiddenColumns: number[] = [];
  for (const node of listOf(root, 'cols', 'col')) {
    const [first, last] = [Number(attribute(node, 'min')), Number(attribute(node, 'max'))];
    const width = Number(attribute(node, 'width') ?? Number.NaN);
    for (let column = first - 1; column < Math.min(last, MOST_COLUMNS); column += 1) {
      if (isOn(node, 'hidden')) hiddenColumns.push(column);
      else if (width > 0) columnWidths[column] = width;
    }
  }
  return { columnWidths, hiddenColumns };
}

function rowsOf(root: XmlNode): Pick<Frame, 'rowHeights' | 'hiddenRows'> {
  const rowHeights: Record<number, number> = {};
  const hiddenRows: number[] = [];
  let row = -1;
  for (const node of listOf(root, 'sheetData', 'row')) {
    const said = attribute(node, 'r');
    row = said === undefined ? row + 1 : Number(said) - 1;
    const height = Number(attribute(node, 'ht') ?? Number.NaN);
    if (isOn(node, 'hidden')) hiddenRows.push(row);
    else if (height > 0) rowHeights[row] = height;
  }
  return { rowHeights, hiddenRows };
}

/** How a sheet is laid out around its cells. */
export function readSheetFrame({ root }: FileSheet, theme: readonly string[]): Frame {
  const [view] = listOf(root, 'sheetViews', 'sheetView');
  const [pane] = view ? childrenOf(view, 'pane') : [];
  const isFrozen = pane !== undefined && (attribute(pane, 'state') ?? '').startsWith('frozen');
  const split = (name: string) => (isFrozen ? Number(attribute(pane, name) ?? 0) : 0);
  const [tab] = listOf(root, 'sheetPr', 'tabColor');
  const [setup] = childrenOf(root, 'pageSetup');
  const [lock] = childrenOf(root, 'sheetProtection');
  return {
    tabColor: colorOf(tab, theme) ?? '',
    showGridlines: isOn(view, 'showGridLines', true),
    ...columnsOf(root),
    ...rowsOf(root),
    frozenRows: split('ySplit'),
    frozenColumns: split('xSplit'),
    landscape: setup !== undefined && attribute(setup, 'orientation') === 'landscape',
    isProtected: lock !== undefined && isOn(lock, 'sheet'),
  };
}
