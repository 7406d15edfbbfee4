import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import type { Action, RequestBody } from '../../../src/workbench/host/protocol';
import type { NativeBridge } from './loadExcelClient';

/**
 * Microsoft's real custom-functions runtime with a built functions.js in it, called as Excel calls it.
 *
 *   const runtime = createCustomFunctionsRuntime({ scriptPath: 'dist/functions.js' });
 *   await runtime.call('CONTRACTS', [[[90000]], [[60000]], [[0.01]], null, null, null]);   // [[150]] or 150
 *   await runtime.call('CONTRACTS', [[[90000]], [[0]], [[0.01]], null, null, null]);
 *                                                   // { error: '#VALUE!', message: 'price must …' }
 *
 * Arguments are what functions.json declares: matrices for matrix parameters, null for an omitted optional.
 * An error cell is { error: '#N/A' }. Calls of one tick travel together, as cells of one recalculation do.
 */
export interface CustomFunctionsRuntime {
  call(id: string, args: readonly unknown[]): Promise<unknown>;
  /** Ids that the script associated. */
  readonly ids: readonly string[];
}

export interface RuntimeOptions {
  readonly scriptPath: string;
  /** Keeps the runtime's pauses between batches of results: half a second for each level of dependent cells. */
  readonly keepPauses?: boolean;
}

const SOURCE = require.resolve('@microsoft/office-js/dist/custom-functions-runtime.js');
const INVOKE = { messageCategory: 1, messageType: 1000, targetId: '' };
const ALLOW_ERRORS = 4;

/** How the runtime numbers the errors that it sends. */
const ERRORS: Readonly<Record<number, string>> = {
  1: '#N/A',
  5: '#DIV/0!',
  6: '#NUM!',
  8: '#NULL!',
  9: '#NAME?',
  10: '#NAME?',
};

let script: vm.Script | null = null;

export function createCustomFunctionsRuntime({
  scriptPath,
  keepPauses = false,
}: RuntimeOptions): CustomFunctionsRuntime {
  script ??= new vm.Script(readFileSync(SOURCE, 'utf8'), { filename: 'custom-functions-runtime.js' });
  const waiting = new Map<number, (result: unknown) => void>();
  let queue: unknown[] = [];
  let nextId = 1;

  const bridge: NativeBridge = {
    sendMessageToHost(text) {
      const { id, message } = JSON.parse(text) as { id: number; message: { body: RequestBody } };
      for (const action of message.body.Actions) takeResults(action);
      const body = JSON.stringify({ Results: [] });
      bridge.onMessageFromHost?.(
        JSON.stringify({ id, type: 1, message: { statusCode: 200, headers: {}, body } }),
      );
    },
  };

  function takeResults({ Name, ArgumentInfo }: Action): void {
    if (Name !== 'SetInvocationArrayResults') return;
    const [results] = (ArgumentInfo?.Arguments ?? []) as [readonly [number, boolean, unknown, number?][]];
    for (const [id, isValue, value, code] of results) {
      waiting.get(id)?.(
        isValue ? readResult(value) : { error: ERRORS[code ?? 0] ?? '#VALUE!', message: String(value) },
      );
      waiting.delete(id);
    }
  }

  function flush(): void {
    const entries = queue;
    queue = [];
    bridge.onMessageFromHost?.(JSON.stringify({ type: 3, message: { entries } }));
  }

  // While it loads, the library starts waiting for the rest of Office, which never comes here.
  let isLoading = true;
  const startTimer = (run: (...args: unknown[]) => void, pause: number, ...args: unknown[]) =>
    isLoading ? 0 : setTimeout(run, keepPauses ? pause : 0, ...args);
  const element = {
    src: 'https://localhost/custom-functions-runtime.js',
    getAttribute: () => null,
    appendChild: () => undefined,
  };
  const page: Record<string, unknown> = {
    ...{ console, clearTimeout, Promise, performance },
    setTimeout: startTimer,
    _richApiNativeBridge: bridge,
    navigator: { userAgent: 'Node' },
    location: { href: 'https://localhost/', search: '', hash: '' },
    history: {},
    document: {
      getElementsByTagName: () => [element],
      createElement: () => ({ setAttribute: () => undefined }),
    },
    addEventListener: () => undefined,
  };
  page.window = page;
  page.self = page;
  const context = vm.createContext(page);
  script.runInContext(context);
  isLoading = false;
  vm.runInContext(readFileSync(scriptPath, 'utf8'), context, { filename: scriptPath });
  const ids = vm.runInContext(
    'Object.keys(CustomFunctions._association.mappings)',
    context,
  ) as readonly string[];

  return {
    ids: [...ids],
    call(id, args) {
      const invocation = nextId++;
      if (queue.length === 0) setImmediate(flush);
      const message = JSON.stringify([invocation, id, args.map(sendArgument), 'Sheet1!A1', ALLOW_ERRORS]);
      queue.push({ ...INVOKE, message });
      return new Promise((resolve) => waiting.set(invocation, resolve));
    },
  };
}

/** An error cell travels under another name than the tests give it. */
function sendArgument(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sendArgument);
  if (typeof value !== 'object' || value === null || !('error' in value)) return value;
  return { type: 'CustomFunctionError', code: value.error };
}

/** Error objects inside a result, in the form of an error that is the whole result. */
function readResult(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(readResult);
  if (typeof value !== 'object' || value === null || !('basicType' in value) || value.basicType !== 'Error')
    return value;
  const message = 'message' in value && typeof value.message === 'string' ? value.message : '';
  return { error: 'basicValue' in value ? String(value.basicValue) : '#VALUE!', message };
}
