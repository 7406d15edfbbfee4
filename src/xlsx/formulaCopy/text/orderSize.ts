import { contractValue, type Spec } from './spec';
import { numberIn } from './guarded';
import { product } from './product';
import { byWord, type Word } from './word';

/**
 * Lots as a whole number. Doubles miss decimals by less than 1 in 10^15: a half that came out below itself is lifted over
 * the line, and what is nearly whole counts as whole, by the tolerance that the decimal sizing has.
 */
export function wholeLots(lots: string, rounding: 'nearest' | 'down' | 'up'): string {
  switch (rounding) {
    case 'nearest':
      return `ROUND(${lots}*(1+4E-15),0)`;
    case 'down':
      return `INT(MAX(${lots}+1E-9,${lots}*(1+1E-12)))`;
    case 'up':
      return `-INT(-MIN(${lots}-1E-9,${lots}*(1-1E-12)))`;
  }
}

const isNone = (text: string): boolean => numberIn(text) === 0;

/** The fewest lots of an order, above 0; "0" when the venue asks for none. */
function fewestLots(price: string, spec: Spec): string {
  const { lot, minContracts, minNotional } = spec;
  const needs = [
    isNone(minContracts) ? [] : [lot === '1' ? minContracts : `${minContracts}/${lot}`],
    isNone(minNotional) ? [] : [`${minNotional}/(${product(contractValue(price, spec), lot)})`],
  ].flat();
  const lots = needs.map((need) => wholeLots(`(${need})`, 'up'));
  return lots.length > 1 ? `MAX(${lots.join(',')})` : (lots[0] ?? '0');
}

/** A number of lots made whole, none under the fewest of an order; `lots` stands in brackets. */
export function orderedLots(lots: string, fewest: string, rounding: 'nearest' | 'down' | 'up'): string {
  if (fewest === '0' && rounding === 'nearest') return wholeLots(lots, rounding);
  const amount = wholeLots(`ABS(${lots})`, rounding);
  if (fewest === '0') return `SIGN(${lots})*(${amount})`;
  const ordered =
    rounding === 'up' ? `IF(${amount}>0,MAX(${amount},${fewest}),0)` : `IF(${amount}<${fewest},0,${amount})`;
  return `SIGN(${lots})*${ordered}`;
}

/** Contracts that a person can order: a quotient of contracts in whole lots that meet the venue's smallest order. */
export function orderSize(
  dividend: string,
  divisor: string,
  price: string,
  spec: Spec,
  rounding: Word,
): string {
  const quotient = divisor === '1' ? dividend : `${dividend}/(${divisor})`;
  const divided = product(divisor, spec.lot);
  const lots = divided === '1' ? `(${dividend})` : `(${dividend}/(${divided}))`;
  const fewest = fewestLots(price, spec);
  const ordered = (how: 'nearest' | 'down' | 'up'): string =>
    product(spec.lot, orderedLots(lots, fewest, how));
  return byWord(rounding, {
    nearest: ordered('nearest'),
    down: ordered('down'),
    up: ordered('up'),
    none: quotient,
  });
}
