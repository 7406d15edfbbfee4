import type { Cell } from '../cell';
import type { TableState } from '../tableState';
import { HEDGE_COLUMNS, type HedgeColumn } from './hedgeColumns';

type TextColumn = 'key' | 'asset' | 'status';
type NumberColumn = Exclude<HedgeColumn, TextColumn>;

/** One row of a Hedges table; a cell without a number is undefined. Instants are Excel's day numbers. */
export type HedgeRow = Readonly<Record<TextColumn, string>> &
  Readonly<Record<NumberColumn, number | undefined>> & {
    /** Counted from 0, as the table stands now. */
    readonly row: number;
    /** What the sheet's own formula says of it; "" where the column is gone. */
    readonly alertShown: string;
  };

/** The rows that hold a hedge, open or closed. */
export function hedgeRows(state: Pick<TableState, 'headers' | 'values'>): HedgeRow[] {
  return state.values.flatMap((values, row) => {
    const cell = (column: HedgeColumn): Cell => values[state.headers.indexOf(column)] ?? '';
    const alertShown = String(values[state.headers.indexOf('alert')] ?? '');
    return cell('key') === '' ? [] : [hedgeRow(row, cell, alertShown)];
  });
}

/** A row that the add-in may fill: none of its columns holds anything. */
export function isBlankRow({ headers }: TableState, values: readonly Cell[]): boolean {
  return HEDGE_COLUMNS.every((column) => values[headers.indexOf(column)] === '');
}

function hedgeRow(row: number, cell: (column: HedgeColumn) => Cell, alertShown: string): HedgeRow {
  const text = (column: TextColumn): string => String(cell(column)).trim();
  const number = (column: NumberColumn): number | undefined => {
    const value = cell(column);
    return typeof value === 'number' ? value : undefined;
  };
  return {
    row,
    alertShown,
    key: text('key'),
    asset: text('asset'),
    status: text('status'),
    quantity: number('quantity'),
    spotEntry: number('spotEntry'),
    shortContracts: number('shortContracts'),
    entryPrice: number('entryPrice'),
    openedAt: number('openedAt'),
    fees: number('fees'),
    funding: number('funding'),
    endsOn: number('endsOn'),
    closeAbove: number('closeAbove'),
    closeBelow: number('closeBelow'),
    closedAt: number('closedAt'),
    spotExit: number('spotExit'),
    exitPrice: number('exitPrice'),
  };
}
