import { HedgeError } from '../../model/hedgeError';
import type { Cell } from '../cell';
import { cellInput } from '../cell';
import { runExcel } from '../runExcel';

/** The hedge that a holding gets. */
export interface ProxyChange {
  /** The table of holdings. */
  readonly table: string;
  readonly asset: string;
  readonly beta: number;
  /** venue:symbol */
  readonly hedge: string;
}

const COLUMNS = ['asset', 'beta', 'hedge'] as const;

/** Writes beta and hedge into the coin's row: one read, one write, one undo step. */
export function writeProxy({ table: name, asset, beta, hedge }: ProxyChange): Promise<void> {
  return runExcel(
    async (context) => {
      const table = context.workbook.tables.getItemOrNullObject(name);
      const body = table.getDataBodyRange();
      table.columns.load('items/name');
      table.worksheet.load('name');
      table.worksheet.protection.load('protected');
      body.load('values');
      await context.sync();
      if (table.isNullObject) throw refusal(`The workbook has no table ${name} any more. Compare again.`);
      if (table.worksheet.protection.protected) {
        throw refusal(
          `Sheet "${table.worksheet.name}" is protected. Unprotect it (Review, Unprotect Sheet) and try again.`,
        );
      }
      const headers = table.columns.items.map((column) => column.name);
      const missing = COLUMNS.filter((column) => !headers.includes(column));
      if (missing.length > 0) {
        throw refusal(
          `The table ${name} has no column "${missing.join('", "')}". Put the header back and try again.`,
        );
      }
      const column = (header: (typeof COLUMNS)[number]): number => headers.indexOf(header);
      const rows = (body.values as Cell[][]).flatMap((row, index) =>
        sameCoin(row[column('asset')], asset) ? [index] : [],
      );
      const [row] = rows;
      if (row === undefined)
        throw refusal(`The table ${name} has no row of ${asset}. Add one and try again.`);
      if (rows.length > 1) {
        throw refusal(
          `The table ${name} has ${rows.length} rows of ${asset}, each with a hedge of its own. Type beta and hedge into the row you mean.`,
        );
      }
      body.getCell(row, column('beta')).values = [[beta]];
      body.getCell(row, column('hedge')).values = [[cellInput(hedge)]];
      await context.sync();
    },
    { oneUndoStep: true },
  );
}

const sameCoin = (cell: Cell | undefined, coin: string): boolean =>
  String(cell ?? '')
    .trim()
    .toUpperCase() === coin.toUpperCase();

const refusal = (sentence: string): HedgeError => new HedgeError('notAvailable', sentence);
