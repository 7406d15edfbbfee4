import type { CellValue } from '../../../src/templates/workbookData';
import type { SheetValues } from './recalculate';

/** Two programs add the same numbers in another order: the last of fifteen digits may differ. */
const NEARLY = 1e-12;

function isSame(a: CellValue, b: CellValue): boolean {
  if (typeof a === 'number' && typeof b === 'number')
    return Math.abs(a - b) <= NEARLY * Math.max(1, Math.abs(a), Math.abs(b));
  if (typeof a === 'object' && typeof b === 'object') return a.error === b.error;
  return a === b;
}

const told = (value: CellValue): string => (typeof value === 'object' ? value.error : JSON.stringify(value));

/** Cells that show something else in another program, a line each; an empty text and a blank cell look the same. */
export function differences(expected: SheetValues, found: SheetValues): readonly string[] {
  const lines: string[] = [];
  for (const sheet of new Set([...expected.keys(), ...found.keys()])) {
    const [before, after] = [expected.get(sheet), found.get(sheet)];
    for (const address of new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])])) {
      const [a, b] = [before?.get(address) ?? '', after?.get(address) ?? ''];
      if (!isSame(a, b)) lines.push(`${sheet}!${address}: ${told(a)} became ${told(b)}`);
    }
  }
  return lines;
}
