import { SpreadsheetSkeleton } from '@univerjs/engine-render';

/** What every text has on each side. */
const PADDING = 2;

/**
 * A text that is too long goes on over the empty cells beside it. The engine measures it without its indentation, so
 * that the last characters of an indented one would be cut off. Call it once, before any sheet is drawn.
 */
export function measureIndents(): void {
  const { prototype } = SpreadsheetSkeleton;
  const measure = Reflect.get(prototype, 'getOverflowPosition') as SpreadsheetSkeleton['getOverflowPosition'];
  prototype.getOverflowPosition = function (size, align, row, column, columns) {
    const { l = PADDING, r = PADDING } = this.worksheet.getComposedCellStyle(row, column).pd ?? {};
    const room = Math.max(l ?? PADDING, r ?? PADDING) + PADDING;
    const padded = size && { ...size, width: size.width + room };
    return measure.call(this, padded, align, row, column, columns);
  };
}
