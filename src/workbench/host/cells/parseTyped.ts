import type { CellChange } from '../../workbook';
import { ExcelError } from '../excelError';
import { parseTypedDate } from './parseTypedDate';

const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8_192;
const NUMBER = /^([+-]?)(\$?)([+-]?)((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+)(E[+-]?\d+)?(%?)$/i;
const BRACKETED = /^\((\$?(?:[\d,]+\.?\d*|\.\d+)%?)\)$/;
const ERRORS = new Set(['#N/A', '#VALUE!', '#REF!', '#DIV/0!', '#NUM!', '#NAME?', '#NULL!']);

/** What a cell holds after somebody types this into it, as Excel with English settings reads it. */
export function parseTyped(typed: unknown, numberFormat: string): CellChange {
  if (typed === null || typed === '') return { value: null };
  if (typeof typed === 'number' || typeof typed === 'boolean') return { value: typed };
  if (typeof typed !== 'string') {
    throw new ExcelError('InvalidArgument', 'A cell takes a number, a text, a boolean or null.');
  }
  if (typed.length > LONGEST_TEXT) {
    throw new ExcelError('InvalidArgument', `A cell holds at most ${LONGEST_TEXT} characters.`);
  }
  if (typed.startsWith("'")) return { value: typed.slice(1) };
  if (numberFormat === '@') return { value: typed };
  return (
    parseFormula(typed) ?? parseWord(typed) ?? parseAmount(typed) ?? parseTypedDate(typed) ?? { value: typed }
  );
}

/** Texts that begin with = + - or @ and are no number. */
function parseFormula(typed: string): CellChange | null {
  if (!/^[=+\-@]./s.test(typed) || parseAmount(typed)) return null;
  const formula = typed.startsWith('=') ? typed : `=${typed.startsWith('@') ? typed.slice(1) : typed}`;
  if (formula.length > LONGEST_FORMULA) {
    throw new ExcelError('InvalidArgument', `A formula has at most ${LONGEST_FORMULA} characters.`);
  }
  return { formula };
}

function parseWord(typed: string): CellChange | null {
  const word = typed.trim().toUpperCase();
  if (word === 'TRUE' || word === 'FALSE') return { value: word === 'TRUE' };
  return ERRORS.has(word) ? { formula: `=${word}` } : null;
}

function parseAmount(typed: string): CellChange | null {
  const bracketed = BRACKETED.exec(typed.trim());
  const match = NUMBER.exec(bracketed?.[1] === undefined ? typed.trim() : `-${bracketed[1]}`);
  if (!match || (match[1] && match[3])) return null;
  const [, sign = '', dollar, innerSign = '', digits = '', exponent = '', percent] = match;
  const size = Number(digits.replaceAll(',', '') + exponent);
  if (!Number.isFinite(size)) return null;
  const value = ((sign || innerSign) === '-' ? -size : size) / (percent ? 100 : 1);
  const numberFormat = amountFormat(digits, Boolean(dollar), exponent !== '', Boolean(percent));
  return numberFormat ? { value, numberFormat } : { value };
}

function amountFormat(digits: string, dollar: boolean, exponent: boolean, percent: boolean): string | null {
  const decimals = digits.includes('.') ? '.00' : '';
  if (percent) return `0${decimals}%`;
  if (exponent) return '0.00E+00';
  if (dollar) return `$#,##0${decimals}`;
  return digits.includes(',') ? `#,##0${decimals}` : null;
}
