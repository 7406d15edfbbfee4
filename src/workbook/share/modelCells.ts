import type { CellData, CellValue } from '../../templates/workbookData';
import type { AskedSheet } from './askSheet';
import { lookOf } from './lookOf';

interface Filled {
  readonly rows: number;
  readonly columns: number;
}

/** What a cell shows; undefined where it is blank. */
function shown({ values, valueTypes }: Excel.Range, row: number, column: number): CellValue | undefined {
  const value = (values as unknown[][])[row]?.[column];
  const type = valueTypes[row]?.[column] as string | undefined;
  if (type === 'Error') return { error: String(value) };
  if (type === 'Empty' || type === undefined) return undefined;
  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
}

function spillValues(
  used: Excel.Range,
  row: number,
  column: number,
  { rows, columns }: Filled,
): CellValue[][] {
  return Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (__, right) => shown(used, row + down, column + right) ?? ''),
  );
}

function filledBy(spill: Excel.Range | undefined): Filled | undefined {
  if (!spill || spill.isNullObject) return undefined;
  const { rowCount: rows, columnCount: columns } = spill;
  return rows * columns > 1 ? { rows, columns } : undefined;
}

/** The cells of a sheet from A1 on, as they are written into a file. */
export function modelCells({ used, spills, looks }: AskedSheet): CellData[] {
  const spilled = new Set<string>();
  for (const [place, spill] of spills) {
    const filled = filledBy(spill);
    if (!filled) continue;
    const [row = 0, column = 0] = place.split(',').map(Number);
    for (let at = 1; at < filled.rows * filled.columns; at += 1)
      spilled.add(`${row + Math.floor(at / filled.columns)},${column + (at % filled.columns)}`);
  }

  return (used.formulas as unknown[][]).flatMap((line, row) =>
    line.flatMap((entry, column): CellData[] => {
      const place = `${row},${column}`;
      const look = lookOf(looks.value[row]?.[column]?.format);
      const numberFormat = String(used.numberFormat[row]?.[column] ?? 'General');
      const form = {
        ...(look && { look }),
        ...(numberFormat !== 'General' && { numberFormat }),
      };
      const isSpilled = spilled.has(place);
      const formula =
        !isSpilled && typeof entry === 'string' && entry.startsWith('=') && isTyped(used, row, column)
          ? entry
          : undefined;
      const value = isSpilled
        ? undefined
        : (shown(used, row, column) ?? (formula === undefined ? undefined : ''));
      if (value === undefined && Object.keys(form).length === 0) return [];
      const filled = formula === undefined ? undefined : filledBy(spills.get(place));
      return [
        {
          row,
          column,
          ...form,
          ...(value !== undefined && { value }),
          ...(formula !== undefined && { formula }),
          ...(filled && { spill: spillValues(used, row, column, filled) }),
        },
      ];
    }),
  );
}

/** A text that begins with "=" and shows just that is a text, not a formula. */
function isTyped(used: Excel.Range, row: number, column: number): boolean {
  return (used.formulas as unknown[][])[row]?.[column] !== (used.values as unknown[][])[row]?.[column];
}
