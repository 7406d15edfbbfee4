import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { functionProblems } from '../../tools/functions/functionProblems';
import { readFunctionComments } from '../../tools/functions/readFunctionComments';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'functions-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const EXAMPLES = ' * @example =HEDGE.X(1) → 1\n * @example =HEDGE.X(0) → #VALUE! no\n';

function source(
  id: string,
  { summary = 'Says something.', param = '@param price Price.', code = '' } = {},
): string {
  const body = code || `export function ${id}(price: unknown[][]): unknown[][] {\n  return price;\n}\n`;
  return `/**\n * ${summary}\n *\n * @customfunction ${id}\n * ${param}\n${EXAMPLES} */\n${body}`;
}

function problems(...sources: string[]): string[] {
  const files = sources.map((text, index) => {
    const file = path.join(folder, `${index}.ts`);
    writeFileSync(file, text);
    return file;
  });
  return functionProblems(files, readFunctionComments(files));
}

test('a sound function has no problem', () => {
  expect(problems(source('NOTIONAL'))).toEqual([]);
});

test.each([
  ['the same id in two files', [source('NOTIONAL'), source('NOTIONAL')], 'has the id of a function in'],
  [
    'an arrow function',
    [source('NOTIONAL', { code: 'export const NOTIONAL = (price) => price;\n' })],
    'arrow function',
  ],
  ['an id of two letters', [source('PL')], 'at least 3 letters'],
  ['an id like a cell', [source('ABC12')], 'looks like a cell address'],
  ['an id in lower case', [source('notional')], 'upper-case'],
  [
    'a parameter without a description',
    [source('NOTIONAL', { param: '@param price' })],
    'describe its parameter price',
  ],
  ['a second paragraph', [source('NOTIONAL', { summary: 'One.\n *\n * Two.' })], 'one paragraph'],
  ['a link in the summary', [source('NOTIONAL', { summary: 'See {@link PNL}.' })], '{@link}'],
])('%s is refused', (_what, sources, sentence) => {
  expect(problems(...sources).join('\n')).toContain(sentence);
});

test('an example must say what it gives', () => {
  expect(() => problems(source('NOTIONAL').replace(' → 1', ''))).toThrow('must say what it gives');
});
