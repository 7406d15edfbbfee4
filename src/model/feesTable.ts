import { tableColumn } from './tableColumn';

/**
 * The Fees table, where the user gives the rates that a venue does not publish; append-only. Its numbers are his:
 * a refresh reads them and never writes them.
 */
export const FEES_TABLE = {
  name: 'Fees',
  columns: [
    tableColumn('venue', 'text'),
    tableColumn('taker', 'number', '0.0000%'),
    tableColumn('maker', 'number', '0.0000%'),
    tableColumn('maintenanceRate', 'number', '0.00%'),
  ],
} as const;

/** Which field of a contract each column of rates stands in for. */
export const FEE_FIELDS = {
  taker: 'takerFeeRate',
  maker: 'makerFeeRate',
  maintenanceRate: 'maintenanceMarginRate',
} as const;

export type FeeColumn = keyof typeof FEE_FIELDS;
export type FeeField = (typeof FEE_FIELDS)[FeeColumn];
