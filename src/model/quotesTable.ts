import { tableColumn } from './tableColumn';

/** The Quotes table, column by column; append-only, because users' formulas name these headers. */
export const QUOTES_TABLE = {
  name: 'Quotes',
  columns: [
    tableColumn('key', 'text'),
    tableColumn('venue', 'text'),
    tableColumn('symbol', 'text'),
    tableColumn('kind', 'text'),
    tableColumn('base', 'text'),
    tableColumn('quote', 'text'),
    tableColumn('bid', 'number'),
    tableColumn('ask', 'number'),
    tableColumn('last', 'number'),
    tableColumn('mark', 'number'),
    tableColumn('index', 'number'),
    tableColumn('volume24h', 'number'),
    tableColumn('openInterest', 'number'),
    tableColumn('fundingRate', 'number', '0.0000%'),
    tableColumn('nextFundingAt', 'instant'),
    tableColumn('fundingIntervalHours', 'number'),
    tableColumn('observedAt', 'instant'),
    tableColumn('source', 'text'),
    tableColumn('status', 'text'),
    tableColumn('note', 'text'),
  ],
} as const;

/** The numbers of a quote that a formula may ask for. */
export const QUOTE_FIELDS = [
  'mark',
  'bid',
  'ask',
  'last',
  'index',
  'volume24h',
  'openInterest',
  'fundingRate',
  'fundingIntervalHours',
] as const satisfies readonly (typeof QUOTES_TABLE.columns)[number]['name'][];
export type QuoteField = (typeof QUOTE_FIELDS)[number];
