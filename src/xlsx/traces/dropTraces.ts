import type { PackageChanges } from '../freeze/PackageChanges';
import type { FileWorkbook } from '../readWorkbook';
import { dropProperties } from './dropProperties';
import { dropSheetTraces } from './dropSheetTraces';
import { dropWorkbookTraces } from './dropWorkbookTraces';
import { emptyConnections } from './emptyConnections';
import { hideFolders } from './hideFolders';
import { hidePlaces } from './hidePlaces';
import { hidePeople } from './hidePeople';
import { Traces } from './Traces';

/** Takes out what a file tells of its author, and answers with what that was, each as the end of "It tells …". */
export function dropTraces(workbook: FileWorkbook, changes: PackageChanges): readonly string[] {
  const traces = new Traces(workbook, changes);
  dropWorkbookTraces(traces);
  dropProperties(traces);
  for (const sheet of workbook.sheets) {
    dropSheetTraces(sheet, traces);
    hidePlaces(sheet, traces);
  }
  hidePeople(traces);
  hideFolders(traces);
  emptyConnections(traces);
  return traces.found;
}
