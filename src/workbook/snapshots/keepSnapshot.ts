import { HedgeError } from '../../model/hedgeError';
import { runExcel } from '../runExcel';
import { keptTable, loadKeptTables, showSnapshot } from './keptTables';
import { LONGEST_NAME } from './snapshot';
import { addSnapshotPart, readSnapshotParts } from './snapshotParts';

/** Keeps the rows of Quotes and Contracts in the workbook itself, under a name. */
export function keepSnapshot(name: string, keptAt: Date): Promise<void> {
  return runExcel(async (context) => {
    const tables = loadKeptTables(context);
    const { snapshots } = await readSnapshotParts(context);
    const standing = tables('read');
    if (showSnapshot(standing)) {
      throw new HedgeError(
        'notAvailable',
        'The tables show a snapshot, which is kept already. Refresh, or go back to the latest, first.',
      );
    }
    const kept = standing.map(keptTable);
    if (kept.every(({ rows }) => rows.length === 0)) {
      throw new HedgeError('notAvailable', 'There is nothing to keep yet. Refresh first.');
    }
    const others = snapshots.filter(({ isWayBack }) => !isWayBack);
    const snapshot = { name: name.slice(0, LONGEST_NAME), keptAt, isWayBack: false, tables: kept };
    // A way back is over once the tables show no snapshot.
    for (const { id, isWayBack } of snapshots) {
      if (isWayBack) context.workbook.customXmlParts.getItem(id).delete();
    }
    addSnapshotPart(context, snapshot, others);
    await context.sync();
  });
}
