import { seriesName, shownTitle } from '../host/charts/shownTitle';
import type { Chart, ChartAxis, ChartSeries, ChartSource } from '../sheetParts';
import type { Cell, Workbook } from '../workbook';

/** What a chart shows now: its cells' values in place of their addresses. */
export interface ChartData {
  readonly kind: ChartKind;
  /** "" is no title. */
  readonly title: string;
  readonly legend: Chart['legend'];
  readonly series: readonly SeriesData[];
  /** What stands under the points; of no use to a scatter chart. */
  readonly labels: readonly string[];
  readonly categoryAxis: ChartAxis;
  readonly valueAxis: ChartAxis;
}

export type ChartKind = 'scatter' | 'line' | 'area' | 'column' | 'stacked' | 'bar';

export interface SeriesData {
  readonly name: string;
  readonly color: string;
  readonly weight: number;
  readonly dash: string;
  readonly hasLine: boolean;
  /** Of its markers; 0 is none. */
  readonly radius: number;
  readonly isSmooth: boolean;
  /** A cell without a number leaves a gap: null. */
  readonly points: readonly ({ readonly x: number; readonly y: number } | null)[];
}

const PALETTE = ['#107C41', '#0B4FB3', '#A4262C', '#B45F06', '#6B3FA0', '#4A5568'];
const DASHES: Readonly<Record<string, string>> = {
  Dash: '6 4',
  Dot: '2 3',
  DashDot: '6 3 2 3',
  DashDotDot: '6 3 2 3 2 3',
};

export function chartData(workbook: Workbook, chart: Chart): ChartData {
  const kind = kindOf(chart.type);
  const read = (source: ChartSource | null): Cell[] => cellsOf(workbook, source);
  const [first] = chart.series;
  const series = chart.series.map((each, index) =>
    seriesData(each, {
      kind,
      type: chart.type,
      color: each.color || (PALETTE[index % PALETTE.length] ?? ''),
      name: seriesName(workbook, each),
      xs: read(each.xValues),
      ys: read(each.values),
    }),
  );
  const longest = Math.max(0, ...series.map(({ points }) => points.length));
  const categories = read(first?.xValues ?? null);
  return {
    ...{ kind, series, legend: chart.legend },
    title: chart.title.visible ? shownTitle(workbook, chart) : '',
    labels: Array.from({ length: longest }, (_, index) => categories[index]?.text ?? String(index + 1)),
    categoryAxis: withFormat(chart.categoryAxis, categories),
    valueAxis: withFormat(chart.valueAxis, read(first?.values ?? null)),
  };
}

interface SeriesCells {
  readonly kind: ChartKind;
  readonly type: string;
  readonly color: string;
  readonly name: string;
  readonly xs: readonly Cell[];
  readonly ys: readonly Cell[];
}

function seriesData(series: ChartSeries, { kind, type, color, name, xs, ys }: SeriesCells): SeriesData {
  const hasNumbers = xs.some(({ value }) => typeof value === 'number');
  const points = ys.map(({ value }, index) => {
    const x = kind === 'scatter' && hasNumbers ? xs[index]?.value : index + 1;
    return typeof value === 'number' && typeof x === 'number' ? { x, y: value } : null;
  });
  const hasMarkers = /^(XYScatter|XYScatterLines|XYScatterSmooth|LineMarkers)$/.test(type);
  const isMarked = series.markerStyle === 'Automatic' ? hasMarkers : series.markerStyle !== 'None';
  return {
    ...{ name, color, points },
    weight: (series.weight * 4) / 3,
    dash: DASHES[series.lineStyle] ?? '',
    hasLine: type !== 'XYScatter' && series.lineStyle !== 'None',
    radius: isMarked ? series.markerSize / 2 + 0.5 : 0,
    isSmooth: series.smooth || type.includes('Smooth'),
  };
}

function kindOf(type: string): ChartKind {
  if (type.startsWith('XY')) return 'scatter';
  if (type.startsWith('Line')) return 'line';
  if (type === 'Area') return 'area';
  if (type === 'ColumnStacked') return 'stacked';
  return type.startsWith('Bar') ? 'bar' : 'column';
}

/** Row by row; none where the sheet is gone. */
function cellsOf(workbook: Workbook, source: ChartSource | null): Cell[] {
  const sheet = workbook.sheets().find(({ id }) => id === source?.sheetId);
  return source && sheet ? sheet.read(source.area).flat() : [];
}

/** Without a format of its own an axis shows numbers as the cells do. */
function withFormat(axis: ChartAxis, cells: readonly Cell[]): ChartAxis {
  if (axis.numberFormat !== '') return axis;
  const first = cells.find(({ value }) => typeof value === 'number');
  return { ...axis, numberFormat: first?.numberFormat ?? 'General' };
}
