import { tableColumn } from './tableColumn';

/** The Depth table: one contract's order book, a row for each level, the best prices in the first; append-only. */
export const DEPTH_TABLE = {
  name: 'Depth',
  sheetName: 'Depth',
  columns: [
    tableColumn('level', 'number'),
    tableColumn('bidPrice', 'number'),
    tableColumn('bidContracts', 'number'),
    tableColumn('askPrice', 'number'),
    tableColumn('askContracts', 'number'),
    tableColumn('key', 'text'),
    tableColumn('observedAt', 'instant'),
    tableColumn('source', 'text'),
  ],
} as const;
