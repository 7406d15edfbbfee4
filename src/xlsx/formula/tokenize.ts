export type TokenKind =
  | 'text'
  | 'number'
  | 'error'
  | 'sheet'
  | 'brackets'
  | 'word'
  | 'open'
  | 'close'
  | 'comma'
  | 'space'
  | 'operator';

/** A piece of a formula. All pieces together are the formula again. */
export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

const ERRORS = /#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA|SPILL!|CALC!|BUSY!|[A-Z]+!)/iy;
const NUMBER = /(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?(?![\p{L}\p{N}_.!])/iuy;
const WORD = /[\p{L}\p{N}_$\\?.]+/uy;
const QUOTED_TEXT = /"(?:[^"]|"")*"?/y;
const QUOTED_SHEET = /'(?:[^']|'')*'?/y;
const SPACE = /\s+/y;

const SIMPLE: Readonly<Record<string, TokenKind>> = {
  '(': 'open',
  ')': 'close',
  '{': 'open',
  '}': 'close',
  ',': 'comma',
  ';': 'comma',
};

type Patterns = readonly (readonly [TokenKind, RegExp])[];
const NUMBERS: Patterns = [
  ['number', NUMBER],
  ['word', WORD],
];
const OTHERS: Patterns = [
  ['space', SPACE],
  ['word', WORD],
];

/** What a piece may be, by its first character; of several what stands earlier wins. */
function patternsFor(character: string): Patterns {
  if (/[A-Za-z_$\\?]/.test(character)) return [['word', WORD]];
  if (/[\d.]/.test(character)) return NUMBERS;
  if (character === '"') return [['text', QUOTED_TEXT]];
  if (character === "'") return [['sheet', QUOTED_SHEET]];
  if (character === '#') return [['error', ERRORS]];
  return /\s/.test(character) ? [['space', SPACE]] : [];
}

/** A plan has a hundred thousand pieces: the usual characters are looked up. */
const PATTERNS = new Map(
  Array.from({ length: 128 }, (_, code) => {
    const character = String.fromCharCode(code);
    return [character, patternsFor(character)] as const;
  }),
);

/** Where the brackets that open at `from` close; inside, an apostrophe takes the next character's meaning away. */
function endOfBrackets(formula: string, from: number): number {
  let depth = 0;
  for (let at = from; at < formula.length; at += 1) {
    const character = formula[at];
    if (character === "'") at += 1;
    else if (character === '[') depth += 1;
    else if (character === ']') {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return formula.length;
}

function tokenAt(formula: string, at: number): Token {
  const character = formula[at] ?? '';
  if (character === '[') return { kind: 'brackets', text: formula.slice(at, endOfBrackets(formula, at)) };
  const simple = SIMPLE[character];
  if (simple !== undefined) return { kind: simple, text: character };
  for (const [kind, pattern] of PATTERNS.get(character) ?? OTHERS) {
    pattern.lastIndex = at;
    if (pattern.test(formula)) return { kind, text: formula.slice(at, pattern.lastIndex) };
  }
  return { kind: 'operator', text: character };
}

/** A formula, without its "=", cut into pieces, in the English grammar with commas. Never fails. */
export function tokenize(formula: string): readonly Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < formula.length;) {
    const token = tokenAt(formula, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}
