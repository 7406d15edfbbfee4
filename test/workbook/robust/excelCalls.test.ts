import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { provideExcelErrors } from '../../../tools/plan/excelErrors';
import { openExcel, type OpenExcel } from '../openExcel';
import { EXCEL_ACTIONS, type ExcelAction } from './excelActions';

const ROOT = path.resolve(__dirname, '../../..');
const WORKBOOK = path.join(ROOT, 'src/workbook');
/** What they run for others is measured with those. */
const FOR_OTHERS = ['runExcel', 'takeBack'];
/** Goes on after a refusal, cell by cell, and tells; test/actions/explain/doctor has its refusals. */
const GOES_ON = 'explain/reenterFormulas';
/** Trials of a request that has more actions than this fall on some of them. */
const TRIALS = 11;

jest.setTimeout(120_000);
beforeAll(provideExcelErrors);

/** The workbook before the action, and how many requests it took to get there. */
async function prepared({ prepare }: ExcelAction): Promise<OpenExcel & { readonly from: number }> {
  const excel = openExcel();
  await prepare?.();
  return { ...excel, from: excel.syncs() };
}

test('every file that calls Excel is in the table', () => {
  const files = readdirSync(WORKBOOK, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .filter((file) => /\b(?:runExcel|Excel\.run)\b/.test(readFileSync(path.join(WORKBOOK, file), 'utf8')))
    .map((file) => file.replaceAll(path.sep, '/').replace('.ts', ''))
    .filter((file) => !FOR_OTHERS.includes(file) && file !== GOES_ON);
  expect([...new Set(EXCEL_ACTIONS.map(({ file }) => file))].sort()).toEqual(files.sort());
});

test('docs/excel-calls.md has the requests of every action', async () => {
  const measured: string[] = [];
  for (const action of EXCEL_ACTIONS) {
    const { from, requests } = await prepared(action);
    await action.run();
    const actions = requests.slice(from).map(({ request }) => request.Actions.length);
    measured.push(`| ${action.name} | \`${action.file}.ts\` | ${actions.length} |`);
  }
  const text = readFileSync(path.join(ROOT, 'docs/excel-calls.md'), 'utf8');
  const listed = text.split('\n').filter((line) => /\| +\d+ \|$/.test(line));
  const plain = (line: string): string => line.replaceAll(/ +/g, ' ');
  expect(listed.map(plain)).toEqual(measured);
});

describe.each(EXCEL_ACTIONS)('$name', (action) => {
  test('is one step for Undo at most, which brings back all that the sheets show', async () => {
    const { workbook } = await prepared(action);
    const before = withoutParts(workbook.snapshot());
    const steps = workbook.undoStepCount();
    await action.run();
    const made = workbook.undoStepCount() - steps;
    expect(made).toBeLessThanOrEqual(1);
    if (made === 1) workbook.undo();
    expect(withoutParts(workbook.snapshot())).toEqual(before);
  });

  test('whatever request is refused, at whatever step, the workbook is as before', async () => {
    const trial = await prepared(action);
    await action.run();
    const sizes = trial.requests.slice(trial.from).map(({ request }) => request.Actions.length);
    const after = trial.workbook.snapshot();

    const excel = await prepared(action);
    const before = excel.workbook.snapshot();
    for (const [index, size] of sizes.entries()) {
      const stride = Math.max(1, Math.ceil(size / TRIALS));
      for (let done = 0; done < size; done += stride) {
        excel.failAtSync(index + 1, 'GeneralException', done);
        const isPart = index === action.part;
        if (isPart) await action.run();
        else
          await expect(action.run()).rejects.toThrow('Excel refused: Refused by the test: GeneralException.');
        expect({ index, done, grid: excel.workbook.snapshot() }).toEqual({ index, done, grid: before });
      }
    }
    await action.run();
    expect(withoutIds(excel.workbook.snapshot())).toEqual(withoutIds(after));
  });
});

/** Undo is about cells: what a file holds besides them, unseen, it leaves alone. */
function withoutParts(snapshot: unknown): unknown {
  return { ...(snapshot as object), xmlParts: undefined };
}

/** What was made twice has other ids the second time. */
function withoutIds(snapshot: unknown): unknown {
  return JSON.parse(JSON.stringify(snapshot), (key, value: unknown) =>
    key === 'id' || (typeof value === 'string' && /^\{(?:sheet|table)-\d+\}$/.test(value)) ? '' : value,
  );
}
