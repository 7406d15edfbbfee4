import type { ChartData } from '../../templates/workbookData';
import { rangeOf } from './rangeOf';

/** Queues a scatter chart over cells of the sheet it stands on. */
export function addChart(sheet: Excel.Worksheet, data: ChartData): void {
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
  chart.setPosition(
    sheet.getRangeByIndexes(row, column, 1, 1),
    sheet.getRangeByIndexes(row + rows - 1, column + columns - 1, 1, 1),
  );
}
