import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readWorkbook } from '../../../src/xlsx/readWorkbook';
import { planOptions } from '../../../tools/plan/planOptions';

const ROOT = path.join(__dirname, '..', '..', '..');
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'hedgerow-plan-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function plan(...args: string[]) {
  const tool = ['tools/run.mjs', 'tsx', 'tools/plan.ts', ...args];
  return spawnSync(process.execPath, tool, { cwd: ROOT, encoding: 'utf8' });
}

it('writes a plan file once, and loses none by running again', () => {
  const [csv, out] = [path.join(folder, 'mine.csv'), path.join(folder, 'plan.xlsx')];
  writeFileSync(csv, 'asset,quantity\nBTC,2\n');
  const first = plan(csv, '--template', 'single-coin', '--venue', 'mexc', '--out', out);
  expect([first.status, first.stdout]).toEqual([0, '']);
  expect(first.stderr).toContain('mine.csv: 1 holding\n');
  expect(readWorkbook(readFileSync(out)).sheets[0]!.name).toBe('Plan');

  writeFileSync(out, 'mine');
  const again = plan(csv, '--template', 'single-coin', '--out', out);
  expect(again.status).toBe(1);
  expect(again.stderr).toContain('is there already; choose another name, or write over it with --force.');
  expect(readFileSync(out, 'utf8')).toBe('mine');
});

it.each([
  [[], 'Name one file of holdings.'],
  [['a.csv', 'b.csv'], 'Name one file of holdings.'],
  [['a.csv'], 'Name a --template.'],
  [['a.csv', '--template', 'none'], 'There is no template none.'],
  [['a.csv', '--template', 'blended', '--venue', 'ftx'], 'There is no venue ftx.'],
  [
    ['a.csv', '--template', 'blended', '--out', 'a.xls'],
    'Name the file to write with --out; it ends in .xlsx.',
  ],
  [
    ['a.csv', '--template', 'blended', '--out', 'a.xlsx', '--source', 'x'],
    '--source must be sample or live.',
  ],
  [['a.csv', '--template', 'blended', '--out', 'a.xlsx', '--timeout', '0'], '--timeout must be positive.'],
  [
    ['a.csv', '--template', 'blended', '--out', 'a.xlsx', '--values', '--formulas'],
    'Choose --values or --formulas, not both.',
  ],
  [['a.csv', '--speed'], "Unknown option '--speed'"],
])('%j is answered with a sentence', (args, sentence) => {
  expect(() => planOptions(args)).toThrow(sentence);
});

it('takes the venue of the template when none is named', () => {
  expect(planOptions(['a.csv', '--template', 'event-hedge', '--out', 'a.xlsx'])).toMatchObject({
    ...{ csv: 'a.csv', venue: 'binance', source: 'sample', copy: undefined, force: false },
  });
});
