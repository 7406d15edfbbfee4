import { readTables, type TableChoice } from '../../workbook/explain/readTables';

export type { TableChoice };

/** The tables of the workbook that an argument can be picked from. */
export function tableChoices(): Promise<TableChoice[]> {
  return readTables();
}
