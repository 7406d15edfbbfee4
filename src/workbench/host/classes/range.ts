import { formatAddress } from '../cells/formatAddress';
import { moveCells } from '../cells/moveCells';
import { requireUnlocked } from '../cells/writeCells';
import { HostObject, type HostClass } from '../hostObject';
import { wordArgument } from '../readArgument';
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
    isEntireRow: ({ sheet, area }) => area.columns >= sheet.columnCount,
    isEntireColumn: ({ sheet, area }) => area.rows >= sheet.rowCount,
  },
  write: writeRangeContent,
  objects: {
    worksheet: ({ sheet }) => new HostObject('Worksheet', sheet),
    format: (state) => new HostObject('RangeFormat', state),
  },
  methods: {
    ...rangeParts,
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
  orNullObject: ['getUsedRange'],
};
