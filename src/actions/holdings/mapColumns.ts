import { columnMeant, type HoldingColumn } from '../../templates/holdings/holdingColumns';

/** Which column of the user's table is which; "" = none. */
export type ColumnMap = Readonly<Record<MappedColumn, string>>;
export const MAPPED_COLUMNS = ['asset', 'quantity', 'hedgeRatio', 'beta', 'hedge'] as const;
export type MappedColumn = (typeof MAPPED_COLUMNS)[number] & HoldingColumn;

/** A first guess by the headers; the first of two that mean the same. */
export function mapColumns(headers: readonly string[]): ColumnMap {
  const find = (column: MappedColumn): string =>
    headers.find((header) => columnMeant(header) === column) ?? '';
  return {
    asset: find('asset'),
    quantity: find('quantity'),
    hedgeRatio: find('hedgeRatio'),
    beta: find('beta'),
    hedge: find('hedge'),
  };
}
