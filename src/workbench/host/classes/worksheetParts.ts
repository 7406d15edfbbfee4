import type { HostClass } from '../hostObject';
import { integerArgument } from '../readArgument';
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
    unfreeze: (sheet) => sheet.freeze(0, 0),
    getLocationOrNullObject(sheet, _args, session) {
      const { rows, columns } = sheet.frozen();
      if (rows === 0 && columns === 0) return null;
      const area = { row: 0, column: 0, rows: rows || sheet.rowCount, columns: columns || sheet.columnCount };
      return session.range(sheet, area);
    },
  },
};
