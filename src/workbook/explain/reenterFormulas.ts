import type { Cell } from '../cell';
import { runExcel } from '../runExcel';

export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** What became of a cell whose formula was to be entered again. */
export interface Reentered extends CellPlace {
  /** protected: its sheet is; changed: it is no such cell any more; refused: Excel's own words; entered: done. */
  readonly outcome: 'entered' | 'protected' | 'changed' | 'refused';
  readonly reason?: string;
  /** What the cell held after it, where it was entered. */
  readonly value?: Cell;
}

/** `mend` gives the formula to enter for what a cell holds now; undefined leaves the cell as it is. */
type Mend = (formula: Cell, value: Cell) => string | undefined;

const AT_ONCE = 500;

/**
 * Enters formulas again, each cell by itself: never a block, where texts that look like formulas would come alive.
 * What Excel refuses together is tried cell by cell, so that one cell does not keep the others.
 */
export async function reenterFormulas(
  cells: readonly CellPlace[],
  mend: Mend,
  onProgress: (share: number) => void,
): Promise<Reentered[]> {
  const done: Reentered[] = [];
  for (let at = 0; at < cells.length; at += AT_ONCE) {
    const some = cells.slice(at, at + AT_ONCE);
    done.push(...(await enter(some, mend).catch(() => oneByOne(some, mend))));
    onProgress(done.length / cells.length);
  }
  return done;
}

async function oneByOne(cells: readonly CellPlace[], mend: Mend): Promise<Reentered[]> {
  const done: Reentered[] = [];
  for (const cell of cells) {
    const outcome = await enter([cell], mend).catch((error: unknown): Reentered[] => [
      { ...cell, outcome: 'refused', reason: error instanceof Error ? error.message : String(error) },
    ]);
    done.push(...outcome);
  }
  return done;
}

/** One sync to see the cells as they are, one to enter and see what they are now. */
function enter(cells: readonly CellPlace[], mend: Mend): Promise<Reentered[]> {
  return runExcel(
    async (context) => {
      const { worksheets } = context.workbook;
      const seen = cells.map((place) => {
        const sheet = worksheets.getItemOrNullObject(place.sheet);
        sheet.protection.load('protected');
        const range = sheet.getRangeByIndexes(place.row, place.column, 1, 1);
        range.load('formulas,values');
        return { place, sheet, range };
      });
      await context.sync();
      const done = seen.map(({ place, sheet, range }) => {
        const mended = sheet.isNullObject
          ? undefined
          : mend(onlyCell(range.formulas), onlyCell(range.values));
        if (mended === undefined) return { ...place, outcome: 'changed' as const, range: undefined };
        if (sheet.protection.protected) return { ...place, outcome: 'protected' as const, range: undefined };
        range.formulas = [[mended]];
        range.load('values');
        return { ...place, outcome: 'entered' as const, range };
      });
      await context.sync();
      return done.map(({ sheet, row, column, outcome, range }): Reentered => {
        const place = { sheet, row, column, outcome };
        return range ? { ...place, value: onlyCell(range.values) } : place;
      });
    },
    { oneUndoStep: true },
  );
}

function onlyCell(cells: unknown[][]): Cell {
  return (cells[0]?.[0] ?? '') as Cell;
}
