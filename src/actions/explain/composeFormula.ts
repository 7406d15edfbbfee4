import { tokenize } from '../../xlsx/formula/tokenize';
import { parseReference } from '../../workbook/explain/parseReference';
import { constantOf } from './constantOf';
import type { FunctionReference, ParameterReference } from './functionReference';

/** A formula from the fields of a form; or the arguments that are still to be filled or mended. */
export interface Composed {
  /** In English with commas; also while something is missing, for the preview. */
  readonly formula: string;
  readonly missing: readonly string[];
  /** Arguments whose text is neither a number, a reference nor a formula. */
  readonly unclear: readonly string[];
}

/** The user's signs for numbers, such as "," for decimals. */
export interface NumberSigns {
  readonly decimal: string;
  readonly group: string;
  /** Digits between two of these signs, but for the last three digits: 2 in 12,34,567. */
  readonly groupSize: number;
}

export function composeFormula(
  { id, parameters }: FunctionReference,
  fields: Readonly<Record<string, string>>,
  signs: NumberSigns,
): Composed {
  const texts = parameters.map((parameter) =>
    argumentText(parameter, (fields[parameter.name] ?? '').trim(), signs),
  );
  const last = texts.findLastIndex((text) => text !== '');
  const needed = parameters.findLastIndex(({ optional }) => !optional);
  const given = texts.slice(0, Math.max(last, needed) + 1);
  const shown = given.map((text, index) => {
    const { name = '', optional = false } = parameters[index] ?? {};
    return text === '' && !optional ? name : (text ?? fields[name] ?? '');
  });
  return {
    formula: `=HEDGE.${id}(${shown.join(', ')})`,
    missing: parameters
      .filter(({ optional }, index) => !optional && texts[index] === '')
      .map(({ name }) => name),
    unclear: parameters.filter((_, index) => texts[index] === undefined).map(({ name }) => name),
  };
}

/** What is typed in a field as it stands in a formula; undefined where it cannot be read. */
function argumentText(parameter: ParameterReference, typed: string, signs: NumberSigns): string | undefined {
  const text = typed.replace(/^=/, '');
  if (text === '') return '';
  if (parameter.words.some(({ word }) => word === text)) return `"${text}"`;
  const number = text.replace(grouping(signs), '').replace(signs.decimal, '.');
  if (/^[+-]?(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?%?$/i.test(number)) return number;
  if (constantOf(text) !== undefined || parseReference(text) !== undefined) return text;
  return isFormulaPart(text) ? text : undefined;
}

/** The signs that part thousands where they stand as they should. Any space is as good as another, and any apostrophe. */
function grouping({ group, groupSize }: NumberSigns): RegExp {
  const sign = /^\s/.test(group) ? '\\s' : /[’']/.test(group) ? "[’']" : `\\${group}`;
  return new RegExp(`${sign}(?=(?:\\d{${groupSize}}${sign})*\\d{3}(?:\\D|$))`, 'g');
}

/** Balanced, and made of references, numbers, calls and signs: what Excel would take as an argument. */
function isFormulaPart(text: string): boolean {
  let depth = 0;
  for (const { kind, text: piece } of tokenize(text)) {
    if (kind === 'open') depth += 1;
    if (kind === 'close') depth -= 1;
    if (depth < 0 || (depth === 0 && kind === 'comma')) return false;
    if (kind === 'text' && !/^"(?:[^"]|"")*"$/s.test(piece)) return false;
  }
  return depth === 0 && /[(+*/&^<>!:[{-]/.test(text);
}

/** A formula as the user writes them: his sign for decimals, and a semicolon where that is a comma. */
export function localFormula(formula: string, { decimal }: Pick<NumberSigns, 'decimal'>): string {
  if (decimal !== ',') return formula;
  return tokenize(formula)
    .map(({ kind, text }) => {
      if (text === ',' && kind === 'comma') return ';';
      return kind === 'number' ? text.replace('.', ',') : text;
    })
    .join('');
}
