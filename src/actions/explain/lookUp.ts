import type { MarketTable } from '../../workbook/explain/readActiveCell';
import type { Cell } from '../../workbook/cell';
import type { Constant } from './constantOf';

/** INDEX(Contracts[[contractSize]:[settlePrice]],MATCH(key,Contracts[key],0),0), the way templates look a row up. */
const LOOK_UP =
  /^INDEX\(\s*(Quotes|Contracts)\[\[?([\w ]+)\]?(?::\[([\w ]+)\])?\]\s*,\s*MATCH\(\s*([^,()]+?)\s*,\s*\1\[\[?key\]?\]\s*,\s*0\s*\)\s*(?:,\s*0\s*)?\)$/i;

export interface LookUp {
  readonly table: string;
  readonly columns: readonly [string, string];
  /** The argument that says which row: a reference or a text. */
  readonly key: string;
}

/** Reads an argument that looks a row of Quotes or Contracts up by its key. */
export function lookUpOf(text: string): LookUp | undefined {
  const [, table, first, last = first, key] = LOOK_UP.exec(text) ?? [];
  if (table === undefined || first === undefined || last === undefined || key === undefined) return undefined;
  return { table, columns: [first, last], key };
}

/** The cells that a look-up finds now; undefined where there is no such row or column. */
export function findCells(
  { table, columns }: LookUp,
  key: Constant,
  market: readonly MarketTable[],
): Cell[] | undefined {
  const found = market.find(({ name }) => name.toLowerCase() === table.toLowerCase());
  const lowered = found?.headers.map((header) => header.toLowerCase()) ?? [];
  const at = (column: string): number => lowered.indexOf(column.toLowerCase());
  const wanted = String(key).toLowerCase();
  const row = found?.values.find((cells) => String(cells[at('key')]).toLowerCase() === wanted);
  const [first, last] = columns.map(at);
  if (row === undefined || first === undefined || last === undefined || first < 0 || last < first)
    return undefined;
  return row.slice(first, last + 1);
}
