import { ICommandService, type Injector, type Nullable, type Workbook, type Worksheet } from '@univerjs/core';
import type { Engine } from './engine';
import type { ErrorSentences } from './errorSentences';
import type { TableDefinition } from './tableDefinition';

/** What every part of the browser workbook works with. */
export class GridContext {
  readonly injector: Injector;
  readonly book: Workbook;
  readonly sentences: ErrorSentences;
  /** The workbook's tables, once there is somebody who keeps them. */
  tables: () => readonly TableDefinition[] = () => [];
  private readonly commands: ICommandService;

  constructor({ injector, book, sentences }: Engine) {
    this.injector = injector;
    this.book = book;
    this.sentences = sentences;
    this.commands = injector.get(ICommandService);
  }

  get unitId(): string {
    return this.book.getUnitId();
  }

  /** Runs a command at once; a refused command is a bug of the caller. */
  run(id: string, params: object): void {
    if (!this.commands.syncExecuteCommand(id, { unitId: this.unitId, ...params })) {
      throw new Error(`The grid refused ${id}`);
    }
  }

  /** For commands that are declared asynchronous but work at once, and for those that may have nothing to do. */
  attempt(id: string, params: object): void {
    void this.commands.executeCommand(id, { unitId: this.unitId, ...params });
  }

  worksheet(sheetId: string): Worksheet {
    const found: Nullable<Worksheet> = this.book.getSheetBySheetId(sheetId);
    if (!found) throw new Error('The sheet was deleted');
    return found;
  }
}
