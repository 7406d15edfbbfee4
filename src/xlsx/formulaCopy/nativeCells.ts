import { relativeCell } from '../../templates/cellAddress';
import { callsHedge } from '../formula/callsHedge';
import { isWideName } from '../formula/isWideName';
import { cellPlace } from '../read/cellPlace';
import { ownFormulas } from '../read/ownFormulas';
import type { FileCell } from '../read/readCells';
import type { FileSheet, FileTable, FileWorkbook } from '../readWorkbook';
import { nativeFormula, operandOf, type Surroundings } from './nativeFormula';
import { NoNativeForm } from './NoNativeForm';
import type { Operand } from './operand';
import { expandPlan } from './plan/expandPlan';
import type { NativeCell } from './plan/nativeCell';
import { readCalls, tokensOf } from './readCalls';
import { referenceSize } from './referenceSize';

/** A cell that keeps its value because its formula has no native form. */
export interface KeptValue {
  readonly sheet: FileSheet;
  readonly cell: FileCell;
  readonly why: string;
}

/** A sheet that the copy gets besides. */
export interface WorkingsSheet {
  readonly title: string;
  readonly cells: readonly NativeCell[];
}

/** What our functions of a workbook become. */
export interface NativeCells {
  /** Formulas by address, for each sheet. */
  readonly cells: ReadonlyMap<FileSheet, ReadonlyMap<string, NativeCell>>;
  readonly workings: readonly WorkingsSheet[];
  readonly kept: readonly KeptValue[];
  /** Formulas of the columns of tables, by the path of the table's part and the header. */
  readonly columns: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Cells that our functions filled, and how many of them are formulas now. */
  readonly filled: number;
  readonly native: number;
}

interface Area {
  readonly rows: number;
  readonly columns: number;
}

const quoted = (title: string): string => `'${title.replaceAll("'", "''")}'!`;

function areaOf({ row, column, formula }: FileCell): Area {
  const [, to] = formula?.kind === 'array' ? (formula.ref?.split(':') ?? []) : [];
  const last = to === undefined ? undefined : cellPlace(to);
  return last === undefined
    ? { rows: 1, columns: 1 }
    : { rows: last.row - row + 1, columns: last.column - column + 1 };
}

/** Rows below an area whose cells the file has and nothing stands in. */
function roomBelow(sheet: FileSheet, { row, column }: FileCell, { rows, columns }: Area): number {
  const blank = new Set(
    sheet.cells
      .filter(({ value, formula }) => formula === undefined && (value === undefined || value === ''))
      .map((cell) => `${cell.row},${cell.column}`),
  );
  const isFree = (below: number): boolean =>
    Array.from({ length: columns }).every((_, right) => blank.has(`${row + rows + below},${column + right}`));
  let room = 0;
  while (isFree(room)) room += 1;
  return room;
}

/** The formula of each cell of a call, where the call fills the cells that it filled before. */
function spread({ row, column }: FileCell, { rows, columns }: Area, native: Operand): NativeCell[] {
  if (native.rows !== rows || native.columns !== columns) {
    throw new NoNativeForm(`it fills ${rows} × ${columns} cells; without the add-in it would fill others`);
  }
  return Array.from({ length: rows * columns }, (_, at) => {
    const [down, right] = [Math.floor(at / columns), at % columns];
    return { row: row + down, column: column + right, formula: native.at(down, right) };
  });
}

class Rewriting {
  readonly workings: WorkingsSheet[] = [];
  readonly kept: KeptValue[] = [];
  filled = 0;
  native = 0;
  private readonly around: Surroundings;
  private readonly titles: Set<string>;

  constructor({ sheets, names, ...rest }: FileWorkbook) {
    const wide = names.map(({ name, formula }) => ({ name, formula: `=${formula}`, comment: '' }));
    this.around = {
      sizeOf: referenceSize({ sheets, names, ...rest }),
      wideNames: new Set(wide.filter(isWideName).map(({ name }) => name.toLowerCase())),
    };
    this.titles = new Set(sheets.map(({ name }) => name.toLowerCase()));
  }

  sheet(sheet: FileSheet): ReadonlyMap<string, NativeCell> {
    const formulaOf = ownFormulas(sheet.cells);
    const found = sheet.cells.flatMap((cell) => {
      const formula = formulaOf(cell);
      return formula !== undefined && callsHedge(formula) ? this.cell(sheet, cell, formula) : [];
    });
    return new Map(found.map((cell) => [relativeCell(cell.row, cell.column), cell] as const));
  }

  /** What new rows of a table get in the columns that call ours. */
  columns(table: FileTable): ReadonlyMap<string, string> {
    const found = table.columns.flatMap(({ header, formula }) => {
      if (formula === undefined || !callsHedge(formula)) return [];
      try {
        const { rows, columns, at } = nativeFormula(formula, this.around);
        return rows * columns === 1 ? [[header, at(0, 0)] as const] : [];
      } catch (error) {
        if (error instanceof NoNativeForm) return [];
        throw error;
      }
    });
    return new Map(found);
  }

  private cell(sheet: FileSheet, cell: FileCell, formula: string): readonly NativeCell[] {
    const area = areaOf(cell);
    this.filled += area.rows * area.columns;
    try {
      const cells = this.rewritten(sheet, cell, area, formula);
      this.native += Math.min(cells.length, area.rows * area.columns);
      return cells;
    } catch (error) {
      if (!(error instanceof NoNativeForm)) throw error;
      this.kept.push({ sheet, cell, why: error.message });
      return [];
    }
  }

  private rewritten(sheet: FileSheet, cell: FileCell, area: Area, text: string): readonly NativeCell[] {
    const tokens = tokensOf(text);
    const [call] = readCalls(tokens);
    if (call?.id !== 'PLAN' || call.first !== 0 || call.last !== tokens.length - 1) {
      return spread(cell, area, nativeFormula(text, this.around));
    }
    const title = this.freeTitle();
    const { plan, workings } = expandPlan(
      call.args.map((arg) => operandOf(arg, this.around)),
      {
        at: quoted(sheet.name),
        row: cell.row,
        column: cell.column,
        rows: area.rows,
        room: roomBelow(sheet, cell, area),
        workingsAt: quoted(title),
      },
      (reference) => this.around.sizeOf(reference) !== undefined,
    );
    // Lines that may still come stand below what the plan fills.
    const filled = plan.filter(({ row }) => row < cell.row + area.rows);
    if (filled.length !== area.rows * area.columns) {
      throw new NoNativeForm('the plan is an error or of another width');
    }
    this.titles.add(title.toLowerCase());
    this.workings.push({ title, cells: workings });
    return plan;
  }

  private freeTitle(): string {
    for (let number = 1; ; number += 1) {
      const title = number === 1 ? 'Workings' : `Workings ${number}`;
      if (!this.titles.has(title.toLowerCase())) return title;
    }
  }
}

/** Our functions of a workbook as ordinary formulas, as far as there are such. */
export function nativeCells(workbook: FileWorkbook): NativeCells {
  const rewriting = new Rewriting(workbook);
  const cells = new Map(workbook.sheets.map((sheet) => [sheet, rewriting.sheet(sheet)] as const));
  const tables = workbook.sheets.flatMap((sheet) => sheet.tables);
  const columns = new Map(tables.map((table) => [table.path, rewriting.columns(table)] as const));
  const { workings, kept, filled, native } = rewriting;
  return { cells, columns, workings, kept, filled, native };
}
