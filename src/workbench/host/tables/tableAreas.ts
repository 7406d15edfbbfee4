import type { Area, Table } from '../../workbook';

/** The cells between the header row and the totals row; Excel keeps at least one row of them. */
export function bodyArea(table: Table): Area {
  const above = table.options.showHeaders ? 1 : 0;
  const below = table.options.showTotals ? 1 : 0;
  return { ...table.area, row: table.area.row + above, rows: table.area.rows - above - below };
}

export function totalsArea({ area, options }: Table): Area | null {
  return options.showTotals ? { ...area, row: area.row + area.rows - 1, rows: 1 } : null;
}
