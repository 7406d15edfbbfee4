import type { Area, TableOptions } from '../workbook';

/** A table as it is kept: everything but its cells. */
export interface TableDefinition {
  readonly id: string;
  readonly name: string;
  readonly sheetId: string;
  readonly area: Area;
  readonly options: TableOptions;
}

export const DEFAULT_TABLE_OPTIONS: TableOptions = {
  style: 'TableStyleMedium2',
  showHeaders: true,
  showTotals: false,
  showBandedRows: true,
  showBandedColumns: false,
  showFilterButton: true,
  filters: {},
  sort: [],
};
