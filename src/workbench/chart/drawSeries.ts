import type { ChartData, SeriesData } from './chartData';
import type { ChartFrame } from './chartFrame';
import { svg } from './svg';

type Point = readonly [x: number, y: number];

/** Lines, markers, areas or bars of every series. */
export function drawSeries(data: ChartData, frame: ChartFrame): SVGElement[] {
  if (data.kind === 'column' || data.kind === 'stacked' || data.kind === 'bar') return bars(data, frame);
  return data.series.flatMap((series) => {
    const runs = runsOf(series, frame);
    return [
      ...(data.kind === 'area' ? runs.map((run) => area(run, series, frame)) : []),
      ...(series.hasLine ? runs.map((run) => line(run, series)) : []),
      ...(series.radius > 0
        ? runs
            .flat()
            .map(([cx, cy]) => svg('circle', { ...painted('chart-mark', series), cx, cy, r: series.radius }))
        : []),
    ];
  });
}

/** The colour goes through a variable, so that the page can lighten it in a dark theme. */
export function painted(name: string, { color }: SeriesData): { class: string; style: string } {
  return { class: name, style: `--series: ${color}` };
}

/** Points without a gap between them. */
function runsOf({ points }: SeriesData, { xAt, yAt }: ChartFrame): Point[][] {
  const runs: Point[][] = [[]];
  for (const point of points) {
    if (point) runs.at(-1)?.push([xAt(point.x), yAt(point.y)]);
    else runs.push([]);
  }
  return runs.filter((run) => run.length > 0);
}

function line(run: readonly Point[], series: SeriesData): SVGElement {
  return svg('path', {
    ...painted('chart-line', series),
    d: series.isSmooth ? smooth(run) : straight(run),
    'stroke-width': series.weight,
    'stroke-dasharray': series.dash,
  });
}

function area(run: readonly Point[], series: SeriesData, { zero }: ChartFrame): SVGElement {
  const [first, last] = [run[0]?.[0] ?? 0, run.at(-1)?.[0] ?? 0];
  return svg('path', {
    ...painted('chart-area', series),
    d: `${straight(run)} L ${last} ${zero.y} L ${first} ${zero.y} Z`,
  });
}

function straight(run: readonly Point[]): string {
  return run.map(([x, y], index) => `${index === 0 ? 'M' : 'L'} ${x.toFixed(2)} ${y.toFixed(2)}`).join(' ');
}

/** A curve through all points. */
function smooth(run: readonly Point[]): string {
  const at = (index: number): Point => run[Math.max(0, Math.min(run.length - 1, index))] ?? [0, 0];
  return run
    .map(([x, y], index) => {
      if (index === 0) return `M ${x} ${y}`;
      const [before, from, to, after] = [at(index - 2), at(index - 1), [x, y] as const, at(index + 1)];
      const lean = (a: Point, b: Point): Point => [(b[0] - a[0]) / 6, (b[1] - a[1]) / 6];
      const [out, back] = [lean(before, to), lean(from, after)];
      return `C ${from[0] + out[0]} ${from[1] + out[1]} ${x - back[0]} ${y - back[1]} ${x} ${y}`;
    })
    .join(' ');
}

function bars({ kind, series, labels }: ChartData, { xAt, yAt }: ChartFrame): SVGElement[] {
  const room = Math.abs(xAt(2) - xAt(1)) * 0.68;
  const each = kind === 'stacked' ? room : room / Math.max(1, series.length);
  const ends = labels.map(() => ({ above: 0, below: 0 }));
  return series.flatMap((one, place) =>
    one.points.flatMap((point, index) => {
      const end = ends[index];
      if (!point || !end) return [];
      const side = point.y < 0 ? 'below' : 'above';
      const from = kind === 'stacked' ? end[side] : 0;
      end[side] = from + point.y;
      const [a, b] = [yAt(from), yAt(from + point.y)];
      const start = xAt(index + 1) - room / 2 + (kind === 'stacked' ? 0 : place * each);
      const [low, size] = [Math.min(a, b), Math.abs(a - b)];
      const box =
        kind === 'bar'
          ? { x: low, y: start, width: size, height: each }
          : { x: start, y: low, width: each, height: size };
      return [svg('rect', { ...painted('chart-bar', one), ...box })];
    }),
  );
}
