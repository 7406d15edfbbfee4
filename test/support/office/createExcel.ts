import { installOffice } from '../../../src/workbench/client/installOffice';
import type { OfficeTheme } from '../../../src/workbench/client/bridge';
import { createWorkbench } from '../../../src/workbench/host/createWorkbench';
import { createHost, type Host } from '../../../src/workbench/host/createHost';
import type { Action, RequestBody, ResponseBody } from '../../../src/workbench/host/protocol';
import { loadExcelClient, type NativeBridge } from './loadExcelClient';
import { MemoryWorkbook } from './memoryWorkbook';

/**
 * Excel for tests: Microsoft's real library over the workbench's host and a workbook in memory.
 *
 *   const excel = createExcel();
 *   await excel.Excel.run(async (context) => { … await context.sync(); });
 *   excel.syncs();                       // requests so far
 *   excel.failAtSync(2, 'GeneralException');          // the second request from now is refused whole
 *   excel.failAtSync(2, 'AccessDenied', 5);           // … or after its first five actions were done
 *   excel.workbook.snapshot();           // the whole grid, to compare before and after
 *   excel.workbook.undoStepCount();      // steps for the user's Undo
 *
 * Arrays that the library itself makes come from another realm: compare them with toEqual, not toStrictEqual.
 */
export interface ExcelForTests {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  /** The workbench's stand-in for the part of Office that is not Excel: settings, pane, ribbon, theme. */
  readonly Office: typeof Office;
  /** Whether the pane is open, and the theme that Office tells. */
  readonly page: { isPaneShown: boolean; theme: OfficeTheme };
  /** Presses a ribbon button. */
  runCommand(id: string): Promise<void>;
  readonly workbook: MemoryWorkbook;
  /** Requests of the add-in so far; the library's own clean-up is not counted. */
  syncs(): number;
  /** Every request with its answer, the newest last. */
  readonly requests: readonly { readonly request: RequestBody; readonly response: ResponseBody }[];
  /** Refuses the nth request from now with this code, after `afterActions` of its actions. */
  failAtSync(n: number, code: string, afterActions?: number): void;
}

export function createExcel({
  workbook = new MemoryWorkbook(),
}: { workbook?: MemoryWorkbook } = {}): ExcelForTests {
  const host = createHost(workbook, (entries) => {
    bridge.onMessageFromHost?.(JSON.stringify({ type: 3, message: { entries } }));
  });
  const requests: { request: RequestBody; response: ResponseBody }[] = [];
  const failures = new Map<number, { code: string; afterActions: number }>();
  let count = 0;

  async function answer(request: RequestBody): Promise<ResponseBody> {
    if (isCleanUp(request)) return host.execute(request);
    const failure = failures.get(++count);
    const response = failure ? await fail(request, failure) : await host.execute(request);
    requests.push({ request, response });
    return response;
  }

  async function fail(request: RequestBody, { code, afterActions }: { code: string; afterActions: number }) {
    const done = await host.execute({ ...request, Actions: request.Actions.slice(0, afterActions) });
    const error = { Code: code, Message: `Refused by the test: ${code}.`, Location: '', HttpStatusCode: 400 };
    return { Results: done.Results, Error: { ...error, ActionIndex: afterActions } };
  }

  const bridge: NativeBridge = {
    sendMessageToHost(text) {
      const { id, message } = JSON.parse(text) as { id: number; message: { body: RequestBody } };
      void answer(message.body).then((response) => {
        const body = JSON.stringify(response);
        bridge.onMessageFromHost?.(
          JSON.stringify({ id, type: 1, message: { statusCode: 200, headers: {}, body } }),
        );
      });
    },
  };
  const client = loadExcelClient(bridge);
  mergeUndoGroups(client.Excel, host);
  return {
    ...client,
    ...officeOver(workbook),
    workbook,
    syncs: () => count,
    requests,
    failAtSync(n, code, afterActions = 0) {
      failures.set(count + n, { code, afterActions });
    },
  };
}

/** This version of the library does not send mergeUndoGroup yet; newer Excel honours it as done here. */
function mergeUndoGroups(library: typeof Excel, host: Host): void {
  const { run: original } = library;
  const run = (args: unknown[]): Promise<unknown> =>
    Reflect.apply(original, library, args) as Promise<unknown>;
  const merged = async (...args: unknown[]): Promise<unknown> => {
    const [options] = args;
    const isOneStep =
      typeof options === 'object' &&
      options !== null &&
      'mergeUndoGroup' in options &&
      options.mergeUndoGroup;
    if (!isOneStep) return run(args);
    host.beginUndoGroup();
    try {
      return await run(args);
    } finally {
      host.endUndoGroup();
    }
  };
  Object.assign(library, { run: merged });
}

/** Settings, pane, ribbon and theme over the same workbook. */
function officeOver(workbook: MemoryWorkbook): Pick<ExcelForTests, 'Office' | 'page' | 'runCommand'> {
  const page = { isPaneShown: true, theme: LIGHT };
  const globals: { Office?: typeof Office } = {};
  let runCommand: (id: string) => Promise<void> = () => Promise.reject(new Error('No page is connected.'));
  const workbench = createWorkbench(workbook, {
    setPaneShown: (shown) => void (page.isPaneShown = shown),
    isPaneShown: () => page.isPaneShown,
    theme: () => page.theme,
    onConnect: (connected) => void (runCommand = (id) => connected.runCommand(id)),
  });
  installOffice(globals, workbench);
  if (!globals.Office) throw new Error('The stand-in made no Office.');
  return { Office: globals.Office, page, runCommand };
}

const LIGHT: OfficeTheme = {
  bodyBackgroundColor: '#FFFFFF',
  bodyForegroundColor: '#000000',
  controlBackgroundColor: '#F5F5F5',
  controlForegroundColor: '#000000',
  isDarkTheme: false,
};

/** After Excel.run the library gives back the ranges it held. */
function isCleanUp({ Actions }: RequestBody): boolean {
  const isRelease = ({ Name }: Action) => Name === '_RemoveReference' || Name === '';
  return Actions.some(({ Name }) => Name === '_RemoveReference') && Actions.every(isRelease);
}
