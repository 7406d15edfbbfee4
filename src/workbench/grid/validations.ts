import { LexerTreeBuilder } from '@univerjs/engine-formula';
import { overlaps } from '../host/cells/areas';
import type { ComparingRule, Validation } from '../sheetParts';
import type { Cell, Scalar, Sheet } from '../workbook';
import { evaluateFormula } from './evaluateFormula';
import type { UniverWorkbook } from './univerWorkbook';

interface Place {
  readonly row: number;
  readonly column: number;
}

/** The rule for what may be typed into a cell. */
export function validationAt(sheet: Sheet, { row, column }: Place): Validation | undefined {
  const cell = { row, column, rows: 1, columns: 1 };
  return sheet.parts.validations.find(({ area }) => overlaps(area, cell));
}

/** The words of a list rule, from its text or from the cells it names; null where there is no list to choose from. */
export async function listWords(
  workbook: UniverWorkbook,
  sheet: Sheet,
  place: Place,
): Promise<string[] | null> {
  const validation = validationAt(sheet, place);
  const list = validation?.rule.list;
  if (!validation || !list) return null;
  if (!list.source.startsWith('=')) return list.source.split(',').map((word) => word.trim());
  const values = await evaluate(workbook, sheet, place, validation, list.source);
  return values.filter((value) => value !== null && value !== '').map(String);
}

/** Whether a cell may hold what it holds now. */
export async function isAllowed(workbook: UniverWorkbook, sheet: Sheet, place: Place): Promise<boolean> {
  const validation = validationAt(sheet, place);
  if (!validation) return true;
  const read = (): Cell | undefined => sheet.read({ ...place, rows: 1, columns: 1 })[0]?.[0];
  if (read()?.formula) await workbook.calculated();
  const value = read()?.value ?? null;
  if (value === null || value === '') return validation.ignoreBlanks;
  if (typeof value === 'object') return Object.keys(validation.rule).length === 0;
  const { list, wholeNumber, decimal, textLength, custom } = validation.rule;
  const meets = async (rule: ComparingRule, number: Scalar): Promise<boolean> => {
    const operand = async (given: string | number | undefined): Promise<number> => {
      if (typeof given === 'number' || given === undefined) return given ?? 0;
      if (!Number.isNaN(Number(given))) return Number(given);
      return Number((await evaluate(workbook, sheet, place, validation, given))[0] ?? Number.NaN);
    };
    if (typeof number !== 'number') return false;
    return compare(rule.operator, number, await operand(rule.formula1), await operand(rule.formula2));
  };
  if (list) return (await listWords(workbook, sheet, place))?.includes(shown(value)) ?? false;
  if (wholeNumber) return Number.isInteger(value) && meets(wholeNumber, value);
  if (decimal) return meets(decimal, value);
  if (textLength) return meets(textLength, shown(value).length);
  if (!custom) return true;
  const [answer] = await evaluate(workbook, sheet, place, validation, custom.formula);
  return Boolean(answer);
}

/** Formulas of a rule are written for the first cell of its area. */
function evaluate(
  { context }: UniverWorkbook,
  sheet: Sheet,
  place: Place,
  { area }: Validation,
  formula: string,
): Promise<(Scalar | null)[]> {
  const [right, down] = [place.column - area.column, place.row - area.row];
  const whole = formula.startsWith('=') ? formula : `=${formula}`;
  const moved = context.injector.get(LexerTreeBuilder).moveFormulaRefOffset(whole, right, down);
  return evaluateFormula(context, sheet.id, place, moved);
}

const shown = (value: Scalar): string =>
  typeof value === 'boolean' ? String(value).toUpperCase() : String(value);

/** With an operand that is no number nothing is allowed. */
function compare(operator: ComparingRule['operator'], value: number, first: number, second: number): boolean {
  switch (operator) {
    case 'Between':
      return value >= first && value <= second;
    case 'NotBetween':
      return value < first || value > second;
    case 'EqualTo':
      return value === first;
    case 'NotEqualTo':
      return !Number.isNaN(first) && value !== first;
    case 'GreaterThan':
      return value > first;
    case 'LessThan':
      return value < first;
    case 'GreaterThanOrEqual':
      return value >= first;
    case 'LessThanOrEqual':
      return value <= first;
  }
}
