import { dateFromSerial } from '../../model/dateFromSerial';
import type { Cell } from '../../workbook/cell';
import type { CellContent } from '../../workbook/explain/areaReading';
import type { ActiveCell, MarketTable } from '../../workbook/explain/readActiveCell';
import { type CellArea, bodyOf } from '../../workbook/explain/tablePlace';
import { tokenize } from '../../xlsx/formula/tokenize';
import { constantOf } from './constantOf';
import { hedgeCalls } from './hedgeCalls';

/** A row of Quotes or Contracts that a cell rests on. */
export interface MarketRow {
  readonly table: string;
  readonly key: string;
  /** Quotes: the mark price, or the last one where there is no mark. */
  readonly price?: number;
  readonly observedAt?: Date;
  readonly source: string;
  /** "" while it is of the latest refresh. */
  readonly status: string;
}

/**
 * The rows of prices and terms behind a cell. Of the tables that its formula, or one on the way to it, refers to: the
 * rows whose key stands on the way, those that a reference picks, and those that the result names.
 */
export function usedMarketRows(cell: ActiveCell): MarketRow[] {
  const keys = new Set([...keysOnTheWay(cell), ...pairedKeys(cell), ...spilledKeys(cell)]);
  const coins = new Set(columnOfSpill(cell, 'asset'));
  const used = cell.market.filter((table) => cell.contents.some((content) => overlaps(content, table)));
  return used.flatMap((table) =>
    table.values.flatMap((values, index) => {
      const read = (header: string): Cell => values[table.headers.indexOf(header)] ?? '';
      const isNamed = keys.has(String(read('key')).toLowerCase());
      const isSpot = read('kind') === 'spot' && coins.has(String(read('base')).toLowerCase());
      return isNamed || isSpot || isPicked(table, index, cell) ? [marketRow(table.name, read)] : [];
    }),
  );
}

function marketRow(table: string, read: (header: string) => Cell): MarketRow {
  const price = [read('mark'), read('last')].find((value) => typeof value === 'number');
  const observedAt = read('observedAt');
  return {
    table,
    key: String(read('key')),
    source: String(read('source')),
    status: String(read('status')),
    ...(price !== undefined && { price }),
    ...(typeof observedAt === 'number' && { observedAt: dateFromSerial(observedAt) }),
  };
}

/** Texts in the formulas and in the cells that they lead to; the market's own cells name every key. */
function keysOnTheWay({ formulas, contents, market }: ActiveCell): string[] {
  const typed = formulas.flatMap((formula) =>
    tokenize(formula).flatMap(({ kind, text }) => (kind === 'text' ? (constantOf(text)?.[0] ?? []) : [])),
  );
  const read = contents
    .filter((content) => !market.some((table) => overlaps(content, table)))
    .flatMap(({ values }) => values.flat());
  return [...typed, ...read].filter((value) => typeof value === 'string').map(plain);
}

/** A venue and a symbol that stand beside each other in a call, as in SPEC and QUOTE. */
function pairedKeys({ own, formulas: [formula = ''] }: ActiveCell): string[] {
  return hedgeCalls(formula).flatMap((call) => {
    const words = call.arguments.map((text) => {
      const content = own.get(text);
      const values = typeof content === 'object' ? content.values : constantOf(text);
      return plain(values?.[0]?.[0] ?? '');
    });
    return words.map((word, index) => `${word}:${words[index + 1] ?? ''}`);
  });
}

/** PLAN and COMPARE say in their result which contracts they took. */
function spilledKeys(cell: ActiveCell): string[] {
  const symbols = columnOfSpill(cell, 'symbol');
  return columnOfSpill(cell, 'venue').map((venue, index) => `${venue}:${symbols[index] ?? ''}`);
}

function columnOfSpill({ spill }: ActiveCell, header: string): string[] {
  const [headers = [], ...rows] = spill?.values ?? [];
  const at = headers.indexOf(header);
  return at < 0 ? [] : rows.map((row) => plain(row[at] ?? ''));
}

/** A reference to some cells of the table, such as Quotes!J3; one to all its rows picks none. */
function isPicked(table: MarketTable, index: number, { contents }: ActiveCell): boolean {
  const body = bodyOf(table);
  const row: CellArea = { ...body, row: body.row + index, rows: 1 };
  return contents.some((content: CellContent) => content.rows < body.rows && overlaps(content, row));
}

function overlaps(one: CellArea, other: CellArea): boolean {
  return (
    one.sheet === other.sheet &&
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}

function plain(value: Cell): string {
  return String(value).trim().toLowerCase();
}
