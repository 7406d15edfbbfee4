import type { Chart, ChartSeries } from '../../sheetParts';
import { requireUnlocked } from '../cells/writeCells';
import { ExcelError } from '../excelError';
import type { ChartSeriesState, SheetPart } from '../hostObject';

export function chartDefinition({ sheet, id }: SheetPart): Chart {
  const found = sheet.parts.charts.find((each) => each.id === id);
  if (!found) throw new ExcelError('ItemNotFound', 'The chart was deleted.');
  return found;
}

export function changeChart(state: SheetPart, change: Partial<Chart>): void {
  const { sheet, id } = state;
  requireUnlocked(sheet);
  chartDefinition(state);
  sheet.setParts({
    charts: sheet.parts.charts.map((each) => (each.id === id ? { ...each, ...change } : each)),
  });
}

export function seriesDefinition(state: ChartSeriesState): ChartSeries {
  const found = chartDefinition(state).series[state.index];
  if (!found) throw new ExcelError('ItemNotFound', `The chart has no series ${state.index}.`);
  return found;
}

export function changeSeries(state: ChartSeriesState, change: Partial<ChartSeries>): void {
  seriesDefinition(state);
  const { series } = chartDefinition(state);
  changeChart(state, {
    series: series.map((each, index) => (index === state.index ? { ...each, ...change } : each)),
  });
}
