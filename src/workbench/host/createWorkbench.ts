import { createHost } from './createHost';
import type { RequestBody } from './protocol';
import type { Workbook } from '../workbook';
import type { AddInPage, OfficeTheme, Workbench } from '../client/bridge';

/** What only the workbench's own page knows. */
export interface WorkbenchPage {
  setPaneShown(shown: boolean): void;
  isPaneShown(): boolean;
  theme(): OfficeTheme;
  /** The add-in's page has loaded office.js and is about to associate its functions. */
  onConnect(page: AddInPage): void;
}

/** The workbench's end of the bridge: the host over a workbook, and the page around it. */
export function createWorkbench(workbook: Workbook, page: WorkbenchPage): Workbench {
  let addIn: AddInPage | null = null;
  const host = createHost(workbook, (messages) => addIn?.receiveEvents(JSON.stringify(messages)));
  return {
    async execute(request) {
      return JSON.stringify(await host.execute(JSON.parse(request) as RequestBody));
    },
    beginUndoGroup: () => host.beginUndoGroup(),
    endUndoGroup: () => host.endUndoGroup(),
    readSettings: () => JSON.stringify(Object.fromEntries(workbook.settings)),
    writeSettings(settings) {
      workbook.settings.clear();
      const entries = JSON.parse(settings) as Record<string, unknown>;
      for (const [key, value] of Object.entries(entries)) workbook.settings.set(key, value);
    },
    setPaneShown: (shown) => page.setPaneShown(shown),
    isPaneShown: () => page.isPaneShown(),
    theme: () => page.theme(),
    connect(connected) {
      addIn = connected;
      page.onConnect(connected);
    },
  };
}
