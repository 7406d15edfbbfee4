import { tokenize, type Token } from './tokenize';

/** Functions that take cells as cells, not one value each. */
const TAKES_CELLS = new Set(
  `AND AVERAGE AVERAGEIF AVERAGEIFS COLUMNS CORREL COUNT COUNTA COUNTBLANK COUNTIF COUNTIFS HLOOKUP INDEX LARGE LOOKUP
  MATCH MAX MAXIFS MEDIAN MIN MINIFS NPV OR PERCENTILE PRODUCT RANK ROWS SLOPE SMALL STDEV STDEV.S SUBTOTAL SUM SUMIF
  SUMIFS SUMPRODUCT SUMSQ TEXTJOIN VAR VAR.S VLOOKUP XLOOKUP XMATCH`.split(/\s+/),
);
/** These work out whole columns inside their brackets by themselves. */
const WORKS_COLUMNS = new Set(['SUMPRODUCT', 'LOOKUP']);

const ONE_CELL_BRACKETS = /^\[(?:@|\[#(?:This Row|Headers|Totals)\],\[)(?!.*\]:\[)/i;
const OPERAND = new Set(['word', 'sheet', 'brackets']);

function isOperandPart(token: Token): boolean {
  return OPERAND.has(token.kind) || token.text === '!' || token.text === ':';
}

/** Whether a piece like Plan!A1:B5, Holdings[asset] or a name is more than one cell. */
function isManyCells(parts: readonly Token[], wideNames: ReadonlySet<string>): boolean {
  const last = parts.at(-1);
  if (parts.some(({ text }) => text === ':')) return true;
  if (last?.kind === 'brackets') return !ONE_CELL_BRACKETS.test(last.text);
  return last !== undefined && wideNames.has(last.text.toLowerCase());
}

/**
 * Whether a formula has to be stored as an array formula to give what it gives when it is typed: it puts whole columns
 * where one value is expected, and a formula that is stored plainly takes only the cell of its own row from them.
 */
export function needsArray(formula: string | readonly Token[], wideNames: ReadonlySet<string>): boolean {
  const pieces = typeof formula === 'string' ? tokenize(formula.replace(/^=/, '')) : formula;
  const tokens = pieces.filter(({ kind }) => kind !== 'space');
  const around: string[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.kind === 'open') {
      const before = tokens[at - 1];
      around.push(before?.kind === 'word' ? before.text.toUpperCase() : '');
    } else if (token.kind === 'close') around.pop();
    else if (isOperandPart(token)) {
      const start = at;
      while (isOperandPart(tokens[at + 1] ?? { kind: 'open', text: '' })) at += 1;
      const isAlone =
        ['open', 'comma'].includes(tokens[start - 1]?.kind ?? '') &&
        ['comma', 'close'].includes(tokens[at + 1]?.kind ?? '');
      const isTaken = isAlone && TAKES_CELLS.has(around.at(-1) ?? '');
      const isWorked = around.some((name) => WORKS_COLUMNS.has(name));
      if (!isTaken && !isWorked && isManyCells(tokens.slice(start, at + 1), wideNames)) return true;
    }
  }
  return false;
}
