import { HedgeError } from '../model/hedgeError';
import { inTurn } from './inTurn';
import { marketParts } from './marketParts';
import type { MarketPlan } from './marketPlan';
import type { MarketUpdate } from './marketUpdate';
import { planMarket, type MarketWritten } from './planMarket';
import { restoreMarket } from './restoreMarket';
import { runExcel } from './runExcel';
import { sendParts } from './sendParts';

/** Brings the market's tables up to date: one read sync, one write sync, all or nothing. What is
 * more than Excel takes in one request goes in several. */
export function writeMarket(update: MarketUpdate): Promise<MarketWritten> {
  return inTurn(() => write(update));
}

async function write(update: MarketUpdate): Promise<MarketWritten> {
  let planned: MarketPlan | undefined;
  try {
    return await runExcel(
      async (context) => {
        const { plan, ...written } = await planMarket(context, update);
        planned = plan;
        await sendParts(context, marketParts(plan));
        return written;
      },
      { oneUndoStep: true },
    );
  } catch (error) {
    if (planned) await restore(planned, error);
    throw error;
  }
}

async function restore(plan: MarketPlan, cause: unknown): Promise<void> {
  try {
    await runExcel((context) => restoreMarket(context, plan));
  } catch {
    const reason = cause instanceof Error ? cause.message : String(cause);
    const sentence = `${reason} What was written before that could not be taken back: use Undo, then refresh again.`;
    throw new HedgeError('notAvailable', sentence);
  }
}
