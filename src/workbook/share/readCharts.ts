import type { AreaData, ChartData, ChartSeries } from '../../templates/workbookData';
import { addressArea } from './addressArea';
import type { AskedSheet } from './askSheet';
import type { SheetGrid } from './sheetGrid';

/** The kind of a plan's chart; others cannot be written into a file. */
const KIND = 'XYScatterLinesNoMarkers';

interface AskedSeries {
  readonly series: Excel.ChartSeries;
  readonly x: OfficeExtension.ClientResult<string>;
  readonly y: OfficeExtension.ClientResult<string>;
}

interface AskedChart {
  readonly asked: AskedSheet;
  readonly chart: Excel.Chart;
  readonly series: readonly AskedSeries[];
}

const TEXTS = 'title/text,axes/categoryAxis/numberFormat,axes/valueAxis/numberFormat';
const TITLES = 'axes/categoryAxis/title/text,axes/valueAxis/title/text';
const SERIES = 'name,format/line/color';

/** Excel tells where a chart's numbers stand from this version on. */
const isAnswered = (): boolean => Office.context.requirements.isSetSupported('ExcelApi', '1.15');

/**
 * The charts of a plan's kind by sheet, over cells of their own sheet, with one request; their series must have been
 * loaded. A chart that Excel does not tell of in full leaves all out: no copy fails for a picture.
 */
export async function readCharts(
  context: Excel.RequestContext,
  sheets: readonly AskedSheet[],
  gridOf: (asked: AskedSheet) => SheetGrid,
): Promise<ReadonlyMap<AskedSheet, readonly ChartData[]>> {
  const found = new Map<AskedSheet, ChartData[]>();
  const ours = sheets.flatMap((asked) =>
    asked.charts.items.filter(({ chartType }) => chartType === KIND).map((chart) => ({ asked, chart })),
  );
  if (ours.length === 0 || !isAnswered()) return found;
  const charts = ours.map(askChart);
  try {
    await context.sync();
  } catch {
    return found;
  }
  for (const one of charts) {
    const data = chartData(one, gridOf(one.asked));
    if (data) found.set(one.asked, [...(found.get(one.asked) ?? []), data]);
  }
  return found;
}

function askChart({ asked, chart }: Pick<AskedChart, 'asked' | 'chart'>): AskedChart {
  chart.load(`${TEXTS},${TITLES}`);
  const series = chart.series.items.map((one): AskedSeries => {
    one.load(SERIES);
    return {
      series: one,
      x: one.getDimensionDataSourceString('XValues'),
      y: one.getDimensionDataSourceString('YValues'),
    };
  });
  return { asked, chart, series };
}

function chartData({ asked, chart, series }: AskedChart, grid: SheetGrid): ChartData | undefined {
  const { name } = asked.sheet;
  const lines = series.flatMap(({ series: one, x, y }): ChartSeries[] => {
    const [across, up] = [addressArea(x.value, name), addressArea(y.value, name)];
    return across && up ? [{ name: one.name, x: across, y: up, color: one.format.line.color }] : [];
  });
  if (lines.length === 0 || lines.length < series.length) return undefined;
  const { categoryAxis, valueAxis } = chart.axes;
  return {
    name: chart.name,
    title: chart.title.text,
    area: areaOf(chart, grid),
    xAxis: { title: categoryAxis.title.text, numberFormat: categoryAxis.numberFormat },
    yAxis: { title: valueAxis.title.text, numberFormat: valueAxis.numberFormat },
    series: lines,
  };
}

/** From the cell a chart begins in to the edge of cells that is nearest to its end. */
function areaOf({ left, top, width, height }: Excel.Chart, grid: SheetGrid): AreaData {
  const [row, column] = [grid.rowAt(top), grid.columnAt(left)];
  return {
    row,
    column,
    rows: Math.max(1, grid.nearestRow(top + height) - row),
    columns: Math.max(1, grid.nearestColumn(left + width) - column),
  };
}
