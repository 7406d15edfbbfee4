import type { TableColumn } from '../model/tableColumn';
import { freeSheetName } from './freeSheetName';
import { requireRoomForTable } from './roomForTable';
import { TableReading } from './tableReading';
import type { TableState } from './tableState';

/** Where a table now stands. */
export interface TablePlace {
  readonly sheetName: string;
  /** The sheet is new, and it could not have the name that we wanted because the user has a sheet of that name. */
  readonly besideUsersSheet: boolean;
}

/** One of our tables as it is, or where a new one goes. One sync; throws a sentence when neither can be. */
export async function findPlace(
  context: Excel.RequestContext,
  form: { readonly name: string; readonly sheetName: string; readonly columns: readonly TableColumn[] },
): Promise<TablePlace & { readonly state: TableState | undefined }> {
  const { worksheets, protection } = context.workbook;
  const reading = new TableReading(context, form.name);
  worksheets.load('items/name');
  protection.load('protected');
  await context.sync();
  const state = reading.state(form.columns);
  if (state) return { state, sheetName: state.sheetName, besideUsersSheet: false };
  requireRoomForTable(form, reading.nameIsTaken, protection.protected);
  const taken = worksheets.items.map((sheet) => sheet.name);
  const sheetName = freeSheetName(form.sheetName, taken);
  return { state, sheetName, besideUsersSheet: sheetName !== form.sheetName };
}
