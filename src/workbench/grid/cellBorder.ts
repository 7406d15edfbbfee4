import { BorderStyleTypes, type IBorderData, type IBorderStyleData, type Nullable } from '@univerjs/core';
import type { Border, CellBorders } from '../cellStyle';

const KEYS = { top: 't', bottom: 'b', left: 'l', right: 'r' } as const;

/** The grid names a line by style and weight together. */
const LINES: readonly [Border['style'], Border['weight'], BorderStyleTypes][] = [
  ['Continuous', 'Thin', BorderStyleTypes.THIN],
  ['Continuous', 'Hairline', BorderStyleTypes.HAIR],
  ['Continuous', 'Medium', BorderStyleTypes.MEDIUM],
  ['Continuous', 'Thick', BorderStyleTypes.THICK],
  ['Dash', 'Thin', BorderStyleTypes.DASHED],
  ['Dash', 'Medium', BorderStyleTypes.MEDIUM_DASHED],
  ['Dot', 'Thin', BorderStyleTypes.DOTTED],
  ['Double', 'Thick', BorderStyleTypes.DOUBLE],
];

export function cellBorders(borders: Nullable<IBorderData>): CellBorders {
  return {
    top: border(borders?.t),
    bottom: border(borders?.b),
    left: border(borders?.l),
    right: border(borders?.r),
  };
}

/** null takes the line away. */
export function borderChange(side: keyof CellBorders, line: Border | null): IBorderData {
  if (!line) return { [KEYS[side]]: null };
  const named = LINES.filter(([style]) => style === line.style);
  const found = named.find(([, weight]) => weight === line.weight) ?? named[0];
  return { [KEYS[side]]: { s: found?.[2] ?? BorderStyleTypes.THIN, cl: { rgb: line.color } } };
}

function border(data: Nullable<IBorderStyleData>): Border | null {
  const line = LINES.find(([, , type]) => type === data?.s);
  if (!data || !line) return null;
  const [style, weight] = line;
  return { style, weight, color: (data.cl.rgb ?? '#000000').toUpperCase() };
}
