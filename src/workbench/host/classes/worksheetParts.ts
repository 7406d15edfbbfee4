import { parseAddress } from '../cells/parseAddress';
import { ExcelError } from '../excelError';
import type { HostClass } from '../hostObject';
import { integerArgument, isObject, textValue } from '../readArgument';
import { requireNoUndoGroup } from '../sheetGuards';

export const worksheetProtection: HostClass<'WorksheetProtection'> = {
  read: { protected: (sheet) => sheet.isProtected },
  methods: {
    protect(sheet, _args, session) {
      requireNoUndoGroup(session, 'protection');
      sheet.setProtected(true);
    },
    unprotect(sheet, _args, session) {
      requireNoUndoGroup(session, 'protection');
      sheet.setProtected(false);
    },
  },
};

export const worksheetFreezePanes: HostClass<'WorksheetFreezePanes'> = {
  methods: {
    freezeRows: (sheet, args) => sheet.freeze(integerArgument(args, 0, 'count', 1), 0),
    freezeColumns: (sheet, args) => sheet.freeze(0, integerArgument(args, 0, 'count', 1)),
    freezeAt(sheet, [frozenRange]) {
      const area = isObject(frozenRange, 'Range')
        ? frozenRange.state.area
        : parseAddress(textValue(frozenRange, 'frozenRange'), sheet);
      if (!area) throw new ExcelError('InvalidArgument', `"${String(frozenRange)}" is no address.`);
      // Whole columns freeze columns alone, whole rows rows alone.
      const rows = area.rows >= sheet.rowCount ? 0 : area.row + area.rows;
      sheet.freeze(rows, area.columns >= sheet.columnCount ? 0 : area.column + area.columns);
    },
    unfreeze: (sheet) => sheet.freeze(0, 0),
    getLocationOrNullObject(sheet, _args, session) {
      const { rows, columns } = sheet.frozen();
      if (rows === 0 && columns === 0) return null;
      const area = { row: 0, column: 0, rows: rows || sheet.rowCount, columns: columns || sheet.columnCount };
      return session.range(sheet, area);
    },
  },
};
