import { runExcel } from './runExcel';

/** Opens a sheet before the user's eyes. */
export function activateSheet(name: string): Promise<void> {
  return runExcel(async (context) => {
    context.workbook.worksheets.getItem(name).activate();
    await context.sync();
  });
}
