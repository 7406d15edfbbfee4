import type { Area } from '../../workbook';
import { overlaps } from '../cells/areas';
import { ExcelError } from '../excelError';
import type { HostObject, Members, RangeState, Session } from '../hostObject';
import { findArea } from '../findArea';
import { booleanValue, integerArgument, isObject, textValue } from '../readArgument';

type Part = (state: RangeState, args: readonly unknown[], session: Session) => HostObject<'Range'>;

/** Ranges that are found from another range. */
export const rangeParts: Members<Part> = {
  getCell: part((area, args) => ({
    row: area.row + integerArgument(args, 0, 'row'),
    column: area.column + integerArgument(args, 1, 'column'),
    rows: 1,
    columns: 1,
  })),
  getRow: part((area, args) => ({ ...area, row: area.row + inside(args, area.rows, 'row'), rows: 1 })),
  getColumn: part((area, args) => ({
    ...area,
    column: area.column + inside(args, area.columns, 'column'),
    columns: 1,
  })),
  getLastRow: part((area) => ({ ...area, row: area.row + area.rows - 1, rows: 1 })),
  getLastColumn: part((area) => ({ ...area, column: area.column + area.columns - 1, columns: 1 })),
  getLastCell: part((area) => ({
    row: area.row + area.rows - 1,
    column: area.column + area.columns - 1,
    rows: 1,
    columns: 1,
  })),
  getResizedRange: part((area, args) => ({
    ...area,
    rows: area.rows + integerArgument(args, 0, 'deltaRows'),
    columns: area.columns + integerArgument(args, 1, 'deltaColumns'),
  })),
  getAbsoluteResizedRange: part((area, args) => ({
    ...area,
    rows: integerArgument(args, 0, 'numRows'),
    columns: integerArgument(args, 1, 'numColumns'),
  })),
  getOffsetRange: part((area, args) => ({
    ...area,
    row: area.row + integerArgument(args, 0, 'rowOffset'),
    column: area.column + integerArgument(args, 1, 'columnOffset'),
  })),
  getEntireRow: ({ sheet, area }, _args, session) =>
    session.range(sheet, { ...area, column: 0, columns: sheet.columnCount }),
  getEntireColumn: ({ sheet, area }, _args, session) =>
    session.range(sheet, { ...area, row: 0, rows: sheet.rowCount }),
  getIntersection({ sheet, area }, [other], session) {
    const place = isObject(other, 'Range')
      ? other.state
      : findArea(session.workbook, textValue(other, 'anotherRange'), sheet);
    if (place.sheet.id !== sheet.id || !overlaps(place.area, area))
      throw new ExcelError('ItemNotFound', 'The ranges have no cell in common.');
    return session.range(sheet, common(place.area, area));
  },
  getBoundingRect({ sheet, area }, [other], session) {
    const place = isObject(other, 'Range')
      ? other.state
      : findArea(session.workbook, textValue(other, 'anotherRange'), sheet);
    if (place.sheet.id !== sheet.id)
      throw new ExcelError('InvalidArgument', 'The ranges stand on different sheets.');
    return session.range(sheet, bounding(place.area, area));
  },
  getSpillingToRange({ sheet, area }, _args, session) {
    const filled = sheet.spill(area.row, area.column);
    if (filled?.row !== area.row || filled.column !== area.column)
      throw new ExcelError('ItemNotFound', 'The cell holds no formula that spills.');
    return session.range(sheet, filled);
  },
  getSpillParent({ sheet, area }, _args, session) {
    const filled = sheet.spill(area.row, area.column);
    if (!filled) throw new ExcelError('ItemNotFound', 'The cell is not filled by a formula that spills.');
    return session.range(sheet, { ...filled, rows: 1, columns: 1 });
  },
  getUsedRange({ sheet, area }, [valuesOnly], session) {
    const used = sheet.usedArea(booleanValue(valuesOnly, 'valuesOnly', false));
    if (!used || !overlaps(used, area)) throw new ExcelError('ItemNotFound', 'The range is empty.');
    return session.range(sheet, common(used, area));
  },
};

function part(find: (area: Area, args: readonly unknown[]) => Area): Part {
  return ({ sheet, area }, args, session) => session.range(sheet, find(area, args));
}

function inside(args: readonly unknown[], size: number, name: string): number {
  const index = integerArgument(args, 0, name);
  if (index < 0 || index >= size) throw new ExcelError('InvalidArgument', `${name} lies outside the range.`);
  return index;
}

function common(a: Area, b: Area): Area {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  return { row, column, rows, columns: Math.min(a.column + a.columns, b.column + b.columns) - column };
}

function bounding(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  const rows = Math.max(a.row + a.rows, b.row + b.rows) - row;
  return { row, column, rows, columns: Math.max(a.column + a.columns, b.column + b.columns) - column };
}
