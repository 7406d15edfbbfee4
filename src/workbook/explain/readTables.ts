import { runExcel } from '../runExcel';

/** A table that a formula can point at. */
export interface TableChoice {
  readonly name: string;
  readonly columns: readonly string[];
}

/** The workbook's tables with their columns, by name. One sync for a workbook without tables, else two. */
export function readTables(): Promise<TableChoice[]> {
  return runExcel(async (context) => {
    const { tables } = context.workbook;
    tables.load('items/name');
    await context.sync();
    tables.items.forEach((table) => table.columns.load('items/name'));
    if (tables.items.length > 0) await context.sync();
    return tables.items
      .map(({ name, columns }) => ({ name, columns: columns.items.map((column) => column.name) }))
      .sort((one, other) => one.name.localeCompare(other.name));
  });
}
