import type { ChartAxis } from '../sheetParts';
import type { ChartData } from './chartData';
import type { ChartFrame } from './chartFrame';
import { svg } from './svg';

interface Tick {
  readonly at: number;
  readonly text: string;
}

/** Grid lines, the two axes with their numbers or categories, and their titles. */
export function drawAxes(data: ChartData, frame: ChartFrame): SVGElement[] {
  const { plot, x, y, xAt, yAt, zero, format } = frame;
  const { categoryAxis, valueAxis, kind, labels } = data;
  const values = y.ticks.map((tick) => ({ at: yAt(tick), text: format(tick, valueAxis.numberFormat) }));
  const categories = x
    ? x.ticks.map((tick) => ({ at: xAt(tick), text: format(tick, categoryAxis.numberFormat) }))
    : everySo(
        labels.map((text, index) => ({ at: xAt(index + 1), text })),
        kind === 'bar' ? (plot.bottom - plot.top) / 16 : (plot.right - plot.left) / 48,
      );
  if (kind === 'bar') {
    return [
      ...vertical(valueAxis, values, frame, plot.bottom),
      ...horizontal(categoryAxis, categories, frame, zero.y),
    ];
  }
  return [
    ...horizontal(valueAxis, values, frame, zero.x),
    ...vertical(categoryAxis, categories, frame, zero.y),
  ];
}

/** As many as there is room for. */
function everySo(ticks: readonly Tick[], room: number): Tick[] {
  const each = Math.max(1, Math.ceil(ticks.length / Math.max(1, room)));
  return ticks.filter((_, index) => index % each === 0);
}

/** An axis along the left side: its grid lines lie. */
function horizontal(
  axis: ChartAxis,
  ticks: readonly Tick[],
  { plot, height }: ChartFrame,
  at: number,
): SVGElement[] {
  const { left, right, top, bottom } = plot;
  const x = axis.tickLabelPosition === 'NextToAxis' ? at : axis.tickLabelPosition === 'High' ? right : left;
  return [
    ...(axis.majorGridlines
      ? ticks.map((tick) =>
          svg('line', { class: 'chart-grid', x1: left, x2: right, y1: tick.at, y2: tick.at }),
        )
      : []),
    ...(axis.visible ? [svg('line', { class: 'chart-axis', x1: at, x2: at, y1: top, y2: bottom })] : []),
    ...(axis.visible && axis.tickLabelPosition !== 'None'
      ? ticks.map(({ at: y, text }) => svg('text', { x: x - 6, y: y + 4, 'text-anchor': 'end' }, [text]))
      : []),
    ...(axis.showTitle
      ? [
          svg(
            'text',
            {
              class: 'chart-axis-title',
              'text-anchor': 'middle',
              transform: `translate(14 ${(top + bottom) / 2}) rotate(-90)`,
              'data-height': height,
            },
            [axis.title],
          ),
        ]
      : []),
  ];
}

/** An axis along the bottom: its grid lines stand. */
function vertical(axis: ChartAxis, ticks: readonly Tick[], { plot }: ChartFrame, at: number): SVGElement[] {
  const { left, right, top, bottom } = plot;
  const y =
    axis.tickLabelPosition === 'NextToAxis' ? at : axis.tickLabelPosition === 'High' ? top - 20 : bottom;
  const isLabelled = axis.visible && axis.tickLabelPosition !== 'None';
  return [
    ...(axis.majorGridlines
      ? ticks.map((tick) =>
          svg('line', { class: 'chart-grid', x1: tick.at, x2: tick.at, y1: top, y2: bottom }),
        )
      : []),
    ...(axis.visible ? [svg('line', { class: 'chart-axis', x1: left, x2: right, y1: at, y2: at })] : []),
    ...(isLabelled
      ? ticks.map(({ at: x, text }) => svg('text', { x, y: y + 15, 'text-anchor': 'middle' }, [text]))
      : []),
    ...(axis.showTitle
      ? [
          svg(
            'text',
            {
              class: 'chart-axis-title',
              x: (left + right) / 2,
              y: bottom + (isLabelled ? 33 : 15),
              'text-anchor': 'middle',
            },
            [axis.title],
          ),
        ]
      : []),
  ];
}
