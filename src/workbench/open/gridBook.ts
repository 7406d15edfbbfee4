import type { IStyleData, IWorkbookData } from '@univerjs/core';
import type { CellContents, CellLook, WorkbookContents } from '../../xlsx/contents/workbookContents';
import { DEFAULT_TABLE_OPTIONS, type TableDefinition } from '../grid/tableDefinition';
import { gridSheet } from './gridSheet';
import { gridStyle } from './gridStyle';

/** How the grid calls the sheet at a place. */
const sheetId = (at: number): string => `opened-${at + 1}`;

/** Every look once. */
class GridStyles {
  readonly byName: Record<string, IStyleData> = {};
  private readonly names = new Map<CellLook | undefined, Map<string | undefined, string>>();
  private count = 0;

  nameOf({ look, numberFormat }: CellContents): string | undefined {
    if (look === undefined && numberFormat === undefined) return undefined;
    const ofLook = this.names.get(look) ?? new Map<string | undefined, string>();
    this.names.set(look, ofLook);
    const known = ofLook.get(numberFormat);
    if (known !== undefined) return known;
    this.count += 1;
    const name = `look-${this.count}`;
    this.byName[name] = gridStyle(look, numberFormat);
    ofLook.set(numberFormat, name);
    return name;
  }
}

/** The tables of a file as the grid keeps them. */
export function gridTables({ sheets }: WorkbookContents): readonly TableDefinition[] {
  return sheets.flatMap(({ tables }, at) =>
    tables.map((table) => ({
      id: `table-${table.name}`,
      name: table.name,
      sheetId: sheetId(at),
      area: table.area,
      options: {
        ...DEFAULT_TABLE_OPTIONS,
        style: table.style || 'TableStyleLight1',
        showHeaders: table.hasHeaders,
        showTotals: table.hasTotals,
        showBandedRows: table.hasBands,
        showFilterButton: table.hasFilter,
      },
    })),
  );
}

/** A file's cells, with their looks and what they were saved with, as the grid opens a workbook. */
export function gridBook(contents: WorkbookContents): Partial<IWorkbookData> {
  const styles = new GridStyles();
  const tables = gridTables(contents);
  const sheets = contents.sheets.map((sheet, at) =>
    gridSheet(sheetId(at), sheet, tables, (cell) => styles.nameOf(cell)),
  );
  return {
    id: 'workbench',
    name: 'Hedgerow',
    sheetOrder: contents.sheets.map((_, at) => sheetId(at)),
    sheets: Object.fromEntries(sheets.map((sheet, at) => [sheetId(at), sheet])),
    styles: styles.byName,
  };
}
