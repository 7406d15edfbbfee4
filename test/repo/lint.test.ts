import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../..');

/** One process for all texts: reading the project's types is what takes the time. */
const SCRIPT = `
  import { ESLint } from 'eslint';
  import { text } from 'node:stream/consumers';
  const eslint = new ESLint();
  const found = {};
  for (const { name, file, code } of JSON.parse(await text(process.stdin))) {
    const [report] = await eslint.lintText(code, { filePath: file });
    found[name] = [...new Set(report.messages.map(({ ruleId }) => ruleId ?? 'parser'))];
  }
  process.stdout.write(JSON.stringify(found));
`;

const [firstOf] = readdirSync(path.join(ROOT, 'src/workbook')).filter((name) => name.endsWith('.ts'));

const UNSOUND = `
  const words: any = eval('1');
  console.log(words);
  setTimeout('words()', 1);
  export function show(place: HTMLElement, text: string): void {
    place.innerHTML = text;
    if (text == '') void 0;
  }
  export function forgets(): void {
    Promise.resolve(1);
  }
  export default show;
`;

const CARELESS = `
  export async function readsTooEarly(context: Excel.RequestContext): Promise<unknown> {
    const range = context.workbook.getSelectedRange();
    range.load();
    const early = range.values;
    for (let row = 0; row < 3; row += 1) await context.sync();
    return early;
  }
`;

const LONELY = `
  test.skip('a', () => { expect(1).toBe(1); });
  describe.only('b', () => undefined);
`;

describe('lint', () => {
  let found: Record<string, string[]> = {};
  beforeAll(() => {
    const texts = [
      { name: 'unsound', file: 'src/model/decimal.ts', code: UNSOUND },
      { name: 'careless', file: path.join('src/workbook', firstOf ?? ''), code: CARELESS },
      { name: 'lonely', file: 'test/repo/lint.test.ts', code: LONELY },
    ];
    const options = { cwd: ROOT, input: JSON.stringify(texts), encoding: 'utf8' } as const;
    const run = spawnSync(process.execPath, ['--input-type=module', '--eval', SCRIPT], options);
    if (run.status !== 0) throw new Error(run.stderr);
    found = JSON.parse(run.stdout) as Record<string, string[]>;
  }, 120_000);

  test('answers what must not be in source', () => {
    expect(found['unsound']).toEqual(
      expect.arrayContaining([
        '@typescript-eslint/no-explicit-any',
        '@typescript-eslint/no-floating-promises',
        '@typescript-eslint/no-implied-eval',
        'eqeqeq',
        'no-console',
        'no-eval',
        'no-restricted-syntax',
      ]),
    );
  });

  test('knows how Excel is spoken to', () => {
    expect(found['careless']).toEqual(
      expect.arrayContaining([
        'office-addins/call-sync-before-read',
        'office-addins/no-context-sync-in-loop',
        'office-addins/no-empty-load',
      ]),
    );
  });

  test('lets no test be left out', () => {
    expect(found['lonely']).toContain('no-restricted-syntax');
  });
});
