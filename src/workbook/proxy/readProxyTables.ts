import { CONTRACTS_TABLE } from '../../model/contractsTable';
import { HISTORY_TABLE } from '../../model/historyTable';
import { QUOTES_TABLE } from '../../model/quotesTable';
import type { Cell } from '../cell';
import { runExcel } from '../runExcel';

/** A table's cells, the header first. */
export type TableCells = readonly (readonly Cell[])[];

/** A plan's list of holdings, and the choices it is worked out with. */
export interface HoldingsOnSheet {
  /** The table's name: Holdings, Holdings2 … */
  readonly table: string;
  readonly cells: TableCells;
  /** Rows of name and value; none when the user has deleted the name. */
  readonly settings: TableCells;
}

/** What a choice of proxy rests on; undefined where the workbook has no such table. */
export interface ProxyTables {
  readonly history: TableCells | undefined;
  readonly contracts: TableCells | undefined;
  readonly quotes: TableCells | undefined;
  readonly holdings: readonly HoldingsOnSheet[];
}

const HOLDINGS = /^Holdings(\d*)$/i;

/** Two reads; changes nothing. */
export function readProxyTables(): Promise<ProxyTables> {
  return runExcel(async (context) => {
    const { tables, names } = context.workbook;
    tables.load('items/name');
    names.load('items/name');
    await context.sync();
    const cellsOf = (name: string) => {
      const table = tables.items.find((each) => each.name.toLowerCase() === name.toLowerCase());
      const range = table?.getRange();
      if (range) range.load('values');
      return range;
    };
    const [history, contracts, quotes] = [HISTORY_TABLE.name, CONTRACTS_TABLE.name, QUOTES_TABLE.name].map(
      cellsOf,
    );
    const holdings = tables.items.flatMap(({ name }) => {
      const [, mark] = HOLDINGS.exec(name) ?? [];
      if (mark === undefined) return [];
      const wanted = `HedgeSettings${mark}`.toLowerCase();
      const settings = names.items.find((each) => each.name.toLowerCase() === wanted)?.getRangeOrNullObject();
      if (settings) settings.load('values');
      return [{ table: name, range: cellsOf(name), settings }];
    });
    await context.sync();
    const valuesOf = (range: Excel.Range | undefined): TableCells | undefined =>
      range === undefined || range.isNullObject ? undefined : (range.values as Cell[][]);
    return {
      history: valuesOf(history),
      contracts: valuesOf(contracts),
      quotes: valuesOf(quotes),
      holdings: holdings.map(({ table, range, settings }) => ({
        table,
        cells: valuesOf(range) ?? [],
        settings: valuesOf(settings) ?? [],
      })),
    };
  });
}
