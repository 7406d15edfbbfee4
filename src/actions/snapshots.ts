import { deleteSnapshot, renameSnapshot } from '../workbook/snapshots/changeSnapshot';
import { keepSnapshot } from '../workbook/snapshots/keepSnapshot';
import { listSnapshots, type ListedSnapshot, type SnapshotList } from '../workbook/snapshots/listSnapshots';
import { recallSnapshot } from '../workbook/snapshots/recallSnapshot';

export type { ListedSnapshot, SnapshotList };

/** What a user does with refreshes that are kept in his workbook. */
export const snapshots = {
  list: (): Promise<SnapshotList> => listSnapshots(),
  keep: (name: string): Promise<void> => keepSnapshot(name, new Date()),
  recall: (id: string): Promise<void> => recallSnapshot(id, new Date()),
  rename: (id: string, name: string): Promise<void> => renameSnapshot(id, name),
  delete: (id: string): Promise<void> => deleteSnapshot(id),
};
