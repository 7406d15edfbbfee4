import type { Cell, CellChange, Table } from '../../workbook';
import { applyFilters } from './applyFilters';
import { bodyArea } from './tableAreas';

/** Numbers come before texts, texts before booleans, errors after them, and empty cells last in either direction. */
const RANKS = { number: 0, string: 1, boolean: 2, object: 3 } as const;

/** Puts a table's rows in the order of its sort fields. Formulas go along as they are written. */
export function sortRows(table: Table): void {
  const { sheet, options } = table;
  const body = bodyArea(table);
  const rows = sheet.read(body);
  const sorted = rows.toSorted((a, b) => {
    for (const { key, ascending } of options.sort) {
      const order = compareCells(a[key], b[key], ascending);
      if (order !== 0) return order;
    }
    return 0;
  });
  sheet.write(
    body,
    sorted.map((row) => row.map(contentOf)),
  );
  if (Object.keys(options.filters).length > 0) applyFilters(table);
}

function contentOf({ formula, value, numberFormat }: Cell): CellChange {
  if (formula !== null) return { formula, numberFormat };
  return { value: typeof value === 'object' ? null : value, numberFormat };
}

function compareCells(a: Cell | undefined, b: Cell | undefined, ascending: boolean): number {
  const [left, right] = [a?.value ?? null, b?.value ?? null];
  if (left === null || right === null) return Number(left === null) - Number(right === null);
  const ranks = RANKS[typeof left as keyof typeof RANKS] - RANKS[typeof right as keyof typeof RANKS];
  const order = ranks !== 0 ? ranks : compareValues(left, right);
  return ascending ? order : -order;
}

function compareValues(left: unknown, right: unknown): number {
  if (typeof left === 'string' && typeof right === 'string')
    return left.localeCompare(right, 'en', { sensitivity: 'base' });
  return typeof left === 'object' ? 0 : Number(left) - Number(right);
}
