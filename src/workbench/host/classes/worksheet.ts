import type { Sheet, Workbook } from '../../workbook';
import { ExcelError } from '../excelError';
import { EventType } from '../eventMessages';
import { findArea } from '../findArea';
import { HostObject, type HostClass } from '../hostObject';
import {
  booleanValue,
  integerArgument,
  numberValue,
  textArgument,
  textValue,
  wordArgument,
} from '../readArgument';
import { requireNoUndoGroup, requireUnlockedWorkbook } from '../sheetGuards';
import { requireFreeSheetName } from './worksheetCollection';

export const worksheet: HostClass<'Worksheet'> = {
  identity: (sheet) => sheet.id,
  read: {
    id: (sheet) => sheet.id,
    name: (sheet) => sheet.name,
    position: (sheet, { workbook }) => workbook.sheets().findIndex(({ id }) => id === sheet.id),
    visibility: (sheet) => sheet.visibility,
    tabColor: (sheet) => sheet.tabColor,
    showGridlines: (sheet) => sheet.showGridlines,
    // That of a row that nobody has touched.
    standardHeight: (sheet) => sheet.rowHeight(sheet.rowCount - 1),
  },
  write: {
    name(sheet, value, session) {
      const { workbook } = session;
      requireNoUndoGroup(session, 'name');
      requireUnlockedWorkbook(workbook);
      const name = textValue(value, 'name');
      const isOwn = sheet.name.toLowerCase() === name.toLowerCase();
      if (!isOwn) requireFreeSheetName(workbook, name);
      sheet.rename(name);
    },
    position(sheet, value, session) {
      requireNoUndoGroup(session, 'position');
      requireUnlockedWorkbook(session.workbook);
      sheet.moveTo(numberValue(value, 'position'));
    },
    visibility(sheet, value, session) {
      const { workbook } = session;
      requireNoUndoGroup(session, 'visibility');
      requireUnlockedWorkbook(workbook);
      const visibility = wordArgument(value, ['Visible', 'Hidden', 'VeryHidden'], 'visibility');
      if (visibility !== 'Visible') requireOtherVisible(workbook, sheet);
      sheet.setVisibility(visibility);
    },
    tabColor: (sheet, value) => sheet.setTabColor(textValue(value, 'tabColor')),
    showGridlines: (sheet, value) => sheet.setShowGridlines(booleanValue(value, 'showGridlines')),
  },
  objects: {
    tables: (sheet) => new HostObject('TableCollection', sheet),
    protection: (sheet) => new HostObject('WorksheetProtection', sheet),
    names: (sheet) => new HostObject('NamedItemCollection', sheet),
    charts: (sheet) => new HostObject('ChartCollection', sheet),
    pageLayout: (sheet) => new HostObject('PageLayout', sheet),
    freezePanes: (sheet) => new HostObject('WorksheetFreezePanes', sheet),
  },
  events: {
    onSelectionChanged: { wire: 'SelectionChanged', type: EventType.selectionChanged },
    onChanged: { wire: 'DataChanged', type: EventType.dataChanged },
  },
  methods: {
    activate(sheet, _args, { workbook }) {
      if (sheet.visibility !== 'Visible') {
        throw new ExcelError(
          'InvalidOperation',
          `The sheet ${sheet.name} is hidden and cannot be activated.`,
        );
      }
      workbook.activateSheet(sheet);
    },
    delete(sheet, _args, { workbook }) {
      requireUnlockedWorkbook(workbook);
      requireOtherVisible(workbook, sheet);
      sheet.delete();
    },
    getRange(sheet, [address], session) {
      if (address === undefined || address === null) return session.range(sheet, wholeSheet(sheet));
      const place = findArea(session.workbook, textArgument([address], 0, 'address'), sheet);
      return session.range(place.sheet, place.area);
    },
    getRangeByIndexes: (sheet, args, session) =>
      session.range(sheet, {
        row: integerArgument(args, 0, 'startRow'),
        column: integerArgument(args, 1, 'startColumn'),
        rows: integerArgument(args, 2, 'rowCount'),
        columns: integerArgument(args, 3, 'columnCount'),
      }),
    getCell: (sheet, args, session) =>
      session.range(sheet, {
        row: integerArgument(args, 0, 'row'),
        column: integerArgument(args, 1, 'column'),
        rows: 1,
        columns: 1,
      }),
    getUsedRange(sheet, [valuesOnly], session) {
      const used = sheet.usedArea(booleanValue(valuesOnly, 'valuesOnly', false));
      return session.range(sheet, used ?? { row: 0, column: 0, rows: 1, columns: 1 });
    },
    getUsedRangeOrNullObject(sheet, [valuesOnly], session) {
      const used = sheet.usedArea(booleanValue(valuesOnly, 'valuesOnly', false));
      return used && session.range(sheet, used);
    },
  },
};

function wholeSheet(sheet: Sheet): { row: number; column: number; rows: number; columns: number } {
  return { row: 0, column: 0, rows: sheet.rowCount, columns: sheet.columnCount };
}

function requireOtherVisible(workbook: Workbook, sheet: Sheet): void {
  const others = workbook
    .sheets()
    .filter(({ id, visibility }) => id !== sheet.id && visibility === 'Visible');
  if (others.length === 0) {
    throw new ExcelError(
      'InvalidOperation',
      `${sheet.name} is the only visible sheet: a workbook keeps one.`,
    );
  }
}
