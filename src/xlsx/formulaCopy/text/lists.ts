import { NoNativeForm } from '../NoNativeForm';
import { type Operand, wholeOf } from '../operand';
import { compared } from './guarded';
import { product } from './product';

const isOne = ({ rows, columns }: Operand): boolean => rows * columns === 1;

/** The cells of a list one by one, left to right and top to bottom. */
export function listed({ rows, columns, at }: Operand): string[] {
  return Array.from({ length: rows * columns }, (_, place) =>
    at(Math.floor(place / columns), place % columns),
  );
}

export function rangeSum(list: Operand): string {
  return isOne(list) ? list.at(0, 0) : `SUM(${wholeOf(list)})`;
}

/** Σ first·second or Σ first÷second; one of them may be a single value. */
export function pairSum(first: Operand, second: Operand, operator: '*' | '/'): string {
  if (isOne(first) && isOne(second)) return `(${first.at(0, 0)}${operator}${second.at(0, 0)})`;
  if (isOne(second)) return `(${rangeSum(first)}${operator}${second.at(0, 0)})`;
  if (isOne(first)) {
    const text = operator === '*' ? rangeSum(second) : `SUMPRODUCT(1/${wholeOf(second)})`;
    return product(first.at(0, 0), text);
  }
  if (first.rows !== second.rows || first.columns !== second.columns) {
    throw new NoNativeForm('its ranges differ in shape');
  }
  const texts = [wholeOf(first), wholeOf(second)];
  return `SUMPRODUCT(${texts.join(operator === '*' ? ',' : '/')})`;
}

/** That no price of a list is 0 or below. */
export function allPositive(list: Operand): readonly string[] {
  if (isOne(list)) return [compared(list.at(0, 0), '>', 0)];
  const text = wholeOf(list);
  return [`SUMPRODUCT((${text}<=0)*ISNUMBER(${text}))=0`];
}
