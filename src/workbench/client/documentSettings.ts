import type { Workbench } from './bridge';

interface SaveResult {
  readonly status: 'succeeded';
  readonly value: unknown;
}

type Callback = (result: SaveResult) => void;

/** `Office.context.document.settings`: changes reach the workbook with `saveAsync`. */
export class DocumentSettings {
  private values: Record<string, unknown>;

  constructor(private readonly workbench: Workbench) {
    this.values = JSON.parse(workbench.readSettings());
  }

  /** Null where there is none. */
  get(name: string): unknown {
    return this.values[name] ?? null;
  }

  set(name: string, value: unknown): void {
    this.values[name] = value;
  }

  remove(name: string): void {
    delete this.values[name];
  }

  saveAsync(options?: object | Callback, callback?: Callback): void {
    this.workbench.writeSettings(JSON.stringify(this.values));
    this.answer(options, callback);
  }

  refreshAsync(callback?: Callback): void {
    this.values = JSON.parse(this.workbench.readSettings());
    this.answer(callback);
  }

  private answer(...callbacks: (object | Callback | undefined)[]): void {
    const callback = callbacks.find((candidate) => typeof candidate === 'function');
    if (callback) setTimeout(() => callback({ status: 'succeeded', value: this }), 0);
  }
}
