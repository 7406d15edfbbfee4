import type { RangeState } from '../hostObject';

/** What Excel tells of every row of a range at once. */
export function rowProperties({ sheet, area }: RangeState): object[] {
  return Array.from({ length: area.rows }, (_, down) => {
    const row = area.row + down;
    return { rowIndex: row, rowHidden: sheet.isRowHidden(row), format: { rowHeight: sheet.rowHeight(row) } };
  });
}

/** The looks of every cell of a range, row by row, as Excel hands them out at once. */
export function cellProperties({ sheet, area }: RangeState): object[][] {
  return Array.from({ length: area.rows }, (_, down) =>
    Array.from({ length: area.columns }, (__, right) => {
      const place = { row: area.row + down, column: area.column + right, rows: 1, columns: 1 };
      const { bold, italic, fontColor, fontSize, fillColor, wrapText, horizontalAlignment, indentLevel } =
        sheet.format(place);
      return {
        format: {
          font: { bold, italic, color: fontColor, size: fontSize },
          fill: { color: fillColor },
          wrapText,
          horizontalAlignment,
          indentLevel,
        },
      };
    }),
  );
}
