import { SpreadsheetSkeleton } from '@univerjs/engine-render';

/** What every text has on each side. */
const PADDING = 2;

/**
 * A text that is too long goes on over the empty cells beside it. The engine measures it without its indentation, so
 * that the last characters of an indented one would be cut off. Call it once, before any sheet is drawn.
 */
export function measureIndents(): void {
  const { prototype } = SpreadsheetSkeleton;
  const measure: SpreadsheetSkeleton['getOverflowPosition'] = Reflect.get(prototype, 'getOverflowPosition');
  prototype.getOverflowPosition = function (size, align, row, column, columns) {
    const padding = this.worksheet.getComposedCellStyle(row, column).pd;
    const room = Math.max(padding?.l ?? PADDING, padding?.r ?? PADDING) + PADDING;
    return measure.call(this, { ...size, width: size.width + room }, align, row, column, columns);
  };
}
