import { HedgeError } from '../../model/hedgeError';
import { type Cell, cellInput } from '../cell';
import { runExcel } from '../runExcel';
import { takeBack } from '../takeBack';

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

interface Before {
  readonly row: number;
  /** As typed: a formula shows as its text. */
  readonly inputs: readonly { readonly column: number; readonly input: Cell }[];
}

/** Writes beta and hedge into the coin's row: one read, one write, one undo step. */
export async function writeProxy(change: ProxyChange): Promise<void> {
  let before: Before | undefined;
  try {
    await runExcel(
      async (context) => {
        const table = context.workbook.tables.getItemOrNullObject(change.table);
        const body = table.getDataBodyRange();
        table.columns.load('items/name');
        table.worksheet.load('name');
        table.worksheet.protection.load('protected');
        body.load('values,formulas');
        await context.sync();
        const { row, columns } = placeOf(table, body.values as Cell[][], change);
        const formulas = body.formulas as Cell[][];
        const inputs = [columns.beta, columns.hedge].map((column) => ({
          column,
          input: formulas[row]?.[column] ?? '',
        }));
        before = { row, inputs };
        body.getCell(row, columns.beta).values = [[change.beta]];
        body.getCell(row, columns.hedge).values = [[cellInput(change.hedge)]];
        await context.sync();
      },
      { oneUndoStep: true },
    );
  } catch (error) {
    const was = before;
    if (was) {
      await takeBack(error, async (context) => {
        const body = context.workbook.tables.getItem(change.table).getDataBodyRange();
        for (const { column, input } of was.inputs) {
          const isFormula = typeof input === 'string' && input.startsWith('=');
          body.getCell(was.row, column).formulas = [[isFormula || input === '' ? input : cellInput(input)]];
        }
        await context.sync();
      });
    }
    throw error;
  }
}

/** Throws a sentence when the row cannot be told or written. */
function placeOf(
  table: Excel.Table,
  rows: readonly (readonly Cell[])[],
  { table: name, asset }: ProxyChange,
) {
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
  const found = rows.flatMap((row, index) => (sameCoin(row[column('asset')], asset) ? [index] : []));
  const [row] = found;
  if (row === undefined) throw refusal(`The table ${name} has no row of ${asset}. Add one and try again.`);
  if (found.length > 1) {
    throw refusal(
      `The table ${name} has ${found.length} rows of ${asset}, each with a hedge of its own. Type beta and hedge into the row you mean.`,
    );
  }
  return { row, columns: { beta: column('beta'), hedge: column('hedge') } };
}

const sameCoin = (cell: Cell | undefined, coin: string): boolean =>
  String(cell ?? '')
    .trim()
    .toUpperCase() === coin.toUpperCase();

const refusal = (sentence: string): HedgeError => new HedgeError('notAvailable', sentence);
