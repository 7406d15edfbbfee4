import type { Area, Table } from '../../workbook';
import { sameArea } from '../cells/areas';
import { moveCells } from '../cells/moveCells';
import { requireUnlocked, writeCells } from '../cells/writeCells';
import { ExcelError } from '../excelError';
import { sameName } from '../findArea';
import { HostObject, type HostClass, type TablePart } from '../hostObject';
import { integerArgument, textValue } from '../readArgument';
import { bodyArea, totalsArea } from '../tables/tableAreas';
import { columnNames, headerArea, repairHeaders } from '../tables/repairHeaders';
import { rangeContent, writeRangeContent } from './rangeContent';

export const tableColumnCollection: HostClass<'TableColumnCollection'> = {
  read: { count: ({ area }) => area.columns },
  items: (table) => Array.from({ length: table.area.columns }, (_, index) => column(table, index)),
  methods: {
    add(table, [index, values, name], session) {
      requireUnlocked(table.sheet);
      const place =
        index === null || index === undefined || index === -1
          ? table.area.columns
          : integerArgument([index], 0, 'index');
      if (place < 0 || place > table.area.columns) {
        throw new ExcelError('InvalidArgument', `There is no column ${place} to insert at.`);
      }
      const whole = { ...table.area, columns: table.area.columns + 1 };
      const added = { ...table.area, column: table.area.column + place, columns: 1 };
      const isAtEnd = place === table.area.columns;
      const isFree =
        isAtEnd && table.sheet.read(added).every((row) => row.every((cell) => cell.value === null));
      if (!isFree) moveCells(session, table.sheet, added, 'right');
      if (!sameArea(table.area, whole)) table.resize(whole);
      if (values !== null && values !== undefined)
        writeRangeContent.values?.({ sheet: table.sheet, area: added }, values, session);
      const header = headerArea(table);
      if (header && name !== null && name !== undefined) {
        writeCells(session.workbook, table.sheet, { ...added, rows: 1 }, [
          [{ value: textValue(name, 'name') }],
        ]);
      }
      if (header) repairHeaders(session.workbook, table.sheet, header);
      return column(table, place);
    },
    getItem(table, [key]) {
      const names = columnNames(table);
      const index =
        typeof key === 'number' ? key - 1 : names.findIndex((name) => sameName(name, String(key)));
      if (index < 0 || index >= names.length) {
        throw new ExcelError('ItemNotFound', `The table ${table.name} has no column ${String(key)}.`);
      }
      return column(table, index);
    },
    getItemAt(table, args) {
      const index = integerArgument(args, 0, 'index');
      if (index < 0 || index >= table.area.columns) {
        throw new ExcelError('ItemNotFound', `The table ${table.name} has no column ${index}.`);
      }
      return column(table, index);
    },
    getCount: ({ area }) => area.columns,
  },
  orNullObject: ['getItem'],
};

export const tableColumn: HostClass<'TableColumn'> = {
  identity: ({ index }) => index + 1,
  read: {
    id: ({ index }) => index + 1,
    index: ({ index }) => index,
    name: ({ table, index }) => columnNames(table)[index],
    values: (part) => rangeContent.values?.({ sheet: part.table.sheet, area: columnArea(part) }),
  },
  write: {
    name({ table, index }, value, { workbook }) {
      const header = headerArea(table);
      if (!header) throw new ExcelError('InvalidOperation', `The table ${table.name} shows no header row.`);
      const cell = { ...header, column: header.column + index, columns: 1 };
      writeCells(workbook, table.sheet, cell, [[{ value: textValue(value, 'name') }]]);
    },
    values: (part, value, session) =>
      writeRangeContent.values?.({ sheet: part.table.sheet, area: columnArea(part) }, value, session),
  },
  objects: { filter: (part) => new HostObject('Filter', part) },
  methods: {
    getRange: (part, _args, session) => session.range(part.table.sheet, columnArea(part)),
    getHeaderRowRange: (part, _args, session) =>
      session.range(part.table.sheet, { ...columnArea(part), rows: 1 }),
    getDataBodyRange: (part, _args, session) =>
      session.range(part.table.sheet, inColumn(bodyArea(part.table), part.index)),
    getTotalRowRange(part, _args, session) {
      const total = totalsArea(part.table);
      if (!total) throw new ExcelError('ItemNotFound', `The table ${part.table.name} shows no totals.`);
      return session.range(part.table.sheet, inColumn(total, part.index));
    },
    delete(part, _args, session) {
      moveCells(session, part.table.sheet, columnArea(part), 'left');
    },
  },
};

function column(table: Table, index: number): HostObject<'TableColumn'> {
  return new HostObject('TableColumn', { table, index });
}

function columnArea({ table, index }: TablePart): Area {
  return inColumn(table.area, index);
}

function inColumn(area: Area, index: number): Area {
  return { ...area, column: area.column + index, columns: 1 };
}
