import { contractValue } from '../exposure/contractValue';
import { settlePriceOf } from '../exposure/settlePriceOf';
import type { ContractTerms } from '../../model/contractTerms';
import type { Decimal } from '../../model/decimal';
import type { Rounding } from '../../model/rounding';
import { contracts } from './contracts';
import { residual } from './residual';
import { type Sizing, sizingReason } from './sizingReason';
import { smallestOrder } from './smallestOrder';
import { wholeLots } from './wholeLots';

/** One line of the working: what is worked out, from what, the result and what it counts. */
export type WorkingLine = readonly [step: string, formula: string, value: Decimal, unit: string];

const MONEY = 'quote currency';
const DIGITS_SHOWN = 15;

/** A formula in words, and the same with its numbers. */
function filled(words: string, operator: string, ...numbers: Decimal[]): string {
  return `${words} = ${numbers.map((each) => each.toSignificantDigits(DIGITS_SHOWN).toString()).join(` ${operator} `)}`;
}

/** The way from an exposure to contracts, line by line, as CONTRACTS goes it. */
export function explainSizing(
  exposure: Decimal,
  price: Decimal,
  terms: ContractTerms,
  hedgeRatio: Decimal,
  beta: Decimal,
  rounding: Rounding,
): WorkingLine[] {
  const { lotSize } = terms;
  const target = exposure.times(hedgeRatio).times(beta);
  const value = contractValue(price, terms);
  const exact = target.div(value);
  const order = (word: Rounding) => contracts(exposure, price, terms, hedgeRatio, beta, word);
  const ordered = order(rounding);
  const sizing: Sizing = {
    exposure,
    hedgeRatio,
    beta,
    rounding,
    exact,
    lots: target.div(value.times(lotSize)),
    smallest: smallestOrder(price, terms),
    lotSize,
    ordered,
    up: order('up'),
  };
  const lines: WorkingLine[] = [
    ['exposure', 'given', exposure, MONEY],
    ['target', filled('exposure × hedgeRatio × beta', '×', exposure, hedgeRatio, beta), target, MONEY],
    ['contractValue', valueFormula(price, terms), value, MONEY],
    ['exactContracts', filled('target ÷ contractValue', '÷', target, value), exact, 'contracts'],
  ];
  if (rounding !== 'none') {
    const { lots } = sizing;
    lines.push(
      ['lots', filled('exactContracts ÷ lotSize', '÷', exact, lotSize), lots, 'lots'],
      ['wholeLots', `rounded "${rounding}"`, wholeLots(lots, rounding), 'lots'],
      ['smallestOrder', orderFormula(terms), sizing.smallest, 'contracts'],
    );
  }
  const open = residual(exposure, ordered, price, terms, beta);
  return [
    ...lines,
    ['shortContracts', sizingReason(sizing), ordered, ordered.lt(0) ? 'contracts bought' : 'contracts sold'],
    ['residual', 'exposure × beta − shortContracts × contractValue', open, MONEY],
  ];
}

function valueFormula(price: Decimal, terms: ContractTerms): string {
  const { contractSize } = terms;
  switch (terms.payoff) {
    case 'linear':
      return filled('contractSize × price', '×', contractSize, price);
    case 'inverse':
      return 'contractSize, whatever the price';
    case 'quanto':
      return filled('contractSize × price × settlePrice', '×', contractSize, price, settlePriceOf(terms));
  }
}

function orderFormula({ minContracts, minNotional }: ContractTerms): string {
  if (minContracts.isZero() && minNotional.isZero()) return 'none';
  return `whole lots of at least ${minContracts.toString()} contracts worth ${minNotional.toString()}`;
}
