import type { LexerTreeBuilder } from '@univerjs/engine-formula';
import { columnLetters } from '../host/cells/columnLetters';
import type { Comparison, ConditionalFormat, TextComparison } from '../sheetParts';

const SIGNS: Readonly<Partial<Record<Comparison, string>>> = {
  EqualTo: '=',
  NotEqualTo: '<>',
  GreaterThan: '>',
  LessThan: '<',
  GreaterThanOrEqual: '>=',
  LessThanOrEqual: '<=',
};

/** A conditional format's rule as one formula for the first cell of its area: true where the format applies. */
export function conditionFormula({ rule, area, origin }: ConditionalFormat, lexer: LexerTreeBuilder): string {
  const cell = `${columnLetters(area.column)}${area.row + 1}`;
  const [right, down] = [area.column - origin.column, area.row - origin.row];
  // What was written for another cell than the first is moved along.
  const moved = (formula: string): string => {
    const whole = formula.startsWith('=') ? formula : `=${formula}`;
    return right === 0 && down === 0 ? whole : lexer.moveFormulaRefOffset(whole, right, down);
  };
  if (rule.type === 'Custom') return moved(rule.formula);
  if (rule.type === 'ContainsText') return `=${textTest(rule.operator, cell, rule.text)}`;
  const operand = (formula: string): string => `(${moved(formula).slice(1)})`;
  return `=${compare(rule.operator, cell, operand(rule.formula1), operand(rule.formula2 ?? '0'))}`;
}

/** Both limits belong to what lies between them. */
function compare(operator: Comparison, cell: string, first: string, second: string): string {
  if (operator === 'Between') return `AND(${cell}>=${first},${cell}<=${second})`;
  if (operator === 'NotBetween') return `OR(${cell}<${first},${cell}>${second})`;
  return `${cell}${SIGNS[operator] ?? '='}${first}`;
}

function textTest(operator: TextComparison, cell: string, text: string): string {
  const literal = `"${text.replaceAll('"', '""')}"`;
  switch (operator) {
    case 'Contains':
      return `ISNUMBER(SEARCH(${literal},${cell}))`;
    case 'NotContains':
      return `ISERROR(SEARCH(${literal},${cell}))`;
    case 'BeginsWith':
      return `LEFT(${cell},${text.length})=${literal}`;
    case 'EndsWith':
      return `RIGHT(${cell},${text.length})=${literal}`;
  }
}
