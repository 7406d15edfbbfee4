import type { ChartData } from './chartData';
import { type ChartFrame, chartFrame, type FormatNumber } from './chartFrame';
import { drawAxes } from './drawAxes';
import { drawSeries, painted } from './drawSeries';
import { svg } from './svg';

/** A chart as a picture with a name that says what it shows. */
export function drawChart(
  data: ChartData,
  size: { width: number; height: number },
  format: FormatNumber,
): SVGElement {
  const frame = chartFrame(data, size, format);
  const attributes = { ...size, viewBox: `0 0 ${size.width} ${size.height}`, role: 'img' };
  const picture = svg('svg', { ...attributes, 'aria-label': describeChart(data, format) }, [
    ...drawAxes(data, frame),
    ...drawSeries(data, frame),
    ...(data.legend.visible ? drawLegend(data, frame) : []),
  ]);
  if (data.title === '') return picture;
  const place = { class: 'chart-title', x: size.width / 2, y: 20, 'text-anchor': 'middle' };
  picture.prepend(svg('text', place, [data.title]));
  return picture;
}

/** "Result at each price: hedged −10 to 12, unhedged −500 to 500". */
function describeChart({ title, series, valueAxis }: ChartData, format: FormatNumber): string {
  const parts = series.map(({ name, points }) => {
    const values = points.flatMap((point) => (point ? [point.y] : []));
    if (values.length === 0) return `${name}: no numbers`;
    const show = (value: number): string => format(value, valueAxis.numberFormat);
    const [low, high] = [values.reduce((a, b) => Math.min(a, b)), values.reduce((a, b) => Math.max(a, b))];
    return `${name}: ${show(low)} to ${show(high)}`;
  });
  return `Chart ${title}. ${parts.join('; ')}`;
}

function drawLegend(data: ChartData, { width, height, plot }: ChartFrame): SVGElement[] {
  const { position } = data.legend;
  const isColumn = position === 'Right' || position === 'Left' || position === 'Corner';
  const sizes = data.series.map(({ name }) => name.length * 6.4 + 36);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  let x = isColumn ? (position === 'Left' ? 8 : plot.right + 10) : Math.max(8, (width - total) / 2);
  let y = isColumn ? (plot.top + plot.bottom) / 2 - data.series.length * 9 : height - 14;
  if (position === 'Top') y = plot.top - 14;
  return data.series.map((series, index) => {
    const entry = svg('g', { transform: `translate(${x} ${y})` }, [
      svg('line', {
        ...painted('chart-line', series),
        x2: 18,
        'stroke-width': 3,
        'stroke-dasharray': series.dash,
      }),
      svg('text', { x: 24, y: 4 }, [series.name]),
    ]);
    if (isColumn) y += 18;
    else x += sizes[index] ?? 0;
    return entry;
  });
}
