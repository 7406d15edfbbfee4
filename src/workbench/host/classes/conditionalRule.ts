import type { ConditionalLook, ConditionalRule } from '../../sheetParts';
import { ExcelError } from '../excelError';
import { HostObject, type HostClass, type SheetPart } from '../hostObject';
import { booleanValue, textValue, wordArgument } from '../readArgument';
import { change, definition } from './conditionalFormat';

const COMPARISONS = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqual',
  'LessThanOrEqual',
] as const;

const format = (state: SheetPart): HostObject => new HostObject('ConditionalRangeFormat', state);

export const cellValueConditionalFormat: HostClass<'CellValueConditionalFormat'> = {
  read: { rule: ruleWithoutType },
  write: {
    rule(state, value) {
      const { operator, formula1, formula2 } = record(value);
      const word = wordArgument(operator, COMPARISONS, 'operator');
      const rule: ConditionalRule = { type: 'CellValue', operator: word, formula1: operand(formula1) };
      const isBetween = word.endsWith('etween');
      change(state, { rule: isBetween ? { ...rule, formula2: operand(formula2) } : rule });
    },
  },
  objects: { format },
};

export const customConditionalFormat: HostClass<'CustomConditionalFormat'> = {
  objects: { format, rule: (state) => new HostObject('ConditionalFormatRule', state) },
};

export const conditionalFormatRule: HostClass<'ConditionalFormatRule'> = {
  read: {
    formula(state) {
      const { rule } = definition(state);
      return rule.type === 'Custom' ? rule.formula : '';
    },
  },
  write: {
    formula: (state, value) => change(state, { rule: { type: 'Custom', formula: operand(value) } }),
  },
};

export const textConditionalFormat: HostClass<'TextConditionalFormat'> = {
  read: { rule: ruleWithoutType },
  write: {
    rule(state, value) {
      const { operator, text } = record(value);
      const words = ['Contains', 'NotContains', 'BeginsWith', 'EndsWith'] as const;
      change(state, {
        rule: {
          type: 'ContainsText',
          operator: wordArgument(operator, words, 'operator'),
          text: textValue(text, 'text'),
        },
      });
    },
  },
  objects: { format },
};

export const conditionalRangeFormat: HostClass<'ConditionalRangeFormat'> = {
  objects: {
    fill: (state) => new HostObject('ConditionalRangeFill', state),
    font: (state) => new HostObject('ConditionalRangeFont', state),
  },
};

export const conditionalRangeFill: HostClass<'ConditionalRangeFill'> = {
  read: { color: (state) => definition(state).format.fillColor },
  write: { color: (state, value) => look(state, { fillColor: textValue(value, 'color') }) },
  methods: { clear: (state) => look(state, { fillColor: '' }) },
};

export const conditionalRangeFont: HostClass<'ConditionalRangeFont'> = {
  read: {
    color: (state) => definition(state).format.fontColor,
    bold: (state) => definition(state).format.bold,
    italic: (state) => definition(state).format.italic,
  },
  write: {
    color: (state, value) => look(state, { fontColor: textValue(value, 'color') }),
    bold: (state, value) => look(state, { bold: value === null ? null : booleanValue(value, 'bold') }),
    italic: (state, value) => look(state, { italic: value === null ? null : booleanValue(value, 'italic') }),
  },
  methods: { clear: (state) => look(state, { fontColor: '', bold: null, italic: null }) },
};

function look(state: SheetPart, changed: Partial<ConditionalLook>): void {
  change(state, { format: { ...definition(state).format, ...changed } });
}

function ruleWithoutType(state: SheetPart): object {
  const { type, ...rule } = definition(state).rule;
  return type === 'Custom' ? {} : rule;
}

function operand(value: unknown): string {
  if (typeof value === 'number') return String(value);
  const text = textValue(value, 'formula');
  if (text === '') throw new ExcelError('InvalidArgument', 'The rule needs a formula.');
  return text;
}

function record(value: unknown): Record<string, unknown> {
  if (typeof value === 'object' && value !== null) return { ...value };
  throw new ExcelError('InvalidArgument', 'rule must be an object.');
}
