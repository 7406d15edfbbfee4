import { tableColumn } from './tableColumn';

/** The Tiers table: a contract's steps of maintenance margin, one a row; append-only. */
export const TIERS_TABLE = {
  name: 'Tiers',
  columns: [
    tableColumn('key', 'text'),
    tableColumn('floor', 'number'),
    tableColumn('rate', 'number', '0.00%'),
    tableColumn('amount', 'number'),
  ],
} as const;
