import { HorizontalAlign } from '@univerjs/core';
import { SpreadsheetSkeleton } from '@univerjs/engine-render';
import { measureIndents } from '../../../src/workbench/grid/measureIndents';

/** A sheet that says how wide a text is taken to be when it looks for room, instead of a column. */
function measuredWidth(padding: { l: number; r: number } | undefined, align: HorizontalAlign): number {
  const skeleton = Object.create(SpreadsheetSkeleton.prototype) as SpreadsheetSkeleton;
  Object.assign(skeleton, {
    _getOverflowBound: (_row: number, _from: number, _to: number, width: number) => width,
  });
  Object.defineProperty(skeleton, 'worksheet', {
    value: { getComposedCellStyle: () => (padding ? { pd: padding } : {}) },
  });
  const { startColumn, endColumn } = skeleton.getOverflowPosition(
    { width: 100, height: 15 },
    align,
    0,
    3,
    20,
  );
  return align === HorizontalAlign.RIGHT ? startColumn : endColumn;
}

test('a text that is indented needs the room of its indentation too', () => {
  const before = measuredWidth({ l: 11, r: 11 }, HorizontalAlign.LEFT);
  measureIndents();
  expect(before).toBe(100);
  expect(measuredWidth({ l: 11, r: 11 }, HorizontalAlign.LEFT)).toBeGreaterThanOrEqual(111);
  expect(measuredWidth({ l: 2, r: 20 }, HorizontalAlign.RIGHT)).toBeGreaterThanOrEqual(120);
  const usual = measuredWidth(undefined, HorizontalAlign.LEFT);
  expect(usual).toBeGreaterThan(100);
  expect(usual).toBeLessThan(108);
});
