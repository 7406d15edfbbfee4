import type { Area, Sheet, Table, TableOptions } from '../workbook';
import type { TableDefinition } from './tableDefinition';
import type { TableStore } from './tableStore';

/** One table of the browser grid. */
export class UniverTable implements Table {
  constructor(
    readonly id: string,
    private readonly store: TableStore,
    private readonly sheetOf: (id: string) => Sheet,
  ) {}

  get name(): string {
    return this.definition.name;
  }

  rename(name: string): void {
    this.store.change(this.id, { name });
  }

  get sheet(): Sheet {
    return this.sheetOf(this.definition.sheetId);
  }

  get area(): Area {
    return this.definition.area;
  }

  resize(area: Area): void {
    this.store.change(this.id, { area });
  }

  get options(): TableOptions {
    return this.definition.options;
  }

  setOptions(change: Partial<TableOptions>): void {
    this.store.change(this.id, { options: { ...this.options, ...change } });
  }

  delete(): void {
    this.store.replace(this.store.all().filter(({ id }) => id !== this.id));
  }

  private get definition(): TableDefinition {
    return this.store.find(this.id);
  }
}
