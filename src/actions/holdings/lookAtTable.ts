import { readSelectedTable, type SelectedTable } from '../../workbook/holdings/readSelectedTable';
import { type ColumnMap, mapColumns } from './mapColumns';

/** The table that is selected, and what its columns seem to mean. */
export interface TableLook {
  readonly table: SelectedTable;
  readonly columns: ColumnMap;
  /** Venues that the workbook has contracts of. */
  readonly venues: readonly string[];
}

export async function lookAtTable(): Promise<TableLook> {
  const table = await readSelectedTable();
  const [headers = [], ...contracts] = table.contracts;
  const venue = headers.indexOf('venue');
  const venues = new Set(contracts.map((row) => String(row[venue] ?? '')).filter((each) => each !== ''));
  return { table, columns: mapColumns(table.headers), venues: [...venues] };
}
