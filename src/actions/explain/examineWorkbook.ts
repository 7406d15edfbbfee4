import { CONTRACTS_TABLE } from '../../model/contractsTable';
import { FEES_TABLE } from '../../model/feesTable';
import { HISTORY_TABLE } from '../../model/historyTable';
import { QUOTES_TABLE } from '../../model/quotesTable';
import type { TableColumn } from '../../model/tableColumn';
import { TIERS_TABLE } from '../../model/tiersTable';
import {
  type SearchedCell,
  type SearchedWorkbook,
  searchWorkbook,
} from '../../workbook/explain/searchWorkbook';
import { type SickCell, sicknessOf } from './sicknessOf';

/** What is wrong with a workbook's HEDGE formulas and what they rest on. */
export interface Diagnosis {
  /** Cells with a HEDGE formula, sick or not. */
  readonly formulas: number;
  readonly cells: readonly SickCell[];
  /** Cells that show a HEDGE formula as text, which are left alone, and the first of them. */
  readonly texts: { readonly count: number; readonly first: CellPlace | undefined };
  /** Sheets that are protected and hold sick cells or one of the add-in's tables. */
  readonly protectedSheets: readonly string[];
  readonly tables: readonly TableProblem[];
  /** Names that formulas use and the workbook lacks, with the first cell that does. */
  readonly names: readonly Missing[];
  readonly unsearched: readonly string[];
}

/** A table that formulas use and that is not there, or lacks columns. */
export interface TableProblem extends Missing {
  readonly columns: readonly string[];
}

export interface Missing {
  readonly name: string;
  readonly usedAt: CellPlace | undefined;
}

type CellPlace = Pick<SearchedCell, 'sheet' | 'row' | 'column'>;

const TABLES: readonly { readonly name: string; readonly columns: readonly TableColumn[] }[] = [
  QUOTES_TABLE,
  CONTRACTS_TABLE,
  FEES_TABLE,
  TIERS_TABLE,
  HISTORY_TABLE,
];
const NAMES = ['HedgeNow', 'HedgeMaxAge'];
/** Rows that a person can still read; a repair takes them in turn. */
const MOST_CELLS = 2_000;

/** Looks all sheets through. Changes nothing. */
export async function examineWorkbook(onProgress: (share: number) => void): Promise<Diagnosis> {
  const cells: SickCell[] = [];
  const used = new Map<string, SearchedCell>();
  const texts: SearchedCell[] = [];
  let formulas = 0;
  const wanted = [...TABLES.map(({ name }) => name), ...NAMES].map(
    (name) => [name, new RegExp(`(?<![\\p{L}\\p{N}_.!'])${name}(?![\\p{L}\\p{N}_.(!'])`, 'iu')] as const,
  );
  const found = await searchWorkbook(
    TABLES.map(({ name }) => name),
    (cell) => {
      const { isOurs, sickness, isText } = sicknessOf(cell);
      if (isOurs) formulas += 1;
      if (isText === true) texts.push(cell);
      if (sickness !== undefined && cells.length < MOST_CELLS) cells.push({ ...cell, sickness });
      if (typeof cell.formula !== 'string' || !cell.formula.startsWith('=') || cell.formula === cell.value)
        return;
      for (const [name, pattern] of wanted)
        if (!used.has(name) && pattern.test(cell.formula)) used.set(name, cell);
    },
    onProgress,
  );
  const sickSheets = new Set([...cells.map(({ sheet }) => sheet), ...found.tables.map(({ sheet }) => sheet)]);
  return {
    formulas,
    cells,
    texts: { count: texts.length, first: texts[0] },
    protectedSheets: found.protectedSheets.filter((sheet) => sickSheets.has(sheet)),
    tables: TABLES.flatMap((table) => tableProblem(table, found, used.get(table.name))),
    names: NAMES.filter((name) => used.has(name) && !found.names.has(name.toLowerCase())).map((name) => ({
      name,
      usedAt: used.get(name),
    })),
    unsearched: found.unsearched,
  };
}

function tableProblem(
  { name, columns }: (typeof TABLES)[number],
  found: SearchedWorkbook,
  usedAt: SearchedCell | undefined,
): TableProblem[] {
  const table = found.tables.find((each) => each.name.toLowerCase() === name.toLowerCase());
  if (table === undefined) {
    const isNeeded = usedAt !== undefined && !found.names.has(name.toLowerCase());
    return isNeeded ? [{ name, usedAt, columns: [] }] : [];
  }
  const missing = columns.map((column) => column.name).filter((column) => !table.headers.includes(column));
  const at = { sheet: table.sheet, row: table.row, column: table.column };
  return missing.length > 0 ? [{ name, usedAt: at, columns: missing }] : [];
}
