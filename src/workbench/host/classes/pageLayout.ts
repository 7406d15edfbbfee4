import type { PageLayout, PageZoom } from '../../sheetParts';
import type { Area, Sheet } from '../../workbook';
import { formatAddress } from '../cells/formatAddress';
import { parseAddress, splitSheetName } from '../cells/parseAddress';
import { ExcelError } from '../excelError';
import { HostObject, type HostClass, type Members, type Session } from '../hostObject';
import { booleanValue, isObject, numberValue, textValue, wordArgument } from '../readArgument';

type Read = (sheet: Sheet) => unknown;
type Write = (sheet: Sheet, value: unknown) => void;

const FLAGS = ['centerHorizontally', 'centerVertically', 'printGridlines', 'printHeadings'] as const;
const MARGINS = ['topMargin', 'bottomMargin', 'leftMargin', 'rightMargin'] as const;
const ZOOMS = ['scale', 'horizontalFitToPages', 'verticalFitToPages'] as const;

/** How a sheet is printed; kept for the file, nothing here prints. */
export const pageLayout: HostClass<'PageLayout'> = {
  read: {
    orientation: ({ parts }) => parts.pageLayout.orientation,
    paperSize: ({ parts }) => parts.pageLayout.paperSize,
    zoom: ({ parts }) => parts.pageLayout.zoom,
    ...readers([...FLAGS, ...MARGINS]),
  },
  write: {
    orientation: (sheet, value) =>
      change(sheet, { orientation: wordArgument(value, ['Portrait', 'Landscape'], 'orientation') }),
    paperSize: (sheet, value) => change(sheet, { paperSize: textValue(value, 'paperSize') }),
    zoom: (sheet, value) => change(sheet, { zoom: zoomOf(value) }),
    ...writers(FLAGS, booleanValue),
    ...writers(MARGINS, numberValue),
  },
  objects: { headersFooters: (sheet) => new HostObject('HeaderFooterGroup', sheet) },
  methods: {
    setPrintArea: (sheet, [area]) => change(sheet, { printArea: areaOf(area, sheet) }),
    setPrintTitleRows: (sheet, [rows]) => change(sheet, { titleRows: areaOf(rows, sheet) }),
    setPrintTitleColumns: (sheet, [columns]) => change(sheet, { titleColumns: areaOf(columns, sheet) }),
    getPrintArea(sheet) {
      const area = present(sheet.parts.pageLayout.printArea, 'print area', sheet);
      return new HostObject('RangeAreas', { sheet, area });
    },
    getPrintTitleRows: (sheet, _args, session) => rangeOf('titleRows', sheet, session),
    getPrintTitleColumns: (sheet, _args, session) => rangeOf('titleColumns', sheet, session),
  },
  orNullObject: ['getPrintArea', 'getPrintTitleRows', 'getPrintTitleColumns'],
};

export const rangeAreas: HostClass<'RangeAreas'> = {
  read: {
    address: ({ sheet, area }) => formatAddress(sheet, area),
    areaCount: () => 1,
    cellCount: ({ area }) => area.rows * area.columns,
  },
  objects: { worksheet: ({ sheet }) => new HostObject('Worksheet', sheet) },
};

function readers(names: readonly (keyof PageLayout)[]): Members<Read> {
  return Object.fromEntries(
    names.map((name): [string, Read] => [name, ({ parts }) => parts.pageLayout[name]]),
  );
}

function writers(names: readonly string[], read: (value: unknown, name: string) => unknown): Members<Write> {
  const writer =
    (name: string): Write =>
    (sheet, value) =>
      change(sheet, { [name]: read(value, name) });
  return Object.fromEntries(names.map((name) => [name, writer(name)]));
}

function change(sheet: Sheet, layout: Partial<PageLayout>): void {
  sheet.setParts({ pageLayout: { ...sheet.parts.pageLayout, ...layout } });
}

function zoomOf(value: unknown): PageZoom {
  const given = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  const known = given.filter(([name, pages]) => pages !== null && ZOOMS.some((zoom) => zoom === name));
  if (known.length === 0) throw new ExcelError('InvalidArgument', `zoom must give ${ZOOMS.join(' or ')}.`);
  return Object.fromEntries(known.map(([name, pages]) => [name, numberValue(pages, name)]));
}

function areaOf(value: unknown, sheet: Sheet): Area {
  if (isObject(value, 'Range')) return value.state.area;
  const area = parseAddress(splitSheetName(textValue(value, 'address'))[1], sheet);
  if (!area) throw new ExcelError('InvalidArgument', `"${String(value)}" is no address.`);
  return area;
}

function rangeOf(name: 'titleRows' | 'titleColumns', sheet: Sheet, session: Session): HostObject<'Range'> {
  return session.range(sheet, present(sheet.parts.pageLayout[name], name, sheet));
}

function present(area: Area | null, what: string, sheet: Sheet): Area {
  if (!area) throw new ExcelError('ItemNotFound', `The sheet ${sheet.name} has no ${what}.`);
  return area;
}
