import type { HighlightContents, ValidationContents } from '../../xlsx/contents/workbookContents';
import type {
  Comparison,
  ConditionalFormat,
  ConditionalRule,
  TextComparison,
  Validation,
  ValidationRule,
} from '../sheetParts';

const COMPARISONS: Readonly<Record<string, Comparison>> = {
  between: 'Between',
  notBetween: 'NotBetween',
  equal: 'EqualTo',
  notEqual: 'NotEqualTo',
  greaterThan: 'GreaterThan',
  lessThan: 'LessThan',
  greaterThanOrEqual: 'GreaterThanOrEqual',
  lessThanOrEqual: 'LessThanOrEqual',
};
const TEXTS: Readonly<Record<string, TextComparison>> = {
  containsText: 'Contains',
  notContainsText: 'NotContains',
  beginsWith: 'BeginsWith',
  endsWith: 'EndsWith',
};
const STYLES = { stop: 'Stop', warning: 'Warning', information: 'Information' } as const;
const WORDS = /^"((?:[^"]|"")*)"$/;

/** A number, or a formula that starts with "=". */
function operand(text: string): string | number {
  return text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : `=${text}`;
}

function ruleOf({ kind, operator, formulas }: ValidationContents): ValidationRule {
  const [first = '', second] = formulas;
  if (kind === 'none') return {};
  if (kind === 'custom') return { custom: { formula: `=${first}` } };
  if (kind === 'list') {
    const words = WORDS.exec(first)?.[1];
    return {
      list: { inCellDropDown: true, source: words === undefined ? `=${first}` : words.replaceAll('""', '"') },
    };
  }
  const compared = {
    operator: COMPARISONS[operator] ?? 'Between',
    formula1: operand(first),
    ...(second !== undefined && { formula2: operand(second) }),
  };
  if (kind === 'textLength') return { textLength: compared };
  // A day is a number to the grid.
  return kind === 'whole' ? { wholeNumber: compared } : { decimal: compared };
}

/** What a file lets be typed into cells, an area each. */
export function validationsOf(contents: readonly ValidationContents[]): readonly Validation[] {
  return contents.flatMap((one) =>
    one.areas.map((area) => ({
      area,
      rule: ruleOf(one),
      ignoreBlanks: one.allowBlank,
      prompt: {
        showPrompt: one.prompt.isShown,
        title: one.prompt.title,
        message: one.prompt.sentence,
      },
      errorAlert: {
        showAlert: one.refusal.isShown,
        style: STYLES[one.refusal.style],
        title: one.refusal.title,
        message: one.refusal.sentence,
      },
    })),
  );
}

function conditionOf({ rule }: HighlightContents): ConditionalRule {
  if (rule.kind === 'formula') return { type: 'Custom', formula: rule.formula };
  if (rule.kind === 'text')
    return { type: 'ContainsText', operator: TEXTS[rule.operator] ?? 'Contains', text: rule.text };
  const [formula1 = '', formula2] = rule.formulas;
  return {
    type: 'CellValue',
    operator: COMPARISONS[rule.operator] ?? 'EqualTo',
    formula1: `=${formula1}`,
    ...(formula2 !== undefined && { formula2: `=${formula2}` }),
  };
}

/** The rules of a file that make cells stand out, an area each; their formulas are written for the first cell of all. */
export function conditionalFormatsOf(contents: readonly HighlightContents[]): readonly ConditionalFormat[] {
  return contents.flatMap((one, place) => {
    const origin = {
      row: Math.min(...one.areas.map(({ row }) => row)),
      column: Math.min(...one.areas.map(({ column }) => column)),
    };
    const { bold = null, italic = null, color = '', fill = '' } = one.look;
    return one.areas.map((area, at) => ({
      id: `opened-${place + 1}-${at + 1}`,
      area,
      origin,
      stopIfTrue: one.stopIfTrue,
      rule: conditionOf(one),
      format: { bold, italic, fontColor: color, fillColor: fill },
    }));
  });
}
