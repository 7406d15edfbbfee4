import type { CellValue } from '../../templates/workbookData';
import { relativeCell } from '../../templates/cellAddress';
import { FileProblem } from '../fileProblem';
import type { FileCell } from '../read/readCells';
import type { FileSheet } from '../readWorkbook';
import type { FrozenCell } from './findFrozen';

const MOST_NAMED = 10;
const BUSY = new Set(['#BUSY!', '#GETTING_DATA']);

function trouble(value: CellValue | undefined): string | undefined {
  if (value === undefined) return 'no stored value';
  if (typeof value !== 'object') return undefined;
  return BUSY.has(value.error) ? `${value.error}, still calculating` : value.error;
}

function cellsByAddress(sheet: FileSheet): ReadonlyMap<string, FileCell> {
  return new Map(sheet.cells.map((cell) => [cell.address, cell]));
}

/** The cells that a formula fills and that the file has. */
function filledBy({ cell, area }: FrozenCell, cells: ReadonlyMap<string, FileCell>): readonly FileCell[] {
  if (area.rows === 1 && area.columns === 1) return [cell];
  const filled: FileCell[] = [];
  for (let row = area.row; row < area.row + area.rows; row += 1)
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const found = cells.get(relativeCell(row, column));
      if (found) filled.push(found);
    }
  return filled;
}

/** The cells among those of formulas that show no value to keep, each with the reason. */
export function troublesOf(frozen: readonly FrozenCell[]): readonly string[] {
  const sheets = new Map<FileSheet, ReadonlyMap<string, FileCell>>();
  const told = frozen.flatMap((one) => {
    const cells = sheets.get(one.sheet) ?? cellsByAddress(one.sheet);
    sheets.set(one.sheet, cells);
    return filledBy(one, cells).flatMap(({ address, value }) => {
      const why = trouble(value);
      return why === undefined ? [] : [`${one.sheet.name}!${address} (${why})`];
    });
  });
  return [...new Set(told)];
}

/** A copy of values is refused while one of its cells shows none. */
export function refuseTroubled(frozen: readonly FrozenCell[]): void {
  const troubles = troublesOf(frozen);
  if (troubles.length === 0) return;
  const named = troubles.slice(0, MOST_NAMED).join(', ');
  const more = troubles.length > MOST_NAMED ? ` and ${troubles.length - MOST_NAMED} more` : '';
  throw new FileProblem(
    `A copy keeps the values that cells show, and these show none: ${named}${more}. Mend or recalculate them, save the workbook and try again.`,
  );
}
