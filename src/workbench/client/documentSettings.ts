import type { Workbench } from './bridge';

interface SaveResult {
  readonly status: 'succeeded';
  readonly value: unknown;
}

type Callback = (result: SaveResult) => void;

/** `Office.context.document.settings`: changes reach the workbook with `saveAsync`. */
export class DocumentSettings {
  private values: Map<string, unknown>;

  constructor(private readonly workbench: Workbench) {
    this.values = readSettings(workbench);
  }

  /** Null where there is none. */
  get(name: string): unknown {
    return this.values.get(name) ?? null;
  }

  set(name: string, value: unknown): void {
    this.values.set(name, value);
  }

  remove(name: string): void {
    this.values.delete(name);
  }

  saveAsync(options?: object | Callback, callback?: Callback): void {
    this.workbench.writeSettings(JSON.stringify(Object.fromEntries(this.values)));
    this.answer(options, callback);
  }

  refreshAsync(callback?: Callback): void {
    this.values = readSettings(this.workbench);
    this.answer(callback);
  }

  private answer(...callbacks: (object | Callback | undefined)[]): void {
    const callback = callbacks.find(isCallback);
    if (callback) queueMicrotask(() => callback({ status: 'succeeded', value: this }));
  }
}

function isCallback(value: unknown): value is Callback {
  return typeof value === 'function';
}

function readSettings(workbench: Workbench): Map<string, unknown> {
  return new Map(Object.entries(JSON.parse(workbench.readSettings()) as Record<string, unknown>));
}
