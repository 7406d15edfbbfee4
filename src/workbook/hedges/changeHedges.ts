import { planNames } from '../../templates/planNames';
import type { Cell } from '../cell';
import { runExcel } from '../runExcel';
import { takeBack } from '../takeBack';
import type { TableState } from '../tableState';
import { blocksBefore, planHedges, type HedgeChange, type HedgeWrite, type RowBlock } from './hedgeBlocks';
import { hedgeRows, type HedgeRow } from './hedgeRow';
import { HedgesReading } from './hedgesReading';

/**
 * Changes the Hedges table of a plan as `make` says for the rows that stand in it now: one read sync, one write sync,
 * one undo step, all or nothing. Returns the sheet's name.
 */
export async function changeHedges(
  planNumber: number,
  make: (rows: readonly HedgeRow[]) => HedgeChange,
): Promise<string> {
  const name = planNames(planNumber).table('Hedges');
  let begun: { readonly state: TableState; readonly write: HedgeWrite } | undefined;
  try {
    return await runExcel(
      async (context) => {
        const reading = new HedgesReading(context, name);
        await context.sync();
        const state = reading.state('write');
        const write = planHedges(state, make(hedgeRows(state)));
        begun = { state, write };
        const table = context.workbook.tables.getItem(name);
        putBlocks(table, write.blocks);
        // Last: a row that came cannot go again without moving the rules of the cells below. As in a range's values,
        // null leaves a cell alone; the typings know it only there.
        if (write.appended.length > 0)
          table.rows.add(undefined, write.appended.map((row) => [...row]) as Cell[][]);
        await context.sync();
        return state.sheetName;
      },
      { oneUndoStep: true },
    );
  } catch (error) {
    const before = begun;
    if (before) await takeBack(error, (context) => restore(context, name, before.state, before.write));
    throw error;
  }
}

function putBlocks(table: Excel.Table, blocks: readonly RowBlock[]): void {
  for (const { row, column, inputs } of blocks)
    table
      .getDataBodyRange()
      .getCell(row, column)
      .getResizedRange(0, inputs.length - 1).values = [[...inputs]];
}

async function restore(
  context: Excel.RequestContext,
  name: string,
  state: TableState,
  write: HedgeWrite,
): Promise<void> {
  const table = context.workbook.tables.getItem(name);
  const { rows } = table;
  rows.load('count');
  await context.sync();
  const tooMany = rows.count - state.values.length;
  if (tooMany > 0) rows.deleteRowsAt(state.values.length, tooMany);
  putBlocks(table, blocksBefore(state, write));
  await context.sync();
}
