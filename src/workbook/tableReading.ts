import type { TableColumn } from '../model/tableColumn';
import type { Cell } from './cell';
import { checkTable } from './checkTable';
import type { TableState } from './tableState';

/** Loads one table by name, wherever the user moved it and whatever he called its sheet. No sync of its own. */
export class TableReading {
  private readonly table: Excel.Table;
  private readonly body: Excel.Range;
  private readonly sameName: Excel.NamedItem;

  constructor(
    context: Excel.RequestContext,
    private readonly name: string,
  ) {
    this.table = context.workbook.tables.getItemOrNullObject(name);
    this.table.load('showHeaders');
    this.table.columns.load('items/name');
    this.table.worksheet.load('name');
    this.table.worksheet.protection.load('protected');
    this.body = this.table.getDataBodyRange();
    this.body.load('values,formulas');
    this.sameName = context.workbook.names.getItemOrNullObject(name);
    this.sameName.load('name');
  }

  /** Undefined when there is no such table. Throws a sentence when it cannot be written to. */
  state(columns: readonly TableColumn[]): TableState | undefined {
    if (this.table.isNullObject) return undefined;
    const headers = this.table.columns.items.map((column) => column.name);
    const { worksheet, showHeaders } = this.table;
    const facts = {
      name: this.name,
      sheetName: worksheet.name,
      headers,
      showHeaders,
      sheetProtected: worksheet.protection.protected,
    };
    checkTable(facts, columns);
    return {
      sheetName: worksheet.name,
      headers,
      values: this.body.values as Cell[][],
      formulas: this.body.formulas as Cell[][],
    };
  }

  /** Excel lets no table take a name that a named range has. */
  get nameIsTaken(): boolean {
    return !this.sameName.isNullObject;
  }
}
