import type { Operand } from '../operand';
import { NoNativeForm } from '../NoNativeForm';
import { numberIn } from './guarded';
import { product } from './product';
import { byWord, word, type Word } from './word';

/** The terms of a contract as texts. */
export interface Spec {
  readonly size: string;
  readonly payoff: Word;
  readonly lot: string;
  readonly minContracts: string;
  readonly minNotional: string;
  readonly settlePrice: string;
}

const CELLS = 6;

/** A cell that means its default when it is blank or 0. */
function orDefault(text: string | undefined, byDefault: string): string {
  if (text === undefined || text === '""' || numberIn(text) === 0) return byDefault;
  if (numberIn(text) !== undefined) return text;
  return byDefault === '0' ? `N(${text})` : `IF(N(${text})=0,${byDefault},${text})`;
}

/** A contractSpec argument in its row: a contract size, or the cells of a spec row. */
export function specOf(operand: Operand, row: number): Spec {
  const { columns } = operand;
  if (columns > CELLS) throw new NoNativeForm('its contractSpec is too wide');
  const line = operand.rows === 1 ? 0 : row;
  const at = (column: number): string | undefined =>
    column < columns ? operand.at(line, column) : undefined;
  const size = at(0) ?? '0';
  if (columns === 1 && operand.rows > 1) throw new NoNativeForm('its contractSpec is a column');
  return {
    size,
    payoff: word(at(1), 'linear'),
    lot: orDefault(at(2), '1'),
    minContracts: orDefault(at(3), '0'),
    minNotional: orDefault(at(4), '0'),
    settlePrice: at(5) ?? '""',
  };
}

/** The price of the settlement coin, which must be there. */
function settlePrice({ settlePrice: text }: Spec): string {
  const number = numberIn(text);
  if (number !== undefined && number > 0) return text;
  return text === '""' || number !== undefined ? '#VALUE!' : `IF(N(${text})>0,${text},#VALUE!)`;
}

/** Value of one contract in quote currency. */
export function contractValue(price: string, spec: Spec): string {
  return product(
    spec.size,
    byWord(spec.payoff, { linear: price, inverse: '1', quanto: product(price, settlePrice(spec)) }),
  );
}

/** Value of one contract in the currency it settles in. */
export function settlementValue(price: string, spec: Spec): string {
  return byWord(spec.payoff, {
    linear: product(spec.size, price),
    inverse: `${spec.size}/${price}`,
    quanto: product(spec.size, price),
  });
}

/** What one unit of the settlement currency is worth in quote currency. */
export function quotePerSettle(price: string, spec: Spec): string {
  return byWord(spec.payoff, { linear: '1', inverse: price, quanto: settlePrice(spec) });
}

/** One text for inverse contracts, another for all others. */
export function inverseOr(spec: Spec, inverse: string, other: string): string {
  return byWord(spec.payoff, { linear: other, inverse, quanto: other });
}
