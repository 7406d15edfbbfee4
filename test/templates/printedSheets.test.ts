import { buildPlan, wholeWorkbook } from '../../src/templates/buildPlan';
import { LOOKS, type Look } from '../../src/templates/looks';
import { pagesWide, repeatedColumns } from '../../src/templates/printSetup';
import { TEMPLATES } from '../../src/templates/templates';
import type { CellData, SheetData } from '../../src/templates/workbookData';
import { provideExcelErrors } from '../../tools/plan/excelErrors';

provideExcelErrors();
const NOW = new Date('2026-11-20T12:00:00Z');

const sizeOf = ({ look }: CellData): number => {
  const form: Look = look === undefined ? {} : LOOKS[look];
  return form.size ?? 11;
};

/** Characters of the normal size that a text takes. */
const taken = (cell: CellData): number =>
  typeof cell.value === 'string' ? (cell.value.length * sizeOf(cell)) / 11 : 0;

function widthOf({ columnWidths }: SheetData, { column }: CellData): number {
  return columnWidths[column] ?? 0;
}

describe.each(TEMPLATES)('$id, printed', (template) => {
  const { sheets } = wholeWorkbook(buildPlan(template, NOW));

  test('is one page wide, but for the tables that have too many columns for one', () => {
    expect(sheets.filter((sheet) => pagesWide(sheet) > 1).map(({ name }) => name)).toEqual([
      'Hedges',
      'Quotes',
      'Contracts',
    ]);
  });

  test('repeats no column in which a text is cut off', () => {
    const cut = sheets.flatMap((sheet) =>
      sheet.cells
        .filter(({ column }) => column < repeatedColumns(sheet))
        .filter((cell) => taken(cell) > widthOf(sheet, cell))
        .map(({ value }) => `${sheet.name}: ${JSON.stringify(value)}`),
    );
    expect(cut).toEqual([]);
  });

  test('headers fit their columns, clear of the buttons of filters', () => {
    /** Of a button, in characters. */
    const BUTTON = 3;
    const narrow = sheets.flatMap((sheet) =>
      sheet.tables.flatMap(({ headers, column, withoutFilter }) =>
        headers.filter(
          (header, at) =>
            header.length + (withoutFilter ? 0 : BUTTON) > (sheet.columnWidths[column + at] ?? 0),
        ),
      ),
    );
    expect(narrow).toEqual([]);
  });

  test('no chart touches the cells of a table', () => {
    for (const { charts, tables } of sheets) {
      for (const { area } of charts) {
        const beside = tables.filter(
          ({ row, rows }) => row <= area.row + area.rows && row + rows >= area.row,
        );
        expect(beside.length).toBeGreaterThan(0);
        for (const { column, headers } of beside)
          expect(area.column).toBeGreaterThanOrEqual(column + headers.length);
      }
    }
  });
});
