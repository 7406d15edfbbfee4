import { runExcel } from '../runExcel';

/** Tells whenever another cell is selected, until the function that it answers is called. */
export function watchSelection(onMove: () => void): Promise<() => Promise<void>> {
  return runExcel(async (context) => {
    const { worksheets } = context.workbook;
    const tell = (): Promise<void> => {
      onMove();
      return Promise.resolve();
    };
    const watches = [worksheets.onSelectionChanged.add(tell), worksheets.onActivated.add(tell)];
    await context.sync();
    return async () => {
      await Excel.run(context, async () => {
        watches.forEach((watch) => watch.remove());
        await context.sync();
      });
    };
  });
}
