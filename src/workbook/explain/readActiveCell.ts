import type { Cell } from '../cell';
import { cellAddress } from '../cellAddress';
import { runExcel } from '../runExcel';
import { AreaReading } from './areaReading';
import { type Followed, followReferences } from './followReferences';
import { bodyOf, type TablePlace, TablePlaceReading } from './tablePlace';

/** The selected cell, what its formula leads to, and the tables that were asked for. */
export interface ActiveCell extends Followed {
  /** Such as Plan!B4. */
  readonly address: string;
  readonly isSeveral: boolean;
  readonly isProtected: boolean;
  /** As it is typed in English; "" where the cell has none of its own. */
  readonly formula: string;
  readonly value: Cell;
  /** What the cell shows. */
  readonly text: string;
  readonly spill: Spill | undefined;
  readonly market: readonly MarketTable[];
}

/** The block that a formula fills, and where in it the selected cell is. */
export interface Spill {
  /** The cell that holds the formula, and the formula. */
  readonly from: { readonly sheet: string; readonly row: number; readonly column: number };
  readonly formula: string;
  readonly values: readonly (readonly Cell[])[];
  readonly row: number;
  readonly column: number;
}

export interface MarketTable extends TablePlace {
  readonly values: readonly (readonly Cell[])[];
}

/**
 * Reads the selected cell; `referencesOf` finds the references of a formula, `market` names the tables to read too.
 * One sync for a cell without a formula. Changes nothing.
 */
export function readActiveCell(
  market: readonly string[],
  referencesOf: (formula: string) => readonly string[],
): Promise<ActiveCell> {
  return runExcel(async (context) => {
    const { workbook } = context;
    const cell = workbook.getActiveCell();
    cell.load('rowIndex,columnIndex,formulas,values,text');
    cell.worksheet.load('name');
    cell.worksheet.protection.load('protected');
    workbook.tables.load('items/name');
    const selection = workbook.getSelectedRanges();
    selection.load('cellCount');
    const parent = cell.getSpillParentOrNullObject();
    parent.load('rowIndex,columnIndex,formulas');
    const filled = parent.getSpillingToRangeOrNullObject();
    filled.load('values');
    await context.sync();

    const { rowIndex: row, columnIndex: column } = cell;
    const sheet = cell.worksheet.name;
    const value = cell.values[0]?.[0] as Cell;
    const spill: Spill | undefined =
      parent.isNullObject || filled.isNullObject
        ? undefined
        : {
            from: { sheet, row: parent.rowIndex, column: parent.columnIndex },
            formula: formulaOf(parent.formulas[0]?.[0] as Cell),
            values: filled.values as Cell[][],
            row: row - parent.rowIndex,
            column: column - parent.columnIndex,
          };
    const isOwn = spill === undefined || (spill.row === 0 && spill.column === 0);
    const typed = cell.formulas[0]?.[0] as Cell;
    // A text that looks like a formula is handed out as it is.
    const formula = isOwn && typed !== value ? formulaOf(typed) : '';
    const shownCell = {
      address: cellAddress(sheet, row, column),
      isSeveral: selection.cellCount !== 1,
      isProtected: cell.worksheet.protection.protected,
      formula,
      value,
      text: cell.text[0]?.[0] ?? '',
      spill,
    };
    const followed = spill?.formula ?? formula;
    if (followed === '') return { ...shownCell, own: new Map(), contents: [], formulas: [], market: [] };

    const tables = workbook.tables.items.map((table) => new TablePlaceReading(table));
    const places = (): TablePlace[] => tables.flatMap((table) => table.place() ?? []);
    const from = spill?.from ?? { sheet, row, column };
    const found = await followReferences(context, followed, from, referencesOf, places);
    return { ...shownCell, ...found, market: await readMarket(context, market, places()) };
  });
}

async function readMarket(
  context: Excel.RequestContext,
  wanted: readonly string[],
  places: readonly TablePlace[],
): Promise<MarketTable[]> {
  const bodies = places
    .filter(({ name }) => wanted.includes(name))
    .map((place) => ({ place, reading: new AreaReading(context, bodyOf(place)) }));
  if (bodies.length > 0) await context.sync();
  return bodies.map(({ place, reading }) => ({ ...place, values: reading.content().values }));
}

function formulaOf(cell: Cell): string {
  return typeof cell === 'string' && cell.startsWith('=') ? cell : '';
}
