import type { TableDefinition } from './tableDefinition';

const PIECE = /"(?:[^"]|"")*"|'(?:[^']|'')*'!|([\p{L}_\\][\p{L}\p{N}_.]*)?(\[)/gu;
const THIS_ROW = /([\p{L}_\\][\p{L}\p{N}_.]*)\[\[#This Row\],\[((?:[^\]']|'.)+)\]\]/giu;

/**
 * The engine reads a cell of the same row only as Table[[#This Row],[column]]. What Excel lets people write instead,
 * [@column], Table[@column] and within a table [column], is spelled out.
 */
export function spellReferences(formula: string, own: TableDefinition | undefined): string {
  if (!formula.includes('[')) return formula;
  let spelled = '';
  let done = 0;
  PIECE.lastIndex = 0;
  for (let piece = PIECE.exec(formula); piece; piece = PIECE.exec(formula)) {
    const [whole, name, bracket] = piece;
    if (bracket === undefined) continue;
    const start = piece.index + whole.length - 1;
    const end = closingBracket(formula, start);
    const table = name ?? own?.name;
    // Without an end it is half typed; with a name behind it, it is another workbook.
    if (end < 0) break;
    PIECE.lastIndex = end + 1;
    if (table === undefined || /[\p{L}\p{N}_']/u.test(formula[end + 1] ?? '')) continue;
    spelled += formula.slice(done, piece.index) + table + spellContent(formula.slice(start + 1, end));
    done = end + 1;
  }
  return spelled + formula.slice(done);
}

/** The short form, as Excel gives a formula back. */
export function shortenReferences(formula: string, own: TableDefinition | undefined): string {
  if (!formula.includes('[[')) return formula;
  return formula.replace(THIS_ROW, (_whole, table: string, column: string) => {
    const name = table.toLowerCase() === own?.name.toLowerCase() ? '' : table;
    return /^[\p{L}\p{N}_]+$/u.test(column) ? `${name}[@${column}]` : `${name}[@[${column}]]`;
  });
}

/** The table that a cell lies in. */
export function tableAt(
  tables: readonly TableDefinition[],
  sheetId: string,
  row: number,
  column: number,
): TableDefinition | undefined {
  return tables.find(({ sheetId: id, area }) => {
    const [down, right] = [row - area.row, column - area.column];
    return id === sheetId && down >= 0 && down < area.rows && right >= 0 && right < area.columns;
  });
}

function spellContent(content: string): string {
  if (!content.startsWith('@')) return `[${content}]`;
  const column = content.slice(1).replace(/^\[(.*)\]$/s, '$1');
  return column === '' ? '[#This Row]' : `[[#This Row],[${column}]]`;
}

/** An apostrophe takes the meaning from the character after it. */
function closingBracket(formula: string, start: number): number {
  let depth = 0;
  for (let at = start; at < formula.length; at++) {
    if (formula[at] === "'") at++;
    else if (formula[at] === '[') depth++;
    else if (formula[at] === ']' && --depth === 0) return at;
  }
  return -1;
}
