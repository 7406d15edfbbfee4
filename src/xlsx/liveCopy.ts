import { PackageChanges } from './freeze/PackageChanges';
import { readWorkbook } from './readWorkbook';
import { dropTraces } from './traces/dropTraces';
import { folderOf } from './traces/dropWorkbookTraces';
import { withoutFolder } from './traces/withoutFolder';
import { zipParts } from './zipParts';

/** A workbook for colleagues who have the add-in: every formula stays, what the file tells of its author does not. */
export function liveCopy(bytes: Uint8Array): Uint8Array {
  const workbook = readWorkbook(bytes);
  const changes = new PackageChanges(workbook.pack);
  dropTraces(workbook, changes);
  return zipParts(withoutFolder(changes.files(), folderOf(workbook)));
}
