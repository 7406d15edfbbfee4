import type { ComparingRule, Validation, ValidationRule } from '../../sheetParts';
import type { Sheet } from '../../workbook';
import { overlaps, subtractArea } from '../cells/areas';
import { requireUnlocked } from '../cells/writeCells';
import { ExcelError } from '../excelError';
import type { HostClass, RangeState } from '../hostObject';
import { booleanValue, textValue, wordArgument } from '../readArgument';

const OPERATORS = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqualTo',
  'LessThanOrEqualTo',
] as const;
const TYPES = {
  list: 'List',
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  textLength: 'TextLength',
  custom: 'Custom',
} as const;
const KINDS = ['list', 'wholeNumber', 'decimal', 'textLength', 'custom'] as const;

const ANY_VALUE: Omit<Validation, 'area'> = {
  rule: {},
  ignoreBlanks: true,
  prompt: { showPrompt: true, title: '', message: '' },
  errorAlert: { showAlert: true, style: 'Stop', title: '', message: '' },
};

export const dataValidation: HostClass<'DataValidation'> = {
  read: {
    rule: (state) => wireRule(current(state).rule),
    type(state) {
      const kind = KINDS.find((each) => current(state).rule[each]);
      return kind ? TYPES[kind] : 'None';
    },
    ignoreBlanks: (state) => current(state).ignoreBlanks,
    prompt: (state) => current(state).prompt,
    errorAlert: (state) => current(state).errorAlert,
  },
  write: {
    rule: (state, value) => change(state, { rule: ruleOf(value) }),
    ignoreBlanks: (state, value) => change(state, { ignoreBlanks: booleanValue(value, 'ignoreBlanks') }),
    prompt(state, value) {
      const { showPrompt, title, message } = record(value, 'prompt');
      change(state, {
        prompt: {
          showPrompt: booleanValue(showPrompt, 'showPrompt', true),
          title: textValue(title ?? '', 'title'),
          message: textValue(message ?? '', 'message'),
        },
      });
    },
    errorAlert(state, value) {
      const { showAlert, style, title, message } = record(value, 'errorAlert');
      change(state, {
        errorAlert: {
          showAlert: booleanValue(showAlert, 'showAlert', true),
          style: wordArgument(style, ['Stop', 'Warning', 'Information'], 'style', 'Stop'),
          title: textValue(title ?? '', 'title'),
          message: textValue(message ?? '', 'message'),
        },
      });
    },
  },
  methods: {
    clear({ sheet, area }) {
      requireUnlocked(sheet);
      sheet.setParts({ validations: without(sheet, area) });
    },
  },
};

/** Of the range's first cell. */
function current({ sheet, area }: RangeState): Omit<Validation, 'area'> {
  const first = { ...area, rows: 1, columns: 1 };
  return sheet.parts.validations.find((each) => overlaps(each.area, first)) ?? ANY_VALUE;
}

function change(state: RangeState, change: Partial<Validation>): void {
  const { sheet, area } = state;
  requireUnlocked(sheet);
  const changed = { ...current(state), ...change, area };
  sheet.setParts({ validations: [...without(sheet, area), changed] });
}

function without(sheet: Sheet, area: RangeState['area']): Validation[] {
  return sheet.parts.validations.flatMap((each) =>
    subtractArea(each.area, area).map((rest) => ({ ...each, area: rest })),
  );
}

function ruleOf(value: unknown): ValidationRule {
  const given = record(value, 'rule');
  const names = Object.keys(given).filter((name) => given[name] !== null && given[name] !== undefined);
  const [name] = names;
  if (name === undefined) return {};
  const kind = wordArgument(name, KINDS, 'rule');
  if (names.length > 1) throw new ExcelError('InvalidArgument', 'rule must be one rule.');
  const content = record(given[name], name);
  if (kind === 'custom') return { custom: { formula: textValue(content.formula, 'formula') } };
  if (kind !== 'list') return { [kind]: comparing(content) };
  return {
    list: {
      inCellDropDown: booleanValue(content.inCellDropDown, 'inCellDropDown', true),
      source: textValue(content.source, 'source'),
    },
  };
}

function comparing({ operator, formula1, formula2 }: Record<string, unknown>): ComparingRule {
  const word = wordArgument(operator, OPERATORS, 'operator', 'Between');
  const rule = { operator: stored(word), formula1: operand(formula1, 'formula1') };
  return word.endsWith('etween') ? { ...rule, formula2: operand(formula2, 'formula2') } : rule;
}

function operand(value: unknown, name: string): string | number {
  if (typeof value === 'number' || (typeof value === 'string' && value !== '')) return value;
  throw new ExcelError('InvalidArgument', `${name} must be a number or a formula.`);
}

function stored(word: (typeof OPERATORS)[number]): ComparingRule['operator'] {
  if (word === 'GreaterThanOrEqualTo') return 'GreaterThanOrEqual';
  return word === 'LessThanOrEqualTo' ? 'LessThanOrEqual' : word;
}

/** In Excel's words. */
function wireRule(rule: ValidationRule): object {
  return Object.fromEntries(
    Object.entries(rule).map(([kind, content]: [string, object]) => {
      const operator = 'operator' in content ? String(content.operator).replace(/OrEqual$/, 'OrEqualTo') : '';
      return [kind, operator === '' ? content : { ...content, operator }];
    }),
  );
}

function record(value: unknown, name: string): Record<string, unknown> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  throw new ExcelError('InvalidArgument', `${name} must be an object.`);
}
