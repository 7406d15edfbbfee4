import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { DIST } from '../dist';
import { type Answer, answerOf } from './answer';
import { type Parameter, excelArguments } from './excelArguments';

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly Parameter[];
}

export interface FunctionsBundle {
  readonly ids: readonly string[];
  readonly metadata: readonly FunctionMetadata[];
  /** Calls a function with arguments as a person types them: cells, blocks of cells, null for an omitted one. */
  readonly call: (id: string, typed: readonly unknown[]) => Answer;
}

class BundleError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

const ERROR_CODE = {
  invalidValue: '#VALUE!',
  notAvailable: '#N/A',
  divisionByZero: '#DIV/0!',
  invalidNumber: '#NUM!',
  nullReference: '#NULL!',
  invalidName: '#NAME?',
  invalidReference: '#REF!',
};

function built(file: string): string {
  const full = path.join(DIST, file);
  if (!existsSync(full)) throw new Error(`dist/${file} is missing: run npm run build first.`);
  return readFileSync(full, 'utf8');
}

/** Runs dist/functions.js where there is nothing but a global CustomFunctions: no page, no Office, no network. */
export function loadBundle(): FunctionsBundle {
  const associated = new Map<string, (...args: unknown[]) => unknown>();
  vm.runInNewContext(built('functions.js'), {
    CustomFunctions: {
      associate: (id: string, run: (...args: unknown[]) => unknown) => associated.set(id, run),
      Error: BundleError,
      ErrorCode: ERROR_CODE,
    },
  });
  const { functions: metadata } = JSON.parse(built('functions.json')) as { functions: FunctionMetadata[] };
  return {
    ids: [...associated.keys()],
    metadata,
    call: (id, typed) => {
      const run = associated.get(id);
      const described = metadata.find((each) => each.id === id);
      if (run === undefined || described === undefined) throw new Error(`HEDGE.${id} is not in the bundle`);
      try {
        return answerOf(
          JSON.parse(JSON.stringify(run(...excelArguments(described.parameters, typed)), errors)),
        );
      } catch (thrown) {
        if (thrown instanceof BundleError) return answerOf(thrown);
        throw thrown;
      }
    },
  };
}

/** Arrays of another realm become ours; error objects keep their two fields. */
function errors(_key: string, value: unknown): unknown {
  return value instanceof BundleError ? { code: value.code, message: value.message } : value;
}
