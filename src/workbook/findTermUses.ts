import { CONTRACTS_TABLE } from '../model/contractsTable';
import { FEES_TABLE } from '../model/feesTable';
import { QUOTES_TABLE } from '../model/quotesTable';
import { TIERS_TABLE } from '../model/tiersTable';
import type { Cell } from './cell';
import { cellAddress } from './cellAddress';
import { OwnCells } from './ownCells';
import { runExcel } from './runExcel';
import { TermUses, type NamedContract, type TermUse } from './termUses';

/** Where the workbook uses contracts, as far as was looked. */
export interface TermUsesFound {
  readonly uses: readonly TermUse[];
  /** More cells use them than are named here. */
  readonly areMore: boolean;
  /** Sheets of which only the first rows were searched, or none. */
  readonly unsearched: readonly string[];
}

/** About 4 MB of an answer; Excel on the web gives 5 MB at most. */
const MOST_CELLS = 60_000;
const MOST_USES = 40;

/**
 * Searches all sheets but for what the add-in itself wrote: first how large they are, then what they hold. Changes
 * nothing.
 */
export function findTermUses(changed: readonly NamedContract[]): Promise<TermUsesFound> {
  return runExcel(async (context) => {
    const { worksheets, tables } = context.workbook;
    const table = tables.getItemOrNullObject(CONTRACTS_TABLE.name);
    const body = table.getDataBodyRange();
    table.columns.load('items/name');
    body.load('values');
    worksheets.load('items/name');
    const own = new OwnCells(context, [CONTRACTS_TABLE, QUOTES_TABLE, FEES_TABLE, TIERS_TABLE]);
    await context.sync();
    const used = worksheets.items.map((sheet) => {
      const range = sheet.getUsedRangeOrNullObject(true);
      range.load('rowCount,columnCount');
      return { name: sheet.name, range };
    });
    await context.sync();
    const { parts, unsearched } = firstCells(used);
    await context.sync();

    const all = table.isNullObject ? [] : contractsIn(table.columns.items, body.values as Cell[][]);
    const termUses = new TermUses(changed, all);
    const uses = parts.flatMap(({ name, part }) =>
      (part.values as Cell[][]).flatMap((row, rowOffset) =>
        row.flatMap((value, columnOffset): TermUse[] => {
          const place = [part.rowIndex + rowOffset, part.columnIndex + columnOffset] as const;
          const use = termUses.of(value, (part.formulas as Cell[][])[rowOffset]?.[columnOffset] ?? '');
          if (use === undefined || own.has(name, ...place)) return [];
          return [{ cell: cellAddress(name, ...place), ...(use !== 'table' && use) }];
        }),
      ),
    );
    return { uses: uses.slice(0, MOST_USES), areMore: uses.length > MOST_USES, unsearched };
  });
}

/** Loads as many rows of each sheet as all together may have cells. */
function firstCells(used: readonly { readonly name: string; readonly range: Excel.Range }[]) {
  let cellsLeft = MOST_CELLS;
  const unsearched: string[] = [];
  const parts = used.flatMap(({ name, range }) => {
    if (range.isNullObject) return [];
    const rows = Math.min(range.rowCount, Math.floor(cellsLeft / range.columnCount));
    if (rows < range.rowCount) unsearched.push(name);
    if (rows === 0) return [];
    cellsLeft -= rows * range.columnCount;
    const part = range.getCell(0, 0).getResizedRange(rows - 1, range.columnCount - 1);
    part.load('values,formulas,rowIndex,columnIndex');
    return [{ name, part }];
  });
  return { parts, unsearched };
}

function contractsIn(
  columns: readonly Excel.TableColumn[],
  rows: readonly (readonly Cell[])[],
): NamedContract[] {
  const cell = (row: readonly Cell[], name: string): string =>
    String(row[columns.findIndex((column) => column.name === name)] ?? '');
  return rows.map((row) => ({
    key: cell(row, 'key'),
    venue: cell(row, 'venue'),
    symbol: cell(row, 'symbol'),
  }));
}
