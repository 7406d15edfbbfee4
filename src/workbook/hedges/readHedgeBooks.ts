import { CONTRACTS_TABLE } from '../../model/contractsTable';
import { QUOTES_TABLE } from '../../model/quotesTable';
import type { TableColumn } from '../../model/tableColumn';
import { planNumberOf } from '../plan/readPlans';
import type { Cell } from '../cell';
import { runExcel } from '../runExcel';
import { TableReading } from '../tableReading';
import { BookReading, type HedgeBook, type LostBook } from './hedgeBook';

/** A row of the market by column name. */
export type MarketRow = ReadonlyMap<string, Cell>;

/** Everything that the hedges of a workbook are judged and changed by, at one moment. */
export interface HedgeBooks {
  readonly books: readonly (HedgeBook | LostBook)[];
  readonly contracts: readonly MarketRow[];
  readonly quotes: readonly MarketRow[];
}

const HEDGES_TABLE = /^Hedges(\d*)$/i;

/** Two reads, none of them writes; one when the workbook has neither plan nor hedges. */
export function readHedgeBooks(): Promise<HedgeBooks> {
  return runExcel(async (context) => {
    const { names, tables } = context.workbook;
    names.load('items/name');
    tables.load('items/name');
    await context.sync();
    const numbers = new Set([
      ...names.items.flatMap(({ name }) => planNumberOf(name) ?? []),
      ...tables.items.flatMap(({ name }) => numberIn(HEDGES_TABLE.exec(name)) ?? []),
    ]);
    if (numbers.size === 0) return { books: [], contracts: [], quotes: [] };
    const readings = [...numbers].sort((a, b) => a - b).map((number) => new BookReading(context, number));
    const contracts = new TableReading(context, CONTRACTS_TABLE.name);
    const quotes = new TableReading(context, QUOTES_TABLE.name);
    await context.sync();
    return {
      books: readings.map((reading) => reading.book()),
      contracts: marketRows(contracts, CONTRACTS_TABLE.columns),
      quotes: marketRows(quotes, QUOTES_TABLE.columns),
    };
  });
}

function numberIn(match: RegExpExecArray | null): number | undefined {
  const [, mark] = match ?? [];
  if (mark === undefined) return undefined;
  return mark === '' ? 1 : Number(mark);
}

function marketRows(reading: TableReading, columns: readonly TableColumn[]): MarketRow[] {
  const state = reading.state(columns, 'read');
  if (state === undefined) return [];
  const { headers, values } = state;
  return values.map((row) => new Map(headers.map((header, column) => [header, row[column] ?? ''])));
}
