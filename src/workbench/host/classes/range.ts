import { formatAddress } from '../cells/formatAddress';
import { moveCells } from '../cells/moveCells';
import { placeOf, sizeOf } from '../cells/places';
import { requireUnlocked } from '../cells/writeCells';
import { ExcelError } from '../excelError';
import { HostObject, type HostClass } from '../hostObject';
import { booleanValue, wordArgument } from '../readArgument';
import { cellProperties, rowProperties } from './cellProperties';
import { rangeContent, writeRangeContent } from './rangeContent';
import { rangeParts } from './rangeParts';

const CLEARED = { All: 'all', Contents: 'contents', Formats: 'formats' } as const;

export const range: HostClass<'Range'> = {
  read: {
    ...rangeContent,
    address: ({ sheet, area }) => formatAddress(sheet, area),
    rowIndex: ({ area }) => area.row,
    columnIndex: ({ area }) => area.column,
    rowCount: ({ area }) => area.rows,
    columnCount: ({ area }) => area.columns,
    cellCount: ({ area }) => area.rows * area.columns,
    rowHidden: ({ sheet, area }) => sameForAll(area.rows, (offset) => sheet.isRowHidden(area.row + offset)),
    columnHidden: ({ sheet, area }) =>
      sameForAll(area.columns, (offset) => sheet.isColumnHidden(area.column + offset)),
    left: ({ sheet, area }) => placeOf(sheet, area).left,
    top: ({ sheet, area }) => placeOf(sheet, area).top,
    width: ({ sheet, area }) => sizeOf(sheet, area).width,
    height: ({ sheet, area }) => sizeOf(sheet, area).height,
    hasSpill: ({ sheet, area }) =>
      sameForAll(area.rows * area.columns, (offset) => {
        const column = area.column + (offset % area.columns);
        return sheet.spill(area.row + Math.floor(offset / area.columns), column) !== null;
      }),
    isEntireRow: ({ sheet, area }) => area.columns >= sheet.columnCount,
    isEntireColumn: ({ sheet, area }) => area.rows >= sheet.rowCount,
  },
  write: {
    ...writeRangeContent,
    rowHidden({ sheet, area }, value) {
      requireUnlocked(sheet);
      sheet.setRowsHidden(area.row, area.rows, booleanValue(value, 'rowHidden'));
    },
    columnHidden({ sheet, area }, value) {
      requireUnlocked(sheet);
      sheet.setColumnsHidden(area.column, area.columns, booleanValue(value, 'columnHidden'));
    },
  },
  objects: {
    worksheet: ({ sheet }) => new HostObject('Worksheet', sheet),
    format: (state) => new HostObject('RangeFormat', state),
    dataValidation: (state) => new HostObject('DataValidation', state),
    conditionalFormats: (state) => new HostObject('ConditionalFormatCollection', state),
  },
  methods: {
    ...rangeParts,
    getCellProperties: (state) => cellProperties(state),
    getRowProperties: (state) => rowProperties(state),
    /** Microsoft's library asks this before it sends many cells in pieces. */
    _ValidateArraySize({ area }, [rows, columns]) {
      if (rows !== area.rows || columns !== area.columns)
        throw new ExcelError('InvalidArgument', 'The array has another size than the range.');
    },
    clear({ sheet, area }, [applyTo]) {
      requireUnlocked(sheet);
      sheet.clear(area, CLEARED[wordArgument(applyTo, ['All', 'Contents', 'Formats'], 'applyTo', 'All')]);
    },
    select({ sheet, area }, _args, { workbook }) {
      workbook.activateSheet(sheet);
      workbook.select(sheet, area);
    },
    insert({ sheet, area }, [shift], session) {
      moveCells(
        session,
        sheet,
        area,
        wordArgument(shift, ['Down', 'Right'], 'shift') === 'Down' ? 'down' : 'right',
      );
      return session.range(sheet, area);
    },
    delete({ sheet, area }, [shift], session) {
      moveCells(session, sheet, area, wordArgument(shift, ['Up', 'Left'], 'shift') === 'Up' ? 'up' : 'left');
    },
  },
  orNullObject: ['getUsedRange', 'getSpillingToRange', 'getSpillParent', 'getIntersection'],
};

/** null where it is true of some and false of others. */
function sameForAll(count: number, test: (offset: number) => boolean): boolean | null {
  const first = test(0);
  for (let offset = 1; offset < count; offset++) if (test(offset) !== first) return null;
  return first;
}
