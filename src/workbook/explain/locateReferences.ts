import { type CellReference, parseReference } from './parseReference';
import { type CellArea, placeInTable, type TablePlace } from './tablePlace';

/** The cell whose formula is looked at. */
export interface Viewpoint {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A reference as it is typed, seen from the cell in whose formula it stands. */
export interface SeenReference {
  readonly text: string;
  readonly from: Viewpoint;
}

/** Where a reference leads: to cells, for some names to a formula such as "=60", or nowhere. */
export type Target = CellArea | string | undefined;

/**
 * Loads where references lead. What it answers can be read after the next sync, in the same order. `tables` are asked
 * only then.
 */
export function locateReferences(
  context: Excel.RequestContext,
  references: readonly SeenReference[],
  tables: () => readonly TablePlace[],
): () => Target[] {
  const located = references.map(({ text, from }) => {
    const reference = parseReference(text);
    return reference && locate(context, reference, from, tables);
  });
  return () => located.map((area) => area?.());
}

function locate(
  { workbook }: Excel.RequestContext,
  reference: CellReference,
  from: Viewpoint,
  tables: () => readonly TablePlace[],
): () => Target {
  const tableNamed = (name: string): TablePlace | undefined =>
    tables().find((table) => table.name.toLowerCase() === name.toLowerCase());
  if (reference.kind === 'cells') {
    const sheet = workbook.worksheets.getItemOrNullObject(reference.sheet ?? from.sheet);
    return loadPlace(sheet.getRange(reference.address));
  }
  if (reference.kind === 'name') {
    const item = workbook.names.getItemOrNullObject(reference.name);
    const cells = loadPlace(item.getRangeOrNullObject());
    const formula = loadFormula(item);
    return () => {
      const table = tableNamed(reference.name);
      const rows = table && placeInTable({ kind: 'table', part: 'data' }, table, from.row);
      return cells() ?? formula() ?? rows;
    };
  }
  return () => {
    const { table: name } = reference;
    const table = name === undefined ? tables().find((each) => holds(each, from)) : tableNamed(name);
    return table && placeInTable(reference, table, from.row);
  };
}

function loadPlace(range: Excel.Range): () => CellArea | undefined {
  range.load('rowIndex,columnIndex,rowCount,columnCount');
  range.worksheet.load('name');
  return () =>
    range.isNullObject
      ? undefined
      : {
          sheet: range.worksheet.name,
          row: range.rowIndex,
          column: range.columnIndex,
          rows: range.rowCount,
          columns: range.columnCount,
        };
}

function loadFormula(item: Excel.NamedItem): () => string | undefined {
  item.load('formula');
  return () => (item.isNullObject ? undefined : String(item.formula));
}

/** A reference without a table's name means the one that its formula stands in. */
function holds(table: TablePlace, { sheet, row, column }: Viewpoint): boolean {
  const isInRows = row >= table.row && row < table.row + table.rows;
  const isInColumns = column >= table.column && column < table.column + table.columns;
  return sheet === table.sheet && isInRows && isInColumns;
}
