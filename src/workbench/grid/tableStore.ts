import {
  ICommandService,
  type IDisposable,
  type IRange,
  IUndoRedoService,
  type Nullable,
} from '@univerjs/core';
import { ISuperTableService } from '@univerjs/engine-formula';
import { RefRangeService, SetRangeValuesMutation } from '@univerjs/sheets';
import type { Calculation } from './calculation';
import type { GridContext } from './gridContext';
import { areaOfRange, rangeOfArea } from './rangeOfArea';
import { SetTablesMutation, TableKeeper } from './setTablesMutation';
import type { TableDefinition } from './tableDefinition';

/** The workbook's tables: what Excel calls ListObjects, with their names known to formulas. */
export class TableStore implements TableKeeper {
  private tables: readonly TableDefinition[] = [];
  private watches: IDisposable[] = [];
  private readonly registered = new Map<string, string>();

  constructor(
    private readonly context: GridContext,
    private readonly calculation: Calculation,
  ) {
    const { injector } = context;
    context.tables = () => this.all();
    const commands = injector.get(ICommandService);
    injector.add([TableKeeper, { useValue: this }]);
    commands.registerCommand(SetTablesMutation);
    commands.onCommandExecuted(({ id }) => {
      if (id === SetRangeValuesMutation.id) this.tellFormulas();
    });
  }

  /** Tables of sheets that still exist. */
  all(): readonly TableDefinition[] {
    return this.tables.filter(({ sheetId }) => this.context.book.getSheetBySheetId(sheetId));
  }

  find(id: string): TableDefinition {
    const found = this.all().find((each) => each.id === id);
    if (found === undefined) throw new Error('The table was deleted');
    return found;
  }

  /** One step of Undo. */
  replace(tables: readonly TableDefinition[]): void {
    const { injector, unitId } = this.context;
    const before = this.tables;
    this.context.run(SetTablesMutation.id, { tables });
    injector.get(IUndoRedoService).pushUndoRedo({
      unitID: unitId,
      undoMutations: [{ id: SetTablesMutation.id, params: { unitId, tables: before } }],
      redoMutations: [{ id: SetTablesMutation.id, params: { unitId, tables } }],
    });
  }

  change(id: string, change: Partial<TableDefinition>): void {
    this.replace(this.tables.map((each) => (each.id === id ? { ...each, ...change } : each)));
  }

  keep(tables: readonly TableDefinition[]): void {
    this.tables = tables;
    for (const watch of this.watches) watch.dispose();
    this.watches = this.all().map(({ id, sheetId, area }) => this.watch(id, sheetId, rangeOfArea(area)));
    this.tellFormulas();
  }

  /** A table follows its cells, also when Undo moves them back. */
  private watch(id: string, sheetId: string, range: IRange): IDisposable {
    const moved = (_before: IRange, after: Nullable<IRange>): void => {
      this.tables = this.tables.flatMap((each) =>
        each.id !== id ? [each] : after ? [{ ...each, area: areaOfRange(after) }] : [],
      );
      this.tellFormulas();
    };
    return this.context.injector.get(RefRangeService).watchRange(this.context.unitId, sheetId, range, moved);
  }

  /** Registers the tables that changed with the formula engine. */
  private tellFormulas(): void {
    const now = new Map(this.all().map((table) => [table.name, this.describe(table)]));
    const known = this.context.injector.get(ISuperTableService);
    let hasChanged = false;
    for (const name of this.registered.keys()) {
      if (now.has(name)) continue;
      known.remove(this.context.unitId, name);
      hasChanged = true;
    }
    for (const table of this.all()) {
      if (this.registered.get(table.name) === now.get(table.name)) continue;
      known.registerTable(this.context.unitId, table.name, {
        sheetId: table.sheetId,
        range: rangeOfArea(table.area),
        titleMap: new Map(this.headers(table).map((title, index) => [title, index])),
      });
      hasChanged = true;
    }
    this.registered.clear();
    for (const [name, description] of now) this.registered.set(name, description);
    if (hasChanged) this.calculation.renamed();
  }

  private describe(table: TableDefinition): string {
    return JSON.stringify([table.sheetId, table.area, this.headers(table)]);
  }

  headers({ sheetId, area }: TableDefinition): string[] {
    const sheet = this.context.worksheet(sheetId);
    return Array.from({ length: area.columns }, (_, index) =>
      String(sheet.getCellRaw(area.row, area.column + index)?.v ?? ''),
    );
  }
}
