import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';
import type { AddInPage, Workbench } from '../../../src/workbench/client/bridge';
import { installOffice } from '../../../src/workbench/client/installOffice';
import { createWorkbench } from '../../../src/workbench/host/createWorkbench';
import { createCustomFunctionsRuntime } from '../../support/office/createCustomFunctionsRuntime';
import { MemoryWorkbook } from '../../support/office/memoryWorkbook';

const scriptPath = join(__dirname, '../../support/office/sampleFunctions.js');
const THEME = {
  bodyBackgroundColor: '#222222',
  bodyForegroundColor: '#FFFFFF',
  controlBackgroundColor: '#333333',
  controlForegroundColor: '#FFFFFF',
  isDarkTheme: true,
};

/** A page with the stand-in on it; `around` is the workbench, or null for a plain tab. */
function openPage(withWorkbench: boolean) {
  let connected: AddInPage | null = null;
  const workbench: Workbench = createWorkbench(new MemoryWorkbook(), {
    setPaneShown: () => undefined,
    isPaneShown: () => true,
    theme: () => THEME,
    onConnect: (page) => void (connected = page),
  });
  const globals: Record<string, unknown> = {};
  installOffice(globals, withWorkbench ? workbench : null);
  vm.runInContext(readFileSync(scriptPath, 'utf8'), vm.createContext(globals));
  return { globals, page: connected as AddInPage | null };
}

/** What a function gave or threw, in the form in which the real runtime reports it. */
function outcome(run: () => unknown): unknown {
  try {
    return plain(run());
  } catch (error) {
    return plain(error) ?? { error: '#VALUE!', message: '' };
  }
}

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  const { code, message } = value as { code?: string; message?: string };
  return code === undefined ? undefined : { error: code, message: message ?? '' };
}

test.each<[string, unknown[], unknown[]]>([
  ['DIVIDE', [9, 2], [9, 2]],
  ['divide', [9, null], [9, null]],
  ['DIVIDE', [9, 0], [9, 0]],
  ['HALVES', [[[5], ['x']]], [[[5], ['x']]]],
  ['FIRSTCODE', [[[{ error: '#N/A' }]]], [[[{ type: 'Error', basicValue: '#N/A' }]]]],
  ['BROKEN', [], []],
])('%s answers %j as in the real runtime', async (id, args, wireArgs) => {
  const expected = await createCustomFunctionsRuntime({ scriptPath }).call(id, args);
  const { page } = openPage(true);
  expect(outcome(() => page?.invoke(id, wireArgs, 'Sheet1!A1'))).toEqual(expected);
});

test('tells the workbench the ids, also of functions associated after it connected', () => {
  expect(openPage(true).page?.functionIds()).toEqual(['DIVIDE', 'FIRSTCODE', 'HALVES', 'BROKEN']);
});

test('a function that the page does not have is #NAME?', () => {
  expect(outcome(() => openPage(true).page?.invoke('NOTHING', [], ''))).toEqual({
    error: '#NAME?',
    message: '',
  });
});

test('without a workbench, functions load and Office knows of no host', async () => {
  const { globals, page } = openPage(false);
  expect(page).toBeNull();
  expect(Object.keys(globals).sort()).toEqual(['CustomFunctions', 'Office', 'OfficeExtension']);
  const { Office: office } = globals as { Office?: { onReady(): Promise<{ host: unknown }> } };
  expect((await office?.onReady())?.host).toBeNull();
});

test('tells the theme of the page around it', () => {
  const { globals } = openPage(true);
  const { Office: office } = globals as { Office?: { context: { officeTheme: unknown } } };
  expect(office?.context.officeTheme).toEqual(THEME);
});
