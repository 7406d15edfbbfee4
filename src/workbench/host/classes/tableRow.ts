import type { Area, Table } from '../../workbook';
import { moveCells } from '../cells/moveCells';
import { ExcelError } from '../excelError';
import { HostObject, type HostClass, type Session, type TablePart } from '../hostObject';
import { integerArgument } from '../readArgument';
import { addRows } from '../tables/addRows';
import { bodyArea } from '../tables/tableAreas';
import { rangeContent, writeRangeContent } from './rangeContent';

export const tableRowCollection: HostClass<'TableRowCollection'> = {
  read: { count: (table) => bodyArea(table).rows },
  items: (table) => Array.from({ length: bodyArea(table).rows }, (_, index) => row(table, index)),
  methods: {
    add(table, args, session) {
      const index =
        args[0] === null || args[0] === undefined || args[0] === -1
          ? null
          : integerArgument(args, 0, 'index');
      return row(table, addRows(session, table, index, args[1]));
    },
    getItemAt(table, args) {
      const index = integerArgument(args, 0, 'index');
      if (index < 0 || index >= bodyArea(table).rows) {
        throw new ExcelError('ItemNotFound', `The table ${table.name} has no row ${index}.`);
      }
      return row(table, index);
    },
    deleteRowsAt(table, args, session) {
      deleteRows(session, table, integerArgument(args, 0, 'index'), integerArgument(args, 1, 'count', 1));
    },
    getCount: (table) => bodyArea(table).rows,
  },
};

export const tableRow: HostClass<'TableRow'> = {
  read: {
    index: ({ index }) => index,
    values: (part) => rangeContent.values?.({ sheet: part.table.sheet, area: rowArea(part) }),
  },
  write: {
    values: (part, value, session) =>
      writeRangeContent.values?.({ sheet: part.table.sheet, area: rowArea(part) }, value, session),
  },
  methods: {
    getRange: (part, _args, session) => session.range(part.table.sheet, rowArea(part)),
    delete: (part, _args, session) => deleteRows(session, part.table, part.index, 1),
  },
};

function row(table: Table, index: number): HostObject<'TableRow'> {
  return new HostObject('TableRow', { table, index });
}

function rowArea({ table, index }: TablePart): Area {
  const body = bodyArea(table);
  return { ...body, row: body.row + index, rows: 1 };
}

/** A table keeps one row of data: the last one is emptied instead. */
function deleteRows(session: Session, table: Table, index: number, count: number): void {
  const body = bodyArea(table);
  if (index < 0 || count < 1 || index + count > body.rows) {
    throw new ExcelError(
      'InvalidArgument',
      `The table ${table.name} has no rows ${index} to ${index + count - 1}.`,
    );
  }
  const kept = count === body.rows ? 1 : 0;
  if (kept) {
    const first = { ...body, rows: 1 };
    writeRangeContent.values?.({ sheet: table.sheet, area: first }, '', session);
  }
  if (count > kept) {
    moveCells(session, table.sheet, { ...body, row: body.row + index + kept, rows: count - kept }, 'up');
  }
}
