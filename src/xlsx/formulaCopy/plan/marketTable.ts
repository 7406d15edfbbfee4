import { NoNativeForm } from '../NoNativeForm';

/** A table of the market as formulas name it; a column that an older table lacks is blank. */
export interface MarketTable {
  readonly column: (header: string) => string;
  /** The cell in a row of the table, counted from 1. */
  readonly at: (header: string, row: string) => string;
  readonly has: (header: string) => boolean;
  readonly row: (key: string) => string;
  /** The place of each row, counted from 1. */
  readonly places: string;
}

const ALL = /^(.+)\[#All\]$/i;

/** A table that was handed over as Contracts[#All]. */
export function marketTable(text: string | undefined, isThere: (reference: string) => boolean): MarketTable {
  const name = ALL.exec(text ?? '')?.[1];
  if (name === undefined) throw new NoNativeForm('PLAN takes a table of the market that is not a table');
  const column = (header: string): string => `${name}[${header}]`;
  const has = (header: string): boolean => isThere(column(header));
  if (!has('key')) throw new NoNativeForm(`${name} has no column key`);
  return {
    column,
    has,
    at: (header, row) => (has(header) ? `INDEX(${column(header)},${row})` : '""'),
    row: (key) => `MATCH(${key},${column('key')},0)`,
    places: `(ROW(${column('key')})-ROW(${name}[[#Headers],[key]]))`,
  };
}
