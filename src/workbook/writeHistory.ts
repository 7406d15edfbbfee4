import { HedgeError } from '../model/hedgeError';
import { HISTORY_TABLE, historyColumns } from '../model/historyTable';
import { changeHistory } from './changeHistory';
import { findPlace, type TablePlace } from './findPlace';
import type { HistoryPlan } from './historyPlan';
import { historyRows } from './historyRows';
import type { HistoryUpdate } from './historyUpdate';
import { addTable } from './newTable';
import { planHistory } from './planHistory';
import { restoreHistory } from './restoreHistory';
import { runExcel } from './runExcel';
import { staleCoins } from './staleCoins';
import { takeBack } from './takeBack';

/** What the workbook now holds. */
export interface HistoryWritten extends TablePlace {
  /** One sentence for each coin that gave no closes. */
  readonly complaints: readonly string[];
}

/** Brings the History table up to date: one read sync, one write sync, all or nothing. */
export async function writeHistory(update: HistoryUpdate): Promise<HistoryWritten> {
  if (update.series.length === 0) {
    throw new HedgeError('notAvailable', update.failures.map(({ sentence }) => sentence).join('. '));
  }
  let planned: HistoryPlan | undefined;
  try {
    return await runExcel(
      async (context) => {
        const { state, ...place } = await findPlace(context, HISTORY_TABLE);
        const plan: HistoryPlan = state
          ? { change: planHistory(state, update) }
          : { newTable: newHistory(place.sheetName, update) };
        planned = plan;
        context.application.suspendApiCalculationUntilNextSync();
        if ('newTable' in plan) addTable(context, plan.newTable);
        else changeHistory(context, plan.change);
        await context.sync();
        return { ...place, complaints: staleCoins(state, update) };
      },
      { oneUndoStep: true },
    );
  } catch (error) {
    const plan = planned;
    if (plan) await takeBack(error, (context) => restoreHistory(context, plan));
    throw error;
  }
}

function newHistory(sheetName: string, update: HistoryUpdate) {
  const columns = historyColumns(update.series.map(({ base }) => base));
  const own = new Set(HISTORY_TABLE.columns.map(({ name }) => name.toLowerCase()));
  const taken = update.series.find(({ base }) => own.has(base.toLowerCase()));
  if (taken) {
    throw new HedgeError(
      'notAvailable',
      `A column called ${taken.base} cannot stand in the table History, which has one of that name. Leave this coin out.`,
    );
  }
  const rows = [...historyRows(update, () => new Map()).values()];
  return { name: HISTORY_TABLE.name, sheetName, columns, rows };
}
