import type { TableColumn } from '../model/tableColumn';

interface TableForm {
  readonly name: string;
  readonly columns: readonly TableColumn[];
}

/** Loads where the add-in's own tables stand, and tells which cells are theirs and not the user's. No sync of its own. */
export class OwnCells {
  private readonly readings;

  constructor(context: Excel.RequestContext, forms: readonly TableForm[]) {
    this.readings = forms.map(({ name, columns }) => {
      const table = context.workbook.tables.getItemOrNullObject(name);
      table.worksheet.load('name');
      table.columns.load('items/name');
      const area = table.getRange();
      area.load('rowIndex,columnIndex,rowCount');
      return { table, area, ours: new Set<string>(columns.map((column) => column.name)) };
    });
  }

  has(sheetName: string, row: number, column: number): boolean {
    return this.readings.some(({ table, area, ours }) => {
      if (table.isNullObject || table.worksheet.name !== sheetName) return false;
      if (row < area.rowIndex || row >= area.rowIndex + area.rowCount) return false;
      return ours.has(table.columns.items[column - area.columnIndex]?.name ?? '');
    });
  }
}
