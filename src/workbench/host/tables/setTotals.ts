import type { Table } from '../../workbook';
import { moveCells } from '../cells/moveCells';
import { writeCells } from '../cells/writeCells';
import type { Session } from '../hostObject';
import { isFree } from './addRows';
import { totalsArea } from './tableAreas';

/** Shows or takes away the totals row; a new one says Total and leaves the sums to whoever asked for it. */
export function setTotals(session: Session, table: Table, show: boolean): void {
  const { sheet, area, options } = table;
  if (show === options.showTotals) return;
  const totals = totalsArea(table);
  if (totals) {
    table.setOptions({ showTotals: false });
    table.resize({ ...area, rows: area.rows - 1 });
    sheet.clear(totals, 'all');
    return;
  }
  const below = { ...area, row: area.row + area.rows, rows: 1 };
  if (!isFree(session, table, below)) moveCells(session, sheet, below, 'down');
  table.resize({ ...area, rows: area.rows + 1 });
  table.setOptions({ showTotals: true });
  writeCells(session.workbook, sheet, { ...below, columns: 1 }, [[{ value: 'Total' }]]);
}
