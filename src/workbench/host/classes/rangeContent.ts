import type { Cell, CellChange } from '../../workbook';
import { parseTyped } from '../cells/parseTyped';
import { matrixOf, writeCells } from '../cells/writeCells';
import { ExcelError } from '../excelError';
import type { Members, RangeState, Session } from '../hostObject';

/** Larger ranges have no values in Excel either: whole columns, rows and sheets. */
const MOST_CELLS = 5_000_000;

/** What the cells of a range hold, as matrices. */
export const rangeContent: Members<(state: RangeState) => unknown> = {
  values: (state) => mapCells(state, valueOf),
  formulas: (state) => mapCells(state, (cell) => cell.formula ?? valueOf(cell)),
  text: (state) => mapCells(state, (cell) => cell.text),
  numberFormat: (state) => mapCells(state, (cell) => cell.numberFormat),
  valueTypes: (state) => mapCells(state, typeOf),
};

/** In what is written, null leaves a cell as it is. */
export const writeRangeContent: Members<(state: RangeState, value: unknown, session: Session) => void> = {
  values: writeTyped,
  formulas: writeTyped,
  numberFormat(state, value, { workbook }) {
    const formats = matrixOf(value, state.area);
    writeCells(
      workbook,
      state.sheet,
      state.area,
      formats.map((row) => row.map(formatChange)),
    );
  },
};

function writeTyped({ sheet, area }: RangeState, value: unknown, { workbook }: Session): void {
  const typed = matrixOf(value, area);
  const current = sheet.read(area);
  const changes = typed.map((row, rowIndex) =>
    row.map((entry, columnIndex): CellChange | undefined => {
      if (entry === null) return undefined;
      const format = current[rowIndex]?.[columnIndex]?.numberFormat ?? 'General';
      const change = parseTyped(entry, format);
      if (change.numberFormat === undefined || format === 'General') return change;
      return change.value === undefined ? {} : { value: change.value };
    }),
  );
  writeCells(workbook, sheet, area, changes);
}

function formatChange(format: unknown): CellChange | undefined {
  if (format === null) return undefined;
  if (typeof format !== 'string') throw new ExcelError('InvalidArgument', 'numberFormat must be a text.');
  return { numberFormat: format === '' ? 'General' : format };
}

function mapCells<T>({ sheet, area }: RangeState, pick: (cell: Cell) => T): T[][] | null {
  if (area.rows === 0) throw new ExcelError('InvalidReference', 'The cells of this range were deleted.');
  if (area.rows * area.columns > MOST_CELLS) return null;
  return sheet.read(area).map((row) => row.map(pick));
}

function valueOf(cell: Cell): string | number | boolean {
  if (cell.value === null) return '';
  return typeof cell.value === 'object' ? cell.value.error : cell.value;
}

function typeOf({ value }: Cell): string {
  if (value === null) return 'Empty';
  if (typeof value === 'object') return 'Error';
  return { number: 'Double', string: 'String', boolean: 'Boolean' }[typeof value as 'number'];
}
