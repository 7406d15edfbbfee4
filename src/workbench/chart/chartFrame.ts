import type { ChartAxis } from '../sheetParts';
import type { ChartData } from './chartData';
import { niceScale, type Scale } from './niceScale';

/** Shows a number as a number format says. */
export type FormatNumber = (value: number, numberFormat: string) => string;

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where everything of a chart stands, in pixels. */
export interface ChartFrame {
  readonly width: number;
  readonly height: number;
  readonly plot: Box;
  readonly x: Scale | null;
  readonly y: Scale;
  /** Of a value along the value axis, and of a place along the other: 1 is the first point. */
  readonly yAt: (value: number) => number;
  readonly xAt: (value: number) => number;
  /** Where the axes cross. */
  readonly zero: { readonly x: number; readonly y: number };
  readonly format: FormatNumber;
}

const [MARGIN, TITLE, LINE, CHARACTER] = [12, 30, 18, 6.4];

export function chartFrame(
  data: ChartData,
  { width, height }: { width: number; height: number },
  format: FormatNumber,
): ChartFrame {
  const isBar = data.kind === 'bar';
  const across = isBar ? width : height;
  const y = niceScale(valuesOf(data), data.valueAxis, Math.max(2, Math.floor(across / 45)));
  const xs = data.series.flatMap(({ points }) => points.flatMap((point) => (point ? [point.x] : [])));
  const x =
    data.kind === 'scatter' ? niceScale(xs, data.categoryAxis, Math.max(2, Math.floor(width / 70))) : null;
  const plot = plotOf(data, { width, height }, y, format);
  const count = Math.max(1, data.labels.length);
  const [first, last] = x ? [x.min, x.max] : [0.5, count + 0.5];
  const share = (value: number, from: number, to: number): number => (value - from) / (to - from || 1);
  const along = (part: number): number => plot.left + part * (plot.right - plot.left);
  const up = (part: number): number => plot.bottom - part * (plot.bottom - plot.top);
  const yAt = (value: number): number => (isBar ? along : up)(share(value, y.min, y.max));
  const xAt = (value: number): number => (isBar ? up : along)(share(value, first, last));
  const zero = {
    x: x ? xAt(Math.min(x.max, Math.max(x.min, 0))) : plot.left,
    y: yAt(Math.min(y.max, Math.max(y.min, 0))),
  };
  return { width, height, plot, x, y, yAt, xAt, zero, format };
}

function plotOf(
  data: ChartData,
  { width, height }: { width: number; height: number },
  y: Scale,
  format: FormatNumber,
): Box {
  const { legend, categoryAxis, valueAxis, kind } = data;
  const texts = kind === 'bar' ? data.labels : y.ticks.map((tick) => format(tick, valueAxis.numberFormat));
  const [side, below] = kind === 'bar' ? [categoryAxis, valueAxis] : [valueAxis, categoryAxis];
  const widest = isLabelled(side) ? Math.max(0, ...texts.map(({ length }) => length)) * CHARACTER + 8 : 0;
  const legendLine = (place: string): number => (legend.visible && legend.position === place ? LINE + 4 : 0);
  const names = data.series.map(({ name }) => name.length);
  const legendWidth =
    legendLine('Right') + legendLine('Left') > 0
      ? Math.min(width / 3, Math.max(...names, 0) * CHARACTER + 30)
      : 0;
  return {
    left: MARGIN + widest + (side.showTitle ? LINE : 0) + (legend.position === 'Left' ? legendWidth : 0),
    top: (data.title === '' ? MARGIN : TITLE) + legendLine('Top'),
    right: width - MARGIN - 6 - (legend.position === 'Right' ? legendWidth : 0),
    bottom:
      height - MARGIN - (isLabelled(below) ? LINE : 0) - (below.showTitle ? LINE : 0) - legendLine('Bottom'),
  };
}

function isLabelled({ visible, tickLabelPosition }: ChartAxis): boolean {
  return visible && tickLabelPosition !== 'None';
}

/** All values that the axis must reach; bars and areas start at zero. */
function valuesOf({ kind, series, labels }: ChartData): number[] {
  const all = series.flatMap(({ points }) => points.flatMap((point) => (point ? [point.y] : [])));
  if (kind === 'scatter' || kind === 'line') return all;
  if (kind !== 'stacked') return [0, ...all];
  const sums = labels.flatMap((_, index) => {
    const values = series.map(({ points }) => points[index]?.y ?? 0);
    const sum = (test: (value: number) => boolean): number =>
      values.filter(test).reduce((total, value) => total + value, 0);
    return [sum((value) => value > 0), sum((value) => value < 0)];
  });
  return [0, ...sums];
}
