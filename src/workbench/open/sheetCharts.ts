import type {
  ChartAxisContents,
  ChartContents,
  ChartSeriesContents,
  CornerContents,
  PlaceContents,
} from '../../xlsx/contents/workbookContents';
import { placeOf } from '../host/cells/places';
import type { Chart, ChartAxis, ChartSeries, ChartSource } from '../sheetParts';
import type { Sheet, Workbook } from '../workbook';

/** Of a line, in points. */
const WEIGHT = 2.25;
const MARKER_SIZE = 5;

function axisOf(axis: ChartAxisContents): ChartAxis {
  return {
    title: axis.title,
    showTitle: axis.title !== '',
    numberFormat: axis.numberFormat,
    minimum: axis.minimum ?? null,
    maximum: axis.maximum ?? null,
    majorUnit: null,
    visible: !axis.isHidden,
    majorGridlines: axis.hasGridlines,
    tickLabelPosition: 'Low',
  };
}

function pointOf(sheet: Sheet, { row, column, right, down }: CornerContents): { left: number; top: number } {
  const { left, top } = placeOf(sheet, { row, column, rows: 1, columns: 1 });
  return { left: left + right, top: top + down };
}

function sourceOf(workbook: Workbook, place: PlaceContents | undefined): ChartSource | null {
  const sheet = workbook.sheets().find(({ name }) => name.toLowerCase() === place?.sheet.toLowerCase());
  return place && sheet ? { sheetId: sheet.id, area: place.area } : null;
}

function seriesOf(workbook: Workbook, series: ChartSeriesContents): ChartSeries {
  const { name, x, y, color, hasLine, hasMarkers, isSmooth } = series;
  return {
    name: typeof name === 'string' ? name : (sourceOf(workbook, name) ?? ''),
    values: sourceOf(workbook, y),
    xValues: sourceOf(workbook, x),
    color,
    weight: WEIGHT,
    lineStyle: hasLine ? 'Automatic' : 'None',
    markerStyle: hasMarkers ? 'Circle' : 'None',
    markerSize: MARKER_SIZE,
    smooth: isSmooth,
  };
}

/** The charts of a file's sheet, where and as large as they stand in it. */
export function chartsOf(
  workbook: Workbook,
  sheet: Sheet,
  charts: readonly ChartContents[],
): readonly Chart[] {
  return charts.map((chart, at) => {
    const corner = pointOf(sheet, chart.from);
    const far = pointOf(sheet, chart.to);
    return {
      id: `opened-${at + 1}`,
      name: chart.name,
      type: 'XYScatterLines',
      ...corner,
      width: Math.max(0, far.left - corner.left),
      height: Math.max(0, far.top - corner.top),
      title: { text: chart.title, visible: chart.title !== '' },
      legend: { visible: chart.hasLegend, position: 'Bottom' },
      categoryAxis: axisOf(chart.xAxis),
      valueAxis: axisOf(chart.yAxis),
      series: chart.series.map((series) => seriesOf(workbook, series)),
    };
  });
}
