import { type Look, LOOKS, type LookName } from './looks';
import type { AreaData, CellData, CellValue, TableData } from './workbookData';

type Form = Pick<CellData, 'look' | 'numberFormat' | 'formula' | 'spill'>;

/** A column of a table: what its cells hold and how they look. */
export interface BodyColumn<Row> {
  readonly header: string;
  readonly value: (row: Row, index: number) => CellValue | undefined;
  /** The same in every row. */
  readonly formula?: string;
  /** What a row has of its own where the others have the formula. */
  readonly own?: (row: Row) => CellValue | undefined;
  /** Another one in each row. */
  readonly rowFormula?: (row: Row) => string;
  readonly look: NonNullable<CellData['look']>;
  readonly numberFormat?: string | ((row: Row) => string);
}

/** Gathers the cells of one sheet, row by row. */
export class CellsOfSheet {
  readonly cells: CellData[] = [];

  put(row: number, column: number, value: CellValue | undefined, form: Form = {}): void {
    this.cells.push({ row, column, ...(value !== undefined && { value }), ...form });
  }

  /** The same look over cells that may stay blank. */
  look(area: AreaData, form: Form): void {
    for (let row = area.row; row < area.row + area.rows; row += 1)
      for (let column = area.column; column < area.column + area.columns; column += 1)
        this.put(row, column, undefined, form);
  }

  /** A table with its header; a table must have at least one row. */
  table<Row>(
    place: Pick<TableData, 'name' | 'row' | 'column' | 'withoutFilter'>,
    columns: readonly BodyColumn<Row>[],
    rows: readonly Row[],
  ): TableData {
    columns.forEach(({ header, look }, index) => {
      this.put(place.row, place.column + index, header, { look: headerLook(look, place) });
    });
    rows.forEach((row, down) => {
      columns.forEach((column, index) => {
        const { look, numberFormat } = column;
        const own = column.own?.(row);
        const formula = own === undefined ? (column.formula ?? column.rowFormula?.(row)) : undefined;
        this.put(place.row + 1 + down, place.column + index, own ?? column.value(row, down), {
          look: own === undefined ? look : 'input',
          ...(numberFormat !== undefined && {
            numberFormat: typeof numberFormat === 'string' ? numberFormat : numberFormat(row),
          }),
          ...(formula !== undefined && { formula }),
        });
      });
    });
    const formulas = columns.flatMap(({ header, formula }) =>
      formula === undefined ? [] : [[header, formula] as const],
    );
    return {
      ...place,
      headers: columns.map(({ header }) => header),
      rows: rows.length,
      formulas: Object.fromEntries(formulas),
    };
  }
}

function headerLook(look: LookName, { withoutFilter }: Pick<TableData, 'withoutFilter'>): LookName {
  const form: Look = LOOKS[look];
  if (form.align === 'right') return withoutFilter ? 'numberHeader' : 'filterHeader';
  return form.indent === undefined ? 'header' : 'headerBeside';
}
