import type { CellData, SheetData } from '../../templates/workbookData';
import { guardText } from '../guardText';
import type { WritePart } from '../sendParts';
import { blockParts } from './blockParts';
import { lookAreas } from './lookAreas';

type Input = string | number | boolean;

/**
 * One request per block of cells that stand together. A block is written whole, so what lies between, like the cells a
 * formula spills into, must not be part of one.
 */
export function inputParts({ name, cells }: SheetData, part: 'value' | 'formula'): WritePart[] {
  const inputs = new Map<string, Input>();
  const placed = cells.filter(({ row, column, value, formula }) => {
    const input = part === 'formula' ? formula : formula === undefined ? plain(value) : undefined;
    if (input === undefined || input === '') return false;
    inputs.set(`${row},${column}`, input);
    return true;
  });
  return lookAreas(placed, () => part, String).flatMap(({ area }) => {
    const block = Array.from({ length: area.rows }, (_, down) =>
      Array.from(
        { length: area.columns },
        (__, right) => inputs.get(`${area.row + down},${area.column + right}`) ?? '',
      ),
    );
    return blockParts(name, area, block, (range, rows) => {
      if (part === 'formula') range.formulas = rows;
      else range.values = rows;
    });
  });
}

function plain(value: CellData['value']): Input | undefined {
  if (typeof value === 'object') return undefined;
  return typeof value === 'string' && value !== '' ? guardText(value) : value;
}
