import { tokenize, type Token } from '../formula/tokenize';

/** A call of one of our functions inside a formula, with the places of its pieces. */
export interface HedgeCall {
  /** CONTRACTS, PLAN … */
  readonly id: string;
  readonly first: number;
  /** The place of its closing bracket. */
  readonly last: number;
  readonly args: readonly (readonly Token[])[];
}

/** As a file stores our functions, as they are typed, and with the path of a file that once stood before them. */
const OURS = /^(?:_xldudf_HEDGE_|(?:_xlfn\.)*HEDGE\.)([A-Z0-9]+)$/i;

/** The pieces between brackets that open at `from`, cut at the commas, and where they close. */
function cut(tokens: readonly Token[], from: number): { args: Token[][]; last: number } {
  const args: Token[][] = [[]];
  let depth = 0;
  for (let at = from; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.kind === 'close') depth -= 1;
    if (depth === 0 && token.kind === 'close') return { args, last: at };
    if (depth === 1 && token.kind === 'comma') args.push([]);
    else if (depth > 0) args.at(-1)?.push(token);
    if (token.kind === 'open') depth += 1;
  }
  return { args, last: tokens.length - 1 };
}

const trimmed = (tokens: readonly Token[]): readonly Token[] => {
  const start = tokens.findIndex(({ kind }) => kind !== 'space');
  const end = tokens.findLastIndex(({ kind }) => kind !== 'space');
  return start < 0 ? [] : tokens.slice(start, end + 1);
};

/** The arguments of the function whose name stands at a place; undefined when it is no call. */
export function callAt(tokens: readonly Token[], at: number): Omit<HedgeCall, 'id'> | undefined {
  if (tokens[at]?.kind !== 'word' || tokens[at + 1]?.text !== '(') return undefined;
  const { args, last } = cut(tokens, at + 1);
  const texts = args.map(trimmed);
  return { first: at, last, args: texts.length === 1 && texts[0]?.length === 0 ? [] : texts };
}

/** Our calls in a formula, those inside others left out. */
export function readCalls(tokens: readonly Token[]): readonly HedgeCall[] {
  const calls: HedgeCall[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const id = OURS.exec(tokens[at]?.text ?? '')?.[1];
    const call = id === undefined || tokens[at]?.kind !== 'word' ? undefined : callAt(tokens, at);
    if (id === undefined || call === undefined) continue;
    calls.push({ id: id.toUpperCase(), ...call });
    at = call.last;
  }
  return calls;
}

export const textOf = (tokens: readonly Token[]): string => tokens.map(({ text }) => text).join('');
export const tokensOf = (formula: string): readonly Token[] => tokenize(formula);
