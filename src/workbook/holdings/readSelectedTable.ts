import { CONTRACTS_TABLE } from '../../model/contractsTable';
import { HedgeError } from '../../model/hedgeError';
import { QUOTES_TABLE } from '../../model/quotesTable';
import type { Cell } from '../cell';
import { runExcel } from '../runExcel';

/** A table of the user's in which a cell is selected, and the market beside it. */
export interface SelectedTable {
  readonly name: string;
  readonly sheetName: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** With their headers. */
  readonly contracts: readonly (readonly Cell[])[];
  readonly quotes: readonly (readonly Cell[])[];
  /** A plan's choices as rows of name and value, when the workbook has a plan. */
  readonly settings: readonly (readonly Cell[])[] | undefined;
}

const SETTINGS = 'HedgeSettings';

/** The table that the selection stands in. Two reads; throws a sentence when there is none, or nothing to hedge with. */
export function readSelectedTable(): Promise<SelectedTable> {
  return runExcel(async (context) => {
    const { workbook } = context;
    const sheet = workbook.worksheets.getActiveWorksheet();
    const selected = workbook.getSelectedRange();
    sheet.load('name');
    sheet.tables.load('items/name,items/showHeaders');
    selected.load('rowIndex,columnIndex');
    const settings = workbook.names.getItemOrNullObject(SETTINGS);
    settings.load('name');
    const market = [CONTRACTS_TABLE.name, QUOTES_TABLE.name].map((name) => {
      const table = workbook.tables.getItemOrNullObject(name);
      const range = table.getRange();
      range.load('values');
      return { table, range };
    });
    await context.sync();
    const tables = sheet.tables.items.map((table) => {
      const range = table.getRange();
      range.load('values,rowIndex,columnIndex,rowCount,columnCount');
      return { table, range };
    });
    const choices = settings.isNullObject ? undefined : settings.getRangeOrNullObject();
    if (choices) choices.load('values');
    await context.sync();
    const found = tables.find(
      ({ range }) =>
        isWithin(selected.rowIndex, range.rowIndex, range.rowCount) &&
        isWithin(selected.columnIndex, range.columnIndex, range.columnCount),
    );
    if (!found) {
      throw refusal(
        'Select a cell of the table that lists your holdings, then try again. Cells that are no table yet become one with Home, Format as Table.',
      );
    }
    const { name, showHeaders } = found.table;
    if (!showHeaders) {
      throw refusal(
        `The table ${name} has no header row. Turn it on (Table Design, Header Row) and try again.`,
      );
    }
    if (market.some(({ table }) => table.isNullObject)) {
      throw refusal('The workbook has no prices yet. Press Refresh in Market, then try again.');
    }
    const [contracts, quotes] = market.map(({ range }) => range.values as Cell[][]);
    const [headers = [], ...rows] = found.range.values as Cell[][];
    return {
      name,
      sheetName: sheet.name,
      headers: headers.map(String),
      rows,
      contracts: contracts ?? [],
      quotes: quotes ?? [],
      settings: choices === undefined || choices.isNullObject ? undefined : (choices.values as Cell[][]),
    };
  });
}

const isWithin = (place: number, first: number, count: number): boolean =>
  place >= first && place < first + count;

const refusal = (sentence: string): HedgeError => new HedgeError('notAvailable', sentence);
