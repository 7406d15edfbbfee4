import { cellsRead } from '../formula/cellsRead';
import { areaOf } from '../read/areaOf';
import type { FileSheet, FileWorkbook } from '../readWorkbook';
import { descendantsOf } from '../xml/descendantsOf';
import { attribute, childrenOf, type XmlNode } from '../xml/parseXml';
import type { AreaData } from '../../templates/workbookData';
import type { Freezing } from './Freezing';
import { plainCell } from './provenancePart';

/** Only rows that are seen at once. */
const ROWS = 6;

const holds = ({ row, column, rows }: AreaData, at: number) => column === 0 && at >= row && at < row + rows;

/** Rows at the top whose first cell some formula of the workbook reads: a text there could change its result. */
function readRows(sheet: FileSheet, { sheets, names }: FileWorkbook): ReadonlySet<number> {
  const formulas = [
    ...sheets.flatMap(({ name, cells }) => cells.map(({ formula }) => [name, formula?.text ?? ''] as const)),
    // What is printed on each page is read by no formula.
    ...names
      .filter(({ name }) => !name.toLowerCase().startsWith('_xlnm.'))
      .map(({ formula }) => ['', formula] as const),
  ];
  const rows = new Set<number>();
  for (const [onSheet, formula] of formulas) {
    if (formula === '') continue;
    for (const read of cellsRead(formula)) {
      if ((read.sheet ?? onSheet).toLowerCase() !== sheet.name.toLowerCase() || read.firstColumn > 0)
        continue;
      for (let row = read.firstRow; row <= Math.min(read.lastRow, ROWS - 1); row += 1) rows.add(row);
    }
  }
  return rows;
}

/** The first row at the top of a sheet that is blank and that nothing reads. */
function freeRow(sheet: FileSheet, rows: readonly XmlNode[], workbook: FileWorkbook): number | undefined {
  const filled = new Set(
    sheet.cells.filter(({ value, formula }) => value !== undefined || formula).map(({ row }) => row),
  );
  const areas = [
    ...sheet.tables.map(({ ref }) => areaOf(ref)),
    ...descendantsOf(sheet.root, 'mergeCell').map((node) => areaOf(attribute(node, 'ref') ?? '')),
  ];
  const read = readRows(sheet, workbook);
  const isHidden = (row: number) =>
    rows.some((node) => attribute(node, 'r') === String(row + 1) && attribute(node, 'hidden') === '1');
  return Array.from({ length: ROWS }, (_, row) => row).find(
    (row) =>
      !filled.has(row) && !read.has(row) && !isHidden(row) && !areas.some((area) => area && holds(area, row)),
  );
}

/** Puts a line of text into the first cell of a blank row at the top of a sheet, where there is one. */
export function addBanner(sheet: FileSheet, text: string, { workbook, changes, styles }: Freezing): void {
  const [data] = childrenOf(sheet.root, 'sheetData');
  const rows = data ? childrenOf(data, 'row') : [];
  // Rows that do not say where they are would move with a new one.
  if (!data || rows.length === 0 || rows.some((row) => attribute(row, 'r') === undefined)) return;
  const row = freeRow(sheet, rows, workbook);
  if (row === undefined) return;

  const prefix = data.qualifiedName.replace(/sheetData$/, '');
  const style = styles.own({ font: '<b/><sz val="11"/><color rgb="FF7A4B00"/><name val="Calibri"/>' });
  const written = plainCell(`A${row + 1}`, text, style).text.replace(/<(\/?)/g, `<$1${prefix}`);
  const edits = changes.edit(sheet.path);
  const there = rows.find((node) => attribute(node, 'r') === String(row + 1));
  const cell = sheet.cells.find((one) => one.row === row && one.column === 0);
  if (cell) edits.replace(cell.node.start, cell.node.end, written);
  else if (there && there.contentStart < there.end) edits.insert(there.contentStart, written);
  else {
    const next = rows.find((node) => Number(attribute(node, 'r')) > row + 1);
    const line = `<${prefix}row r="${row + 1}">${written}</${prefix}row>`;
    if (there) edits.replace(there.start, there.end, line);
    else edits.insert(next?.start ?? data.contentEnd, line);
  }
}
