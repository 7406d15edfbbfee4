import { cellPlace } from '../read/cellPlace';
import type { FileTable, FileWorkbook } from '../readWorkbook';

interface Size {
  readonly rows: number;
  readonly columns: number;
}

const STRUCTURED = /^([^[\]]+)\[([^]*)\]$/;
const ITEM = /\[((?:[^[\]']|'.)*)\]|:/g;

function areaSize(ref: string): Size | undefined {
  const [from = '', to = from] = ref.split(':');
  const [first, last] = [cellPlace(from), cellPlace(to)];
  if (!first || !last) return undefined;
  return { rows: Math.abs(last.row - first.row) + 1, columns: Math.abs(last.column - first.column) + 1 };
}

/** What stands between a table's outer brackets: `asset`, `#All`, `[a]:[b]` or `[#This Row],[a]:[b]`. */
function items(inside: string): string[] {
  if (!inside.startsWith('[')) return [inside];
  return [...inside.matchAll(ITEM)].map(([all, name]) =>
    all === ':' ? ':' : (name ?? '').replace(/'(.)/g, '$1'),
  );
}

function tableSize(table: FileTable, inside: string): Size | undefined {
  const body = areaSize(table.ref);
  if (body === undefined) return undefined;
  const told = items(inside);
  const words = told.filter((item) => item.startsWith('#')).map((item) => item.toLowerCase());
  const named = told.filter((item) => !item.startsWith('#') && item !== ':' && item !== '');
  const places = named.map((name) =>
    table.columns.findIndex(
      ({ header }) => header.toLowerCase() === name.replace(/'(.)/g, '$1').toLowerCase(),
    ),
  );
  if (places.includes(-1)) return undefined;
  const [first = 0, last = first] = places;
  const columns = places.length === 0 ? body.columns : Math.abs(last - first) + 1;
  if (words.includes('#all')) return { rows: body.rows, columns };
  const one = words.some((word) => ['#this row', '#headers', '#totals'].includes(word));
  return { rows: one ? 1 : body.rows - 1, columns };
}

/** How many cells the references and names of a workbook stand for; undefined for what is none. */
export function referenceSize({ sheets, names }: FileWorkbook): (reference: string) => Size | undefined {
  const tables = new Map(
    sheets.flatMap((sheet) => sheet.tables).map((table) => [table.name.toLowerCase(), table] as const),
  );
  const formulas = new Map(names.map(({ name, formula }) => [name.toLowerCase(), formula] as const));
  const sizeOf = (reference: string, depth: number): Size | undefined => {
    const [, name, inside] = STRUCTURED.exec(reference) ?? [];
    if (name !== undefined && inside !== undefined) {
      const table = tables.get(name.toLowerCase());
      return table && tableSize(table, inside);
    }
    const table = tables.get(reference.toLowerCase());
    if (table !== undefined) return tableSize(table, '');
    const formula = formulas.get(reference.toLowerCase());
    if (formula !== undefined) return depth > 8 ? undefined : sizeOf(formula, depth + 1);
    return areaSize(reference.slice(reference.lastIndexOf('!') + 1));
  };
  return (reference) => sizeOf(reference, 0);
}
