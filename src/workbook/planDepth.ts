import { cellsFromRecord } from '../model/cellsFromRecord';
import { DEPTH_TABLE } from '../model/depthTable';
import { Decimal } from '../model/decimal';
import type { OrderBook } from '../model/orderBook';
import { planRows, type IncomingRow } from './planTable';
import type { TablePlan } from './tablePlan';
import type { TableState } from './tableState';

const { columns } = DEPTH_TABLE;

/** A row for each level; where one side is shorter, its cells are blank. */
export function depthRows({ bids, asks, key, observedAt, source }: OrderBook): IncomingRow[] {
  return Array.from({ length: Math.max(bids.length, asks.length) }, (_, index) =>
    cellsFromRecord(columns, {
      level: new Decimal(index + 1),
      bidPrice: bids[index]?.price,
      bidContracts: bids[index]?.contracts,
      askPrice: asks[index]?.price,
      askContracts: asks[index]?.contracts,
      key,
      observedAt,
      source,
    }),
  );
}

/** Each level in the row it has; levels that are no more leave blank rows, which new ones fill before rows are added. */
export function planDepth(state: TableState, book: OrderBook): TablePlan {
  const rows = new Map(depthRows(book).map((row) => [row.get('level'), row]));
  const levelAt = state.headers.indexOf('level');
  const known = state.values.map((row): IncomingRow | undefined => {
    const level = row[levelAt];
    if (typeof level !== 'number') return undefined;
    const news = rows.get(level);
    rows.delete(level);
    return news ?? cellsFromRecord(columns, {});
  });
  const newcomers = [...rows.values()];
  const filled = known.map((row, index) => row ?? (isBlank(state, index) ? newcomers.shift() : undefined));
  return planRows(state, columns, { known: filled, newcomers });
}

function isBlank({ headers, values }: TableState, row: number): boolean {
  return columns.every(({ name }) => values[row]?.[headers.indexOf(name)] === '');
}
