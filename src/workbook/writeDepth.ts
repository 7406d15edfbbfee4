import { DEPTH_TABLE } from '../model/depthTable';
import type { OrderBook } from '../model/orderBook';
import { changeTable } from './changeTable';
import { findPlace, type TablePlace } from './findPlace';
import type { MarketPlan } from './marketPlan';
import { addTable } from './newTable';
import { depthRows, planDepth } from './planDepth';
import { restoreMarket } from './restoreMarket';
import { runExcel } from './runExcel';
import { takeBack } from './takeBack';

/** Writes an order book into the Depth table: one read sync, one write sync, all or nothing. */
export async function writeDepth(book: OrderBook): Promise<TablePlace> {
  const { name, columns } = DEPTH_TABLE;
  let planned: MarketPlan | undefined;
  try {
    return await runExcel(
      async (context) => {
        const { state, ...place } = await findPlace(context, DEPTH_TABLE);
        const plan: MarketPlan = state
          ? { newTables: [], changes: [{ name, state, plan: planDepth(state, book) }] }
          : {
              newTables: [{ name, sheetName: place.sheetName, columns, rows: depthRows(book) }],
              changes: [],
            };
        planned = plan;
        context.application.suspendApiCalculationUntilNextSync();
        for (const table of plan.newTables) addTable(context, table);
        for (const change of plan.changes) changeTable(context, change.name, change.plan);
        await context.sync();
        return place;
      },
      { oneUndoStep: true },
    );
  } catch (error) {
    const plan = planned;
    if (plan) await takeBack(error, (context) => restoreMarket(context, plan));
    throw error;
  }
}
