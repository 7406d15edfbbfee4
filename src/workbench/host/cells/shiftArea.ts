import type { Area } from '../../workbook';

export type Shift = 'down' | 'right' | 'up' | 'left';

/** Where an area lies after cells were inserted at, or taken from, another area; null when it went with them. */
export function shiftArea(area: Area, changed: Area, shift: Shift): Area | null {
  if (shift === 'right' || shift === 'left') {
    const turned = shiftArea(turn(area), turn(changed), shift === 'right' ? 'down' : 'up');
    return turned && turn(turned);
  }
  const isAside = area.column < changed.column || end(area) > end(changed);
  if (isAside) return area;
  if (shift === 'down') {
    if (changed.row >= area.row + area.rows) return area;
    if (changed.row <= area.row) return { ...area, row: area.row + changed.rows };
    return { ...area, rows: area.rows + changed.rows };
  }
  const top = afterRemoval(area.row, changed);
  const bottom = afterRemoval(area.row + area.rows, changed);
  return bottom > top ? { ...area, row: top, rows: bottom - top } : null;
}

function afterRemoval(row: number, removed: Area): number {
  if (row <= removed.row) return row;
  return Math.max(removed.row, row - removed.rows);
}

function end(area: Area): number {
  return area.column + area.columns;
}

function turn(area: Area): Area {
  return { row: area.column, column: area.row, rows: area.columns, columns: area.rows };
}
