import { CellValueType, type ICellData, type Nullable } from '@univerjs/core';
import { BEFORE_CELL_EDIT, SheetInterceptorService } from '@univerjs/sheets';
import { typeLikeExcel } from '../../../src/workbench/grid/typing';
import { closeGrids, type HeadlessGrid, headlessGrid, place } from './headlessGrid';

afterEach(closeGrids);

/** The cell that the editor would store after this text was typed into A1. */
function typed({ workbook }: HeadlessGrid, text: string): Nullable<ICellData> {
  const { injector, book } = workbook.context;
  const cell = { v: text, t: CellValueType.STRING };
  return injector.get(SheetInterceptorService).onWriteCell(book, book.getActiveSheet(), 0, 0, cell);
}

/** The text with which the editor opens A1. */
function edited({ workbook }: HeadlessGrid): unknown {
  const { injector, book, unitId } = workbook.context;
  const worksheet = book.getActiveSheet();
  const location = {
    workbook: book,
    worksheet,
    unitId,
    subUnitId: worksheet.getSheetId(),
    row: 0,
    col: 0,
    origin: null,
  };
  const { writeCellInterceptor } = injector.get(SheetInterceptorService);
  return writeCellInterceptor.fetchThroughInterceptors(BEFORE_CELL_EDIT)(worksheet.getCell(0, 0), location)
    ?.v;
}

test.each([
  ['5%', 0.05, '0%'],
  ['1,000', 1000, '#,##0'],
  ['0.01', 0.01, undefined],
  ['-12.5', -12.5, undefined],
])('%s typed into a cell is the number %d', (text, value, pattern) => {
  const grid = headlessGrid();
  typeLikeExcel(grid.workbook);
  const cell = typed(grid, text);
  expect(cell).toMatchObject({ v: value, t: CellValueType.NUMBER });
  expect(cell?.s).toEqual(pattern === undefined ? undefined : { n: { pattern } });
});

test('a word stays a word, TRUE is a boolean', () => {
  const grid = headlessGrid();
  typeLikeExcel(grid.workbook);
  expect(typed(grid, 'bitcoin')).toMatchObject({ v: 'bitcoin', t: CellValueType.STRING });
  expect(typed(grid, 'TRUE')).toMatchObject({ v: 1, t: CellValueType.BOOLEAN });
});

test.each([
  [60000.25, '#,##0', '60000.25'],
  [0.000123, '0.00%', '0.0123%'],
  [1.5, 'General', '1.5'],
])('a cell with %d is edited in full, not as it is drawn in %s', (value, numberFormat, text) => {
  const grid = headlessGrid();
  typeLikeExcel(grid.workbook);
  grid.workbook.activeSheet().write(place('A1'), [[{ value, numberFormat }]]);
  expect(edited(grid)).toBe(text);
});
