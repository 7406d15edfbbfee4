import type { CellFormat } from '../../cellStyle';
import { requireUnlocked } from '../cells/writeCells';
import { HostObject, type HostClass, type RangeState } from '../hostObject';
import { booleanValue, numberValue, textValue, wordArgument } from '../readArgument';

export const rangeFormat: HostClass<'RangeFormat'> = {
  read: {
    columnWidth: ({ sheet, area }) => sheet.columnWidth(area.column),
    rowHeight: ({ sheet, area }) => sheet.rowHeight(area.row),
    wrapText: ({ sheet, area }) => sheet.format(area).wrapText,
    horizontalAlignment: ({ sheet, area }) => sheet.format(area).horizontalAlignment,
    verticalAlignment: ({ sheet, area }) => sheet.format(area).verticalAlignment,
    indentLevel: ({ sheet, area }) => sheet.format(area).indentLevel,
  },
  write: {
    columnWidth({ sheet, area }, value) {
      requireUnlocked(sheet);
      sheet.setColumnWidth(area.column, area.columns, numberValue(value, 'columnWidth'));
    },
    rowHeight({ sheet, area }, value) {
      requireUnlocked(sheet);
      sheet.setRowHeight(area.row, area.rows, numberValue(value, 'rowHeight'));
    },
    wrapText: (state, value) => change(state, { wrapText: booleanValue(value, 'wrapText') }),
    horizontalAlignment: (state, value) =>
      change(state, {
        horizontalAlignment: wordArgument(
          value,
          ['General', 'Left', 'Center', 'Right'],
          'horizontalAlignment',
        ),
      }),
    verticalAlignment: (state, value) =>
      change(state, {
        verticalAlignment: wordArgument(value, ['Top', 'Center', 'Bottom'], 'verticalAlignment'),
      }),
    indentLevel: (state, value) => change(state, { indentLevel: numberValue(value, 'indentLevel') }),
  },
  objects: {
    borders: (state) => new HostObject('RangeBorderCollection', state),
    font: (state) => new HostObject('RangeFont', state),
    fill: (state) => new HostObject('RangeFill', state),
  },
  methods: {
    autofitColumns({ sheet, area }) {
      requireUnlocked(sheet);
      sheet.autofit(area, 'columns');
    },
    autofitRows({ sheet, area }) {
      requireUnlocked(sheet);
      sheet.autofit(area, 'rows');
    },
  },
};

export const rangeFont: HostClass<'RangeFont'> = {
  read: {
    bold: ({ sheet, area }) => sheet.format(area).bold,
    italic: ({ sheet, area }) => sheet.format(area).italic,
    color: ({ sheet, area }) => sheet.format(area).fontColor,
    size: ({ sheet, area }) => sheet.format(area).fontSize,
    underline: ({ sheet, area }) => sheet.format(area).underline,
  },
  write: {
    bold: (state, value) => change(state, { bold: booleanValue(value, 'bold') }),
    italic: (state, value) => change(state, { italic: booleanValue(value, 'italic') }),
    color: (state, value) => change(state, { fontColor: textValue(value, 'color') }),
    size: (state, value) => change(state, { fontSize: numberValue(value, 'size') }),
    underline: (state, value) =>
      change(state, { underline: wordArgument(value, ['None', 'Single'], 'underline') }),
  },
};

export const rangeFill: HostClass<'RangeFill'> = {
  read: { color: ({ sheet, area }) => sheet.format(area).fillColor || '#FFFFFF' },
  write: { color: (state, value) => change(state, { fillColor: textValue(value, 'color') }) },
  methods: { clear: (state) => change(state, { fillColor: '' }) },
};

function change({ sheet, area }: RangeState, format: Partial<CellFormat>): void {
  requireUnlocked(sheet);
  sheet.setFormat(area, format);
}
