import {
  ArrayValueObject,
  type BaseValueObject,
  BooleanValueObject,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
} from '@univerjs/engine-formula';
import { type CellFailure, cellFailure } from './cellFailure';
import { errorCode } from './errorCode';

/** Where a formula stands. */
export interface FormulaPlace {
  readonly unitId: string;
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** Called for each error of a result, with its distance from the formula's cell. */
export type OnFailure = (failure: CellFailure, row: number, column: number) => void;

/** What an add-in's function returned, as the grid computes with it; rows of cells spill. */
export function cellResult(value: unknown, place: FormulaPlace, onFailure: OnFailure): BaseValueObject {
  if (!Array.isArray(value)) return single(value, (failure) => onFailure(failure, 0, 0));
  const rows: unknown[][] = value.map((row: unknown): unknown[] => (Array.isArray(row) ? row : [row]));
  const columnCount = Math.max(0, ...rows.map(({ length }) => length));
  if (columnCount === 0) return single({ code: '#VALUE!' }, (failure) => onFailure(failure, 0, 0));
  const cells = rows.map((row, down) =>
    Array.from({ length: columnCount }, (_, right) =>
      single(right < row.length ? row[right] : { code: '#N/A' }, (failure) =>
        onFailure(failure, down, right),
      ),
    ),
  );
  const first = cells[0]?.[0];
  if (cells.length === 1 && columnCount === 1 && first !== undefined) return first;
  const { unitId, sheetId, row, column } = place;
  const rowCount = cells.length;
  return ArrayValueObject.create({
    calculateValueList: cells,
    rowCount,
    columnCount,
    unitId,
    sheetId,
    row,
    column,
  });
}

/** A text stays a text: "Dec-26" is no number and no date here. Excel shows null in a result as 0. */
function single(value: unknown, onFailure: (failure: CellFailure) => void): BaseValueObject {
  const failed = cellFailure(value);
  if (failed !== undefined) {
    onFailure(failed);
    return ErrorValueObject.create(errorCode(failed.code));
  }
  if (value === null || value === undefined) return NumberValueObject.create(0);
  if (typeof value === 'number') return number(value);
  if (typeof value === 'boolean') return BooleanValueObject.create(value);
  if (typeof value === 'string') return StringValueObject.create(value);
  return single(formattedValue(value), onFailure);
}

function number(value: number): BaseValueObject {
  if (Number.isNaN(value)) return ErrorValueObject.create(errorCode('#VALUE!'));
  return Number.isFinite(value)
    ? NumberValueObject.create(value)
    : ErrorValueObject.create(errorCode('#NUM!'));
}

/** {type: "FormattedNumber", basicValue: 5} and its like count as their plain value. */
function formattedValue(value: unknown): unknown {
  const { basicValue } = value as { basicValue?: unknown };
  return typeof basicValue === 'object' || basicValue === undefined ? { code: '#VALUE!' } : basicValue;
}
