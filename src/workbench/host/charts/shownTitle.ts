import type { Chart, ChartSeries } from '../../sheetParts';
import type { Workbook } from '../../workbook';

/** A chart's title; without one of its own it is that of its only series. */
export function shownTitle(workbook: Workbook, { title, series }: Chart): string {
  const [only] = series;
  if (title.text !== null) return title.text;
  return series.length === 1 && only ? seriesName(workbook, only) : 'Chart Title';
}

/** A series' name as it stands in its cell now. */
export function seriesName(workbook: Workbook, { name }: ChartSeries): string {
  if (typeof name === 'string') return name;
  const sheet = workbook.sheets().find(({ id }) => id === name.sheetId);
  return sheet?.read({ ...name.area, rows: 1, columns: 1 })[0]?.[0]?.text ?? '';
}
