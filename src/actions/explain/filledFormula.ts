import type { Cell } from '../../workbook/cell';
import type { ArgumentExplanation } from './explainArguments';

const PIECE = /\s*(\d[\d,]*\.?\d*|[A-Za-z][A-Za-z0-9]*|[×÷·+−()^-])/y;
const RIGHT_WHERE = 1e-9;

/** A formula of the reference with its numbers. */
export interface FilledFormula {
  readonly words: string;
  readonly numbers: string;
}

/**
 * The clause of a function's remarks that gives the cell's number when the arguments are put in: only arguments,
 * numbers and signs, and the sum must come out. undefined where no clause does.
 */
export function filledFormula(
  remarks: string,
  explained: readonly ArgumentExplanation[],
  result: Cell,
  show: (value: number) => string,
): FilledFormula | undefined {
  if (typeof result !== 'number') return undefined;
  const values = new Map(
    explained.flatMap(({ parameter, cells }) => {
      const only = cells?.length === 1 && cells[0]?.length === 1 ? cells[0][0] : undefined;
      return typeof only === 'number' ? [[parameter.name, only] as const] : [];
    }),
  );
  const clauses = remarks.split(/[;:]\s+|\.\s+|,\s+/).map((clause) => clause.trim().replace(/\.$/, ''));
  for (const clause of clauses) {
    for (const words of clause.split(/\s=\s/)) {
      const pieces = piecesOf(words);
      if (pieces === undefined || !pieces.some((piece) => values.has(piece))) continue;
      const value = new Sum(pieces, values).value();
      if (value === undefined || Math.abs(value - result) > RIGHT_WHERE * Math.max(1, Math.abs(result)))
        continue;
      const numbers = pieces.map((piece) => shown(values.get(piece), piece, show)).join(' ');
      return { words, numbers: tidy(numbers) };
    }
  }
  return undefined;
}

function shown(value: number | undefined, piece: string, show: (value: number) => string): string {
  if (value === undefined) return piece;
  return value < 0 ? `(${show(value)})` : show(value);
}

function tidy(text: string): string {
  return text.replace(/\( /g, '(').replace(/ \)/g, ')');
}

function piecesOf(words: string): string[] | undefined {
  const pieces: string[] = [];
  PIECE.lastIndex = 0;
  while (PIECE.lastIndex < words.length) {
    const from = PIECE.lastIndex;
    const piece = PIECE.exec(words)?.[1];
    if (piece === undefined) return words.slice(from).trim() === '' ? pieces : undefined;
    pieces.push(piece);
  }
  return pieces;
}

/** Works a sum out, × and ÷ before + and −; undefined where it is none. */
class Sum {
  private at = 0;

  constructor(
    private readonly pieces: readonly string[],
    private readonly values: ReadonlyMap<string, number>,
  ) {}

  value(): number | undefined {
    const value = this.terms();
    return this.at === this.pieces.length && value !== undefined && Number.isFinite(value)
      ? value
      : undefined;
  }

  private terms(): number | undefined {
    return this.chain(['+', '−', '-'], () => this.chain(['×', '·', '÷'], () => this.operand()));
  }

  private chain(signs: readonly string[], next: () => number | undefined): number | undefined {
    let value = next();
    for (
      let sign = this.pieces[this.at];
      sign !== undefined && signs.includes(sign);
      sign = this.pieces[this.at]
    ) {
      this.at += 1;
      const other = next();
      if (value === undefined || other === undefined) return undefined;
      value = apply(sign, value, other);
    }
    return value;
  }

  private operand(): number | undefined {
    const piece = this.pieces[this.at] ?? '';
    this.at += 1;
    if (piece === '(') {
      const value = this.terms();
      this.at += 1;
      return this.pieces[this.at - 1] === ')' ? value : undefined;
    }
    if (/^\d/.test(piece)) return Number(piece.replaceAll(',', ''));
    return this.values.get(piece);
  }
}

function apply(sign: string, a: number, b: number): number {
  if (sign === '+') return a + b;
  if (sign === '÷') return a / b;
  return sign === '×' || sign === '·' ? a * b : a - b;
}
