import type { Decimal } from './decimal';
import { numberFromDecimal } from './numberFromDecimal';
import { serialFromDate } from './serialFromDate';
import type { TableColumn } from './tableColumn';

type RecordCell = string | number | boolean;
type Field = string | boolean | Date | Decimal | undefined;

/** One row of a table by column name. An absent field is a blank cell, never 0. */
export function cellsFromRecord(columns: readonly TableColumn[], record: object): Map<string, RecordCell> {
  const fields = new Map<string, Field>(Object.entries(record));
  return new Map(columns.map((column) => [column.name, cellFromField(fields.get(column.name))]));
}

function cellFromField(field: Field): RecordCell {
  if (field === undefined) return '';
  if (typeof field === 'string' || typeof field === 'boolean') return field;
  if (field instanceof Date) return Number.isNaN(field.getTime()) ? '' : serialFromDate(field);
  // A number no cell can hold is as good as unknown.
  return field.abs().greaterThan(Number.MAX_VALUE) ? '' : numberFromDecimal(field);
}
