import type { ChartSource, SheetParts } from '../../sheetParts';
import type { Area } from '../../workbook';
import { type Shift, shiftArea } from './shiftArea';

/** What a sheet holds beside its cells, after cells of the same or another sheet moved. */
export function shiftParts(
  parts: SheetParts,
  sheetId: string,
  movedSheetId: string,
  changed: Area,
  shift: Shift,
): SheetParts {
  const source = (old: ChartSource | null): ChartSource | null => {
    if (old?.sheetId !== movedSheetId) return old;
    const area = shiftArea(old.area, changed, shift);
    return area && { ...old, area };
  };
  const charts = parts.charts.map((chart) => ({
    ...chart,
    series: chart.series.map((series) => ({
      ...series,
      name: typeof series.name === 'string' ? series.name : (source(series.name) ?? '#REF!'),
      values: source(series.values),
      xValues: source(series.xValues),
    })),
  }));
  if (sheetId !== movedSheetId) return { ...parts, charts };
  const moved = <Part extends { readonly area: Area }>(part: Part): Part[] => {
    const area = shiftArea(part.area, changed, shift);
    return area ? [{ ...part, area }] : [];
  };
  const place = (area: Area | null): Area | null => area && shiftArea(area, changed, shift);
  const { printArea, titleRows, titleColumns } = parts.pageLayout;
  return {
    charts,
    validations: parts.validations.flatMap(moved),
    conditionalFormats: parts.conditionalFormats.flatMap(moved),
    pageLayout: {
      ...parts.pageLayout,
      printArea: place(printArea),
      titleRows: place(titleRows),
      titleColumns: place(titleColumns),
    },
  };
}
