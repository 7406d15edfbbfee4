const TOKEN = /\s*("(?:[^"]|"")*"|\{|\}|,|;|\)|[^\s,;{}()"]+)/y;

export interface Call {
  readonly id: string;
  readonly args: readonly unknown[];
}

function literal(token: string): unknown {
  if (token.startsWith('"')) return token.slice(1, -1).replaceAll('""', '"');
  if (/^(TRUE|FALSE)$/i.test(token)) return token.toUpperCase() === 'TRUE';
  const number = Number(token);
  if (Number.isNaN(number)) throw new Error(`"${token}" is neither a number, a text nor TRUE or FALSE`);
  return number;
}

function tokens(text: string): string[] {
  const found: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const match = TOKEN.exec(text);
    if (match?.[1] === undefined) break;
    found.push(match[1]);
  }
  return found;
}

/** Reads cells up to a closing bracket; nothing between two commas is an omitted argument. */
function cells(list: string[], close: string): unknown[][] {
  const rows: unknown[][] = [[]];
  let pending: unknown = null;
  const push = (): number | undefined => rows.at(-1)?.push(pending);
  for (let token = list.shift(); token !== undefined; token = list.shift()) {
    if (token === close) {
      push();
      return rows;
    }
    if (token === ',' || token === ';') {
      push();
      pending = null;
      if (token === ';') rows.push([]);
    } else pending = token === '{' ? cells(list, '}') : literal(token);
  }
  throw new Error(`a ${close} is missing`);
}

/** `=HEDGE.CONTRACTS(90000,,{1;2})` as an id and arguments; an array constant is a block of cells. */
export function parseFormula(formula: string): Call {
  const match = /^=HEDGE\.([A-Z0-9]+)\((.*)\)$/s.exec(formula.trim());
  if (match?.[1] === undefined || match[2] === undefined) throw new Error(`${formula} is not one HEDGE call`);
  return { id: match[1], args: cells(tokens(`${match[2]})`), ')')[0] ?? [] };
}

/** What an example says it gives: a cell, an array constant, or an error with its sentence. */
export function parseResult(result: string): unknown {
  const error = /^(#[A-Z/0-9]+[!?]?)(?:\s+(.*))?$/s.exec(result);
  if (error?.[1] !== undefined)
    return error[2] ? { error: error[1], message: error[2] } : { error: error[1] };
  if (result.startsWith('{')) return cells(tokens(result.slice(1)), '}');
  return literal(result);
}
