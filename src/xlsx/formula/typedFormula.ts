import { tokenize, type Token } from './tokenize';

const PLAIN_COLUMN = /^[\p{L}\p{N}_]+$/u;
const SPILLED = /ANCHORARRAY\(([^()]*)\)/gi;

function typedBrackets(brackets: string): string {
  const inside = /^\[\[#This Row\],\[([^[\]]*)\]\]$/i.exec(brackets)?.[1];
  if (inside !== undefined) return PLAIN_COLUMN.test(inside) ? `[@${inside}]` : `[@[${inside}]]`;
  return brackets.replace(/^\[\[#This Row\],/i, '[@');
}

function typedToken({ kind, text }: Token): string {
  if (kind === 'brackets') return typedBrackets(text);
  if (kind !== 'word') return text;
  return text.replace(/^_xldudf_([A-Z0-9]+)_/i, '$1.').replace(/^_xl(?:fn\.(?:_xlws\.)?|pm\.)/i, '');
}

/** A formula of a file as a person types it. */
export function typedFormula(formula: string): string {
  return `=${tokenize(formula).map(typedToken).join('').replace(SPILLED, '$1#')}`;
}
