import { tableColumn } from './tableColumn';

/** The Contracts table, column by column; append-only, because users' formulas name these headers. */
export const CONTRACTS_TABLE = {
  name: 'Contracts',
  columns: [
    tableColumn('key', 'text'),
    tableColumn('venue', 'text'),
    tableColumn('symbol', 'text'),
    tableColumn('base', 'text'),
    tableColumn('baseScale', 'number'),
    tableColumn('quote', 'text'),
    tableColumn('settle', 'text'),
    tableColumn('kind', 'text'),
    tableColumn('expiresAt', 'instant'),
    tableColumn('contractSize', 'number'),
    tableColumn('payoff', 'text'),
    tableColumn('lotSize', 'number'),
    tableColumn('minContracts', 'number'),
    tableColumn('minNotional', 'number'),
    tableColumn('settlePrice', 'number'),
    tableColumn('tickSize', 'number'),
    tableColumn('takerFeeRate', 'number', '0.0000%'),
    tableColumn('makerFeeRate', 'number', '0.0000%'),
    tableColumn('maxLeverage', 'number'),
    tableColumn('maintenanceMarginRate', 'number', '0.00%'),
    tableColumn('fundingIntervalHours', 'number'),
    tableColumn('active', 'boolean'),
    tableColumn('observedAt', 'instant'),
    tableColumn('source', 'text'),
    tableColumn('status', 'text'),
    tableColumn('own', 'text'),
  ],
} as const;
