import { elementsAt, parsePart, textOf, unpack } from './unpack';

const CELL = /^([A-Z]+)(\d+)$/;
const TABLE_NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u;
const LIKE_CELL = /^(?:[A-Z]{1,3}\d+|R\d*C\d*|[RC])$/i;
const RESERVED = /[\\/?*[\]:]/;

function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** A cell's row and column counted from 1. */
function place(address: string): readonly [number, number] {
  const [, letters = '', row = '0'] = CELL.exec(address) ?? [];
  return [Number(row), columnNumber(letters)];
}

function lintCells(path: string, text: string, strings: number, styles: number, found: string[]): void {
  let lastRow = 0;
  for (const row of elementsAt(parsePart(text), 'worksheet/sheetData/row')) {
    const rowNumber = Number(textOf(row, '@r'));
    if (rowNumber <= lastRow) found.push(`${path}: row ${rowNumber} after row ${lastRow}`);
    lastRow = rowNumber;
    let lastColumn = 0;
    for (const cell of elementsAt(row, 'c')) {
      const address = textOf(cell, '@r');
      const [r, c] = place(address);
      if (r !== rowNumber || c <= lastColumn) found.push(`${path}: ${address} is out of order`);
      lastColumn = c;
      if (Number(textOf(cell, '@s')) >= styles)
        found.push(`${path}: ${address} has a style that is not there`);
      const isShared = textOf(cell, '@t') === 's';
      const index = Number(textOf(elementsAt(cell, 'v')[0], '#text'));
      if (isShared && !(index >= 0 && index < strings))
        found.push(`${path}: ${address} has a text that is not there`);
    }
  }
}

function sharedTexts(text: string): readonly string[] {
  return elementsAt(parsePart(text), 'sst/si').map((item) => textOf(elementsAt(item, 't')[0], '#text'));
}

/** Texts of a sheet's cells by address, as far as they are shared strings. */
function headerTexts(sheet: string, texts: readonly string[]): ReadonlyMap<string, string> {
  const cells = elementsAt(parsePart(sheet), 'worksheet/sheetData/row/c');
  return new Map(
    cells.map((cell) => [
      textOf(cell, '@r'),
      textOf(cell, '@t') === 's' ? (texts[Number(textOf(elementsAt(cell, 'v')[0], '#text'))] ?? '') : '',
    ]),
  );
}

function lintTables(
  parts: Readonly<Record<string, string>>,
  texts: readonly string[],
  found: string[],
): void {
  const names = new Set<string>();
  const ids = new Set<string>();
  for (const [path, links] of Object.entries(parts)) {
    if (!/^xl\/worksheets\/_rels\//.test(path)) continue;
    const sheet = parts[path.replace('_rels/', '').replace(/\.rels$/, '')] ?? '';
    const cells = headerTexts(sheet, texts);
    for (const link of elementsAt(parsePart(links), 'Relationships/Relationship')) {
      const target = textOf(link, '@Target').replace(/^\//, '');
      if (!target.includes('/tables/')) continue;
      const [table] = elementsAt(parsePart(parts[target] ?? ''), 'table');
      const name = textOf(table, '@displayName');
      if (names.has(name.toLowerCase())) found.push(`${target}: the table name ${name} is there twice`);
      if (ids.has(textOf(table, '@id'))) found.push(`${target}: the table id is there twice`);
      if (!TABLE_NAME.test(name) || LIKE_CELL.test(name)) found.push(`${target}: ${name} is no table name`);
      names.add(name.toLowerCase());
      ids.add(textOf(table, '@id'));
      const [row, column] = place(textOf(table, '@ref').split(':')[0] ?? '');
      elementsAt(table ?? {}, 'tableColumns/tableColumn').forEach((one, at) => {
        const header = [...cells].find(
          ([address]) => place(address).join() === [row, column + at].join(),
        )?.[1];
        if (header !== textOf(one, '@name'))
          found.push(`${target}: column ${textOf(one, '@name')} has the header ${header ?? '(none)'}`);
      });
    }
  }
}

function lintNames(workbook: string, found: string[]): void {
  const parsed = parsePart(workbook);
  const sheets = elementsAt(parsed, 'workbook/sheets/sheet').map((sheet) => textOf(sheet, '@name'));
  if (new Set(sheets.map((name) => name.toLowerCase())).size !== sheets.length)
    found.push('a sheet name is there twice');
  for (const name of sheets)
    if (name === '' || name.length > 31 || RESERVED.test(name)) found.push(`"${name}" is no sheet name`);
  const seen = new Set<string>();
  for (const one of elementsAt(parsed, 'workbook/definedNames/definedName')) {
    const name = textOf(one, '@name');
    const key = `${name.toLowerCase()}|${textOf(one, '@localSheetId')}`;
    if (seen.has(key)) found.push(`the name ${name} is there twice`);
    seen.add(key);
    if (!TABLE_NAME.test(name) || LIKE_CELL.test(name)) found.push(`${name} is no name`);
  }
}

const PAIRS: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };
const NEWER = /(?<![\w.])(?:MAXIFS|MINIFS|IFS|CONCAT|TEXTJOIN|XLOOKUP|FILTER|SORT|UNIQUE|SEQUENCE)\(/;

/** What is wrong with a formula as a file has it; not whether it makes sense. */
function formulaProblem(formula: string): string | undefined {
  const bare = formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, '0');
  if (/["']/.test(bare)) return 'has a quotation mark that is not closed';
  if (formula === '' || formula.startsWith('=')) return 'is empty or begins with =';
  if (bare.includes('[@')) return 'has [@ where a file says [#This Row]';
  if (/HEDGE\./i.test(bare)) return 'has HEDGE. where a file says _xldudf_HEDGE_';
  if (NEWER.test(bare)) return 'has a newer function without its _xlfn.';
  const open: string[] = [];
  for (const sign of bare.replace(/[^()[\]{}]/g, '')) {
    if (!(sign in PAIRS)) open.push(sign);
    else if (open.pop() !== PAIRS[sign]) return `has a ${sign} that nothing opens`;
  }
  return open.length > 0 ? `has a ${open.join('')} that is not closed` : undefined;
}

function lintFormulas(path: string, text: string, found: string[]): void {
  for (const [, formula = ''] of text.matchAll(
    /<(?:f|formula|calculatedColumnFormula)(?: [^>]*[^/])?>([^<]*)</g,
  )) {
    const plain = formula
      .replaceAll('&quot;', '"')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&amp;', '&');
    const problem = formulaProblem(plain);
    if (problem !== undefined) found.push(`${path}: ${plain.slice(0, 60)} ${problem}`);
  }
}

/** What the validator does not see and Excel would repair, a line each. */
export function lint(bytes: Uint8Array): readonly string[] {
  const parts = unpack(bytes);
  const found: string[] = [];
  const texts = sharedTexts(parts['xl/sharedStrings.xml'] ?? '');
  const styles = elementsAt(parsePart(parts['xl/styles.xml'] ?? ''), 'styleSheet/cellXfs/xf').length;
  for (const [path, text] of Object.entries(parts))
    if (/^xl\/worksheets\/[^/]+\.xml$/.test(path)) lintCells(path, text, texts.length, styles, found);
  for (const [path, text] of Object.entries(parts))
    if (/^xl\/(?:worksheets|tables)\/[^/]+\.xml$/.test(path)) lintFormulas(path, text, found);
  lintTables(parts, texts, found);
  lintNames(parts['xl/workbook.xml'] ?? '', found);
  return found;
}
