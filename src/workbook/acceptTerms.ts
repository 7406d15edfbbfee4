import { CONTRACTS_TABLE } from '../model/contractsTable';
import { HedgeError } from '../model/hedgeError';
import type { Cell } from './cell';
import { writeBlocks } from './changeTable';
import { inTurn } from './inTurn';
import type { TableChange } from './marketPlan';
import { planRows } from './planTable';
import { restoreMarket } from './restoreMarket';
import { runExcel } from './runExcel';
import { TableReading } from './tableReading';
import { takeBack } from './takeBack';
import { isKeptStatus, type TermChange } from './termChanges';

/**
 * Writes the terms that the user took into the rows that kept the old ones. One read sync, one write sync, all or
 * nothing.
 */
export function acceptTerms(changes: readonly TermChange[]): Promise<void> {
  return inTurn(() => accept(changes));
}

async function accept(changes: readonly TermChange[]): Promise<void> {
  const { name, columns } = CONTRACTS_TABLE;
  const taken = new Map(changes.map((change) => [change.key, newCells(change)]));
  let planned: TableChange | undefined;
  await runExcel(
    async (context) => {
      const reading = new TableReading(context, name);
      await context.sync();
      const state = reading.state(columns);
      if (!state) {
        throw new HedgeError('notAvailable', `The table ${name} is gone. Refresh to have it made again.`);
      }
      const cellOf = (row: readonly Cell[], header: string): Cell => row[state.headers.indexOf(header)] ?? '';
      const known = state.values.map((row) => {
        const cells = taken.get(String(cellOf(row, 'key')));
        // What else the status says, such as that the venue failed since, is still true.
        const isKept = isKeptStatus(cellOf(row, 'status'));
        return cells && (isKept ? cells.set('status', '') : cells);
      });
      const plan = planRows(state, columns, { known, newcomers: [] });
      planned = { name, state, plan };
      writeBlocks(context.workbook.tables.getItem(name), plan.blocks);
      await context.sync();
    },
    { oneUndoStep: true },
  ).catch(async (error: unknown) => {
    const change = planned;
    if (change)
      await takeBack(error, (context) => restoreMarket(context, { newTables: [], changes: [change] }));
    throw error;
  });
}

function newCells({ fields, observedAt }: TermChange): Map<string, Cell> {
  return new Map<string, Cell>([
    ...fields.map(({ field, is }) => [field, is] as const),
    ['observedAt', observedAt],
  ]);
}
