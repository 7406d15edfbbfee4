import { HedgeError } from '../../model/hedgeError';
import type { Cell } from '../cell';
import type { TableState } from '../tableState';
import { HEDGE_COLUMNS } from './hedgeColumns';

/** Loads one Hedges table by name, wherever the user moved it and whatever he called its sheet. No sync of its own. */
export class HedgesReading {
  private readonly table: Excel.Table;
  private readonly body: Excel.Range;

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
  }

  /** Throws a sentence that names the thing and the fix when the table cannot be read, or written to. */
  state(use: 'read' | 'write'): TableState {
    if (this.table.isNullObject)
      throw refusal(`The table ${this.name} is gone. Undo what removed it, or build another plan.`);
    const sheetName = this.table.worksheet.name;
    const where = `The table ${this.name} on sheet "${sheetName}"`;
    if (use === 'write' && this.table.worksheet.protection.protected)
      throw refusal(
        `Sheet "${sheetName}" is protected. Unprotect it (Review, Unprotect Sheet) and try again.`,
      );
    if (!this.table.showHeaders)
      throw refusal(`${where} has no header row. Turn it on (Table Design, Header Row) and try again.`);
    const headers = this.table.columns.items.map((column) => column.name);
    const missing = HEDGE_COLUMNS.filter((name) => !headers.includes(name));
    if (missing.length > 0) {
      const named = missing.map((name) => `"${name}"`).join(', ');
      throw refusal(`${where} has no column ${named}. Put the header back and try again.`);
    }
    return {
      sheetName,
      firstRow: this.body.rowIndex,
      firstColumn: this.body.columnIndex,
      headers,
      values: this.body.values as Cell[][],
      formulas: this.body.formulas as Cell[][],
    };
  }
}

function refusal(sentence: string): HedgeError {
  return new HedgeError('notAvailable', sentence);
}
