import { HedgeError } from '../../model/hedgeError';
import { inTurn } from '../inTurn';
import { marketParts } from '../marketParts';
import type { MarketPlan } from '../marketPlan';
import { restoreMarket } from '../restoreMarket';
import { runExcel } from '../runExcel';
import { sendParts, type WritePart } from '../sendParts';
import { takeBack } from '../takeBack';
import { keptTable, loadKeptTables, showSnapshot } from './keptTables';
import { planSnapshot } from './planSnapshot';
import { addSnapshotPart, deleteNewParts, readSnapshotParts } from './snapshotParts';

/**
 * Makes a snapshot's rows the current ones. What the tables hold now is kept first, as the way back, unless it is a
 * snapshot itself. All or nothing.
 */
export function recallSnapshot(id: string, now: Date): Promise<void> {
  return inTurn(() => recall(id, now));
}

async function recall(id: string, now: Date): Promise<void> {
  let begun: { readonly plan: MarketPlan; readonly parts: readonly string[] } | undefined;
  try {
    await runExcel(
      async (context) => {
        const tables = loadKeptTables(context);
        const { snapshots, ids } = await readSnapshotParts(context);
        const wanted = snapshots.find((snapshot) => snapshot.id === id);
        if (!wanted) {
          throw new HedgeError(
            'notAvailable',
            'This snapshot is no longer in the workbook, or cannot be read.',
          );
        }
        const standing = tables('write');
        const plan = { newTables: [], changes: planSnapshot(standing, wanted) };
        begun = { plan, parts: ids };
        const isLive = !showSnapshot(standing);
        if (!wanted.isWayBack && isLive) {
          const others = snapshots.filter(({ isWayBack }) => !isWayBack);
          const present = { name: '', keptAt: now, isWayBack: true, tables: standing.map(keptTable) };
          addSnapshotPart(context, present, others);
        }
        // Ways back that are over go last, so that one which could not be gone is still there.
        const over = wanted.isWayBack || isLive ? snapshots.filter(({ isWayBack }) => isWayBack) : [];
        const deletions = over.toReversed().map((old): WritePart => {
          return { characters: 0, queue: () => context.workbook.customXmlParts.getItem(old.id).delete() };
        });
        await sendParts(context, [...marketParts(plan), ...deletions]);
      },
      { oneUndoStep: true },
    );
  } catch (error) {
    const { plan, parts } = begun ?? {};
    if (plan && parts) {
      await takeBack(error, async (context) => {
        await restoreMarket(context, plan);
        await deleteNewParts(context, parts);
      });
    }
    throw error;
  }
}
