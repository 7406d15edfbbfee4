import type { Cell } from './cell';
import { type Advice, checkTable } from './checkTable';
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
    this.body.load('values,formulas,rowIndex,columnIndex');
    this.sameName = context.workbook.names.getItemOrNullObject(name);
    this.sameName.load('name');
  }

  /** Undefined when there is no such table. Throws a sentence when it cannot be written to, or read. */
  state(
    columns: readonly { readonly name: string }[],
    use: 'write' | 'read' = 'write',
    advice?: Advice,
  ): TableState | undefined {
    if (this.table.isNullObject) return undefined;
    const headers = this.table.columns.items.map((column) => column.name);
    const { worksheet, showHeaders } = this.table;
    const facts = {
      name: this.name,
      sheetName: worksheet.name,
      headers,
      showHeaders,
      sheetProtected: use === 'write' && this.isProtected,
    };
    checkTable(facts, columns, advice);
    return {
      sheetName: worksheet.name,
      firstRow: this.body.rowIndex,
      firstColumn: this.body.columnIndex,
      headers,
      values: this.body.values as Cell[][],
      formulas: this.body.formulas as Cell[][],
    };
  }

  get isThere(): boolean {
    return !this.table.isNullObject;
  }

  get isProtected(): boolean {
    return this.table.worksheet.protection.protected;
  }

  /** Excel lets no table take a name that a named range has. */
  get nameIsTaken(): boolean {
    return !this.sameName.isNullObject;
  }
}
