import { installOffice } from '../../../src/workbench/client/installOffice';
import { createWorkbench } from '../../../src/workbench/host/createWorkbench';
import { createExcel } from '../../support/office/createExcel';
import { MemoryWorkbook } from '../../support/office/memoryWorkbook';

/** One Excel client over a workbook of its own. */
export interface Client {
  readonly Excel: typeof Excel;
  readonly workbook: MemoryWorkbook;
  syncs(): number;
}

/** Microsoft's library. */
export function microsoftClient(): Client {
  return createExcel();
}

/** The workbench's stand-in. */
export function workbenchClient(): Client {
  const workbook = new MemoryWorkbook();
  let count = 0;
  const workbench = createWorkbench(workbook, {
    setPaneShown: () => undefined,
    isPaneShown: () => true,
    theme: () => ({
      bodyBackgroundColor: '#FFFFFF',
      bodyForegroundColor: '#000000',
      controlBackgroundColor: '#FFFFFF',
      controlForegroundColor: '#000000',
      isDarkTheme: false,
    }),
    onConnect: () => undefined,
  });
  const globals: { Excel?: typeof Excel } = {};
  const execute = (request: string): Promise<string> => {
    if (!request.includes('_RemoveReference')) count++;
    return workbench.execute(request);
  };
  installOffice(globals, { ...workbench, execute });
  if (!globals.Excel) throw new Error('The stand-in made no Excel.');
  return { Excel: globals.Excel, workbook, syncs: () => count };
}
