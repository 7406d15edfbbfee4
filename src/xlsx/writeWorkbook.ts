import type { SheetData, WorkbookData } from '../templates/workbookData';
import { layOutCells, valuesByPlace, type CellGrid } from './cells/layOutCells';
import { isWideName } from './formula/isWideName';
import type { CellContext } from './parts/cellXml';
import { chartPart } from './parts/chartPart';
import { drawingPart } from './parts/drawingPart';
import { metadataPart } from './parts/metadataPart';
import { PackageParts } from './parts/PackageParts';
import { corePropertiesPart, extendedPropertiesPart } from './parts/propertiesPart';
import { SharedStrings } from './parts/SharedStrings';
import { StoredFormulas } from './parts/StoredFormulas';
import { Styles } from './parts/Styles';
import { tablePart } from './parts/tablePart';
import { firstShown, workbookPart } from './parts/workbookPart';
import { worksheetPart } from './parts/worksheetPart';
import { zipParts } from './zipParts';

const WORKBOOK = 'xl/workbook.xml';

export interface WriteOptions {
  readonly title: string;
  readonly createdAt: Date;
}

/** Numbers for parts of which a workbook has several. */
interface Counters {
  tables: number;
  drawings: number;
  charts: number;
}

function addTables(
  sheet: SheetData,
  from: string,
  parts: PackageParts,
  counters: Counters,
): readonly string[] {
  return sheet.tables.map((table) => {
    counters.tables += 1;
    const path = `xl/tables/table${counters.tables}.xml`;
    parts.write(path, tablePart(table, counters.tables));
    return parts.link(from, 'table', path);
  });
}

function addDrawing(
  sheet: SheetData,
  grid: CellGrid,
  from: string,
  parts: PackageParts,
  counters: Counters,
): string | undefined {
  if (sheet.charts.length === 0) return undefined;
  counters.drawings += 1;
  const path = `xl/drawings/drawing${counters.drawings}.xml`;
  parts.write(path, drawingPart(sheet.charts));
  const valueAt = valuesByPlace(grid);
  for (const chart of sheet.charts) {
    counters.charts += 1;
    const chartPath = `xl/charts/chart${counters.charts}.xml`;
    parts.write(chartPath, chartPart(chart, sheet, valueAt));
    parts.link(path, 'chart', chartPath);
  }
  return parts.link(from, 'drawing', path);
}

function addSheets(data: WorkbookData, parts: PackageParts, context: CellContext): void {
  const counters = { tables: 0, drawings: 0, charts: 0 };
  data.sheets.forEach((sheet, at) => {
    const path = `xl/worksheets/sheet${at + 1}.xml`;
    parts.link(WORKBOOK, 'worksheet', path);
    const grid = layOutCells(sheet);
    const drawing = addDrawing(sheet, grid, path, parts, counters);
    const tables = addTables(sheet, path, parts, counters);
    parts.write(
      path,
      worksheetPart(sheet, grid, { isFirst: at === firstShown(data), drawing, tables }, context),
    );
  });
}

/** A planning workbook as the bytes of an .xlsx file, right before anything recalculates. */
export function writeWorkbook(data: WorkbookData, { title, createdAt }: WriteOptions): Uint8Array {
  const parts = new PackageParts();
  const styles = new Styles();
  const strings = new SharedStrings();
  const wideNames = new Set(data.names.filter(isWideName).map(({ name }) => name.toLowerCase()));

  parts.link('', 'workbook', WORKBOOK);
  parts.write(WORKBOOK, workbookPart(data));
  addSheets(data, parts, { styles, strings, formulas: new StoredFormulas(wideNames) });
  parts.link(WORKBOOK, 'styles', 'xl/styles.xml');
  parts.write('xl/styles.xml', styles.part());
  parts.link(WORKBOOK, 'sharedStrings', 'xl/sharedStrings.xml');
  parts.write('xl/sharedStrings.xml', strings.part());
  parts.link(WORKBOOK, 'metadata', 'xl/metadata.xml');
  parts.write('xl/metadata.xml', metadataPart());
  parts.link('', 'coreProperties', 'docProps/core.xml');
  parts.write('docProps/core.xml', corePropertiesPart(title, createdAt));
  parts.link('', 'extendedProperties', 'docProps/app.xml');
  parts.write('docProps/app.xml', extendedPropertiesPart());
  return zipParts(parts.files());
}
