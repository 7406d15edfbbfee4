import { HedgeError } from '../../model/hedgeError';
import { runExcel } from '../runExcel';
import { LONGEST_NAME } from './snapshot';
import { readSnapshotParts, type StoredSnapshot } from './snapshotParts';
import { snapshotXml } from './snapshotXml';

export function renameSnapshot(id: string, name: string): Promise<void> {
  return change(id, (part, snapshot) =>
    part.setXml(snapshotXml({ ...snapshot, name: name.slice(0, LONGEST_NAME) })),
  );
}

export function deleteSnapshot(id: string): Promise<void> {
  return change(id, (part) => part.delete());
}

function change(
  id: string,
  queue: (part: Excel.CustomXmlPart, snapshot: StoredSnapshot) => void,
): Promise<void> {
  return runExcel(async (context) => {
    const { snapshots } = await readSnapshotParts(context);
    const snapshot = snapshots.find((each) => each.id === id);
    if (!snapshot) throw new HedgeError('notAvailable', 'This snapshot is no longer in the workbook.');
    queue(context.workbook.customXmlParts.getItem(id), snapshot);
    await context.sync();
  });
}
