import type { Area, Sheet, Table } from '../../workbook';
import { overlaps } from '../cells/areas';
import { moveCells } from '../cells/moveCells';
import { requireUnlocked } from '../cells/writeCells';
import { ExcelError } from '../excelError';
import type { Session } from '../hostObject';
import { repairTable } from './repairHeaders';

/** Makes a table as Excel does: it puts a header row in where there is none, and keeps one row of data. */
export function addTable(session: Session, sheet: Sheet, asked: Area, hasHeaders: boolean): Table {
  const { workbook } = session;
  requireUnlocked(sheet);
  const torn = workbook.tables().find((table) => table.sheet.id === sheet.id && overlaps(table.area, asked));
  if (torn) {
    throw new ExcelError(
      'InvalidArgument',
      `A table cannot overlap another table: ${torn.name} lies there already.`,
    );
  }
  if (!hasHeaders) moveCells(session, sheet, { ...asked, rows: 1 }, 'down');
  const rows = Math.max(2, hasHeaders ? asked.rows : asked.rows + 1);
  const area = { ...asked, rows };
  const table = workbook.addTable(sheet, area, freeTableName(session));
  repairTable(table, { ...area, rows: 1 });
  return table;
}

function freeTableName({ workbook }: Session): string {
  const taken = new Set(workbook.tables().map((table) => table.name.toLowerCase()));
  let number = 1;
  while (taken.has(`table${number}`)) number++;
  return `Table${number}`;
}
