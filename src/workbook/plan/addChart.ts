import { CHART_GAP, type ChartData } from '../../templates/workbookData';
import { columnPoints } from './columnPoints';
import { rangeOf } from './rangeOf';

/** Queues a scatter chart over cells of the sheet it stands on. */
export function addChart(sheet: Excel.Worksheet, data: ChartData, columnWidths: readonly number[]): void {
  const [first] = data.series;
  if (first === undefined) return;
  const { row, column, rows, columns } = data.area;
  const chart = sheet.charts.add('XYScatterLinesNoMarkers', rangeOf(sheet, first.y), 'Columns');
  chart.name = data.name;
  chart.title.text = data.title;
  chart.legend.position = 'Bottom';
  data.series.forEach(({ name, x, y, color }, index) => {
    const series = index === 0 ? chart.series.getItemAt(0) : chart.series.add(name);
    series.name = name;
    series.setXAxisValues(rangeOf(sheet, x));
    series.setValues(rangeOf(sheet, y));
    series.format.line.color = color;
  });
  const { categoryAxis, valueAxis } = chart.axes;
  categoryAxis.title.text = data.xAxis.title;
  categoryAxis.numberFormat = data.xAxis.numberFormat;
  valueAxis.title.text = data.yAxis.title;
  valueAxis.numberFormat = data.yAxis.numberFormat;
  // Labels stand at the edge, not across the middle where the axes cross at zero.
  categoryAxis.tickLabelPosition = 'Low';
  valueAxis.tickLabelPosition = 'Low';
  chart.setPosition(
    sheet.getRangeByIndexes(row, column, 1, 1),
    sheet.getRangeByIndexes(row + rows - 1, column + columns - 1, 1, 1),
  );
  const points = (from: number, count: number): number =>
    columnWidths.slice(from, from + count).reduce((sum, width) => sum + columnPoints(width), 0);
  chart.left = points(0, column) + CHART_GAP;
  chart.width = points(column, columns) - CHART_GAP;
}
