import type { Nullable } from '@univerjs/core';
import { ArrayValueObject, type BaseValueObject } from '@univerjs/engine-formula';
import type { CellFailure } from './cellFailure';
import type { Scalar } from '../workbook';
import type { ParameterMetadata } from './functionsMetadata';

interface ErrorCell {
  readonly type: 'Error';
  readonly basicType: 'Error';
  readonly basicValue: string;
}

/** An error cell as Excel passes it to a function that may receive errors. */
const errorCell = (code: string): ErrorCell => ({ type: 'Error', basicType: 'Error', basicValue: code });

/** Excel on the desktop passes 0 for an empty cell, and never an empty text. */
function cellValue(cell: Nullable<BaseValueObject>): Scalar | ErrorCell {
  if (cell === null || cell === undefined || cell.isNull()) return 0;
  if (cell.isError()) return errorCell(String(cell.getValue()));
  return cell.getValue();
}

const asArray = (value: BaseValueObject): ArrayValueObject | undefined =>
  value instanceof ArrayValueObject ? value : undefined;

function matrix(value: BaseValueObject): unknown[][] {
  const cells = asArray(value)?.getArrayValue();
  if (cells === undefined) return [[cellValue(value)]];
  return cells.map((row) => Array.from(row, cellValue));
}

function scalar(value: BaseValueObject, type: string): Scalar | ErrorCell {
  const cells = asArray(value);
  const cell = cells === undefined ? value : cells.get(0, 0);
  if (type === 'string' && (cell === null || cell === undefined || cell.isNull())) return '';
  const plain = cellValue(cell);
  if (typeof plain === 'object' || type === 'any') return plain;
  if (type === 'string') return typeof plain === 'boolean' ? String(plain).toUpperCase() : String(plain);
  if (type === 'boolean') return typeof plain === 'string' ? plain.toUpperCase() === 'TRUE' : Boolean(plain);
  return typeof plain === 'string' && plain.trim() === '' ? Number.NaN : Number(plain);
}

/** Why a formula cannot be handed to its function: Excel refuses it before the function runs. */
function refusal(value: unknown, { type, dimensionality }: ParameterMetadata): string | undefined {
  if (dimensionality === 'matrix' || type === 'any') return undefined;
  if (typeof value === 'object' && value !== null)
    return String((value as { basicValue: unknown }).basicValue);
  return Number.isNaN(value) ? '#VALUE!' : undefined;
}

/**
 * One value per parameter: a range, a cell and a literal as rows of cells where the parameter takes a matrix,
 * null where the argument is left out.
 */
export function excelArguments(
  parameters: readonly ParameterMetadata[],
  given: readonly BaseValueObject[],
): unknown[] | CellFailure {
  const required = parameters.filter(({ optional, repeating }) => !optional && !repeating).length;
  const last = parameters.at(-1);
  const most = last?.repeating === true ? Number.POSITIVE_INFINITY : parameters.length;
  if (given.length < required) return tooFew(parameters[given.length]);
  if (given.length > most) {
    return {
      code: '#VALUE!',
      sentence: `The function takes ${most} arguments; the formula gives ${given.length}.`,
    };
  }
  const values: unknown[] = [];
  for (let index = 0; index < Math.max(parameters.length, given.length); index += 1) {
    const parameter = parameters[index] ?? last;
    const value = given[index];
    if (parameter === undefined) break;
    if (value === undefined || value.isNull()) {
      values.push(null);
      continue;
    }
    const passed =
      parameter.dimensionality === 'matrix' ? matrix(value) : scalar(value, parameter.type ?? 'any');
    const refused = refusal(passed, parameter);
    if (refused !== undefined) return { code: refused };
    values.push(passed);
  }
  return values;
}

function tooFew(missing: ParameterMetadata | undefined): CellFailure {
  return {
    code: '#VALUE!',
    sentence: `The argument ${missing?.name ?? ''} is missing; add it to the formula.`,
  };
}
