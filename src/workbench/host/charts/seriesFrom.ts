import type { ChartSeries, ChartSource } from '../../sheetParts';
import type { Area, Cell } from '../../workbook';
import type { RangeState } from '../hostObject';

const PLAIN = { color: '', weight: 2.25, lineStyle: 'Automatic', markerSize: 5, smooth: false };

/** Series as Excel finds them in a block of cells: names in its first line, categories or x values in its first column. */
export function seriesFrom(
  { sheet, area }: RangeState,
  type: string,
  seriesBy: 'Auto' | 'Columns' | 'Rows',
): ChartSeries[] {
  const byRows = seriesBy === 'Rows' || (seriesBy === 'Auto' && area.columns > area.rows);
  const cells = sheet.read(area);
  const lines = byRows ? cells : transpose(cells);
  const count = lines.length;
  const length = lines[0]?.length ?? 0;
  const hasNames = length > 1 && lines.slice(count > 1 ? 1 : 0).every(([first]) => isLabel(first));
  const hasCategories =
    count > 1 && (type.startsWith('XY') || startsEmpty(lines, hasNames) || holdsLabels(lines[0], hasNames));
  const head = hasNames ? 1 : 0;
  const line = (index: number, from: number, size: number): ChartSource => {
    const part: Area = byRows
      ? { row: area.row + index, column: area.column + from, rows: 1, columns: size }
      : { row: area.row + from, column: area.column + index, rows: size, columns: 1 };
    return { sheetId: sheet.id, area: part };
  };
  const first = hasCategories ? 1 : 0;
  return Array.from({ length: count - first }, (_, index): ChartSeries => ({
    ...newSeries(`Series${index + 1}`),
    ...(hasNames ? { name: line(index + first, 0, 1) } : {}),
    values: line(index + first, head, length - head),
    xValues: hasCategories ? line(0, head, length - head) : null,
  }));
}

export function newSeries(name: string): ChartSeries {
  return { ...PLAIN, name, values: null, xValues: null, markerStyle: 'Automatic' };
}

function transpose(cells: readonly (readonly Cell[])[]): Cell[][] {
  return (cells[0] ?? []).map((_, column) => cells.flatMap((row) => row[column] ?? []));
}

/** A text; an empty cell names a series too, where the others have names. */
function isLabel(cell: Cell | undefined): boolean {
  return typeof cell?.value === 'string' || cell?.value === null;
}

function startsEmpty(lines: readonly (readonly Cell[])[], hasNames: boolean): boolean {
  return hasNames && (lines[0]?.[0]?.value ?? null) === null;
}

function holdsLabels(line: readonly Cell[] | undefined, hasNames: boolean): boolean {
  const content = (line ?? []).slice(hasNames ? 1 : 0);
  const isDate = ({ numberFormat, value }: Cell): boolean =>
    typeof value === 'number' && /[ymd]/i.test(numberFormat.replace(/General|"[^"]*"|\[[^\]]*\]/g, ''));
  return content.some((cell) => typeof cell.value === 'string' || isDate(cell));
}
