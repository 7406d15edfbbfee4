import path from 'node:path';
import { CustomFunctionRegistry } from '../../../src/workbench/client/customFunctions';
import { starterWorkbook } from '../../../src/workbench/starter/starterWorkbook';
import type { TourTask } from '../../../src/workbench/starter/tourSheet';
import { findFunctionFiles } from '../../../tools/functions/findFunctionFiles';
import { functionsMetadata as writeMetadata } from '../../../tools/functions/functionsMetadata';
import { readFunctionComments } from '../../../tools/functions/readFunctionComments';
import { referenceData } from '../../../tools/reference/referenceData';
import { functionsMetadata } from '../../../src/workbench/grid/functionsMetadata';
import { parseResult } from '../../support/functions/parseFormula';
import { closeGrids, headlessGrid } from './headlessGrid';

const registry = new CustomFunctionRegistry();
const files = findFunctionFiles(path.resolve(__dirname, '../../../src/functions'));
const comments = readFunctionComments(files);
const FIRST_RESULT_COLUMN = 4;

beforeAll(async () => {
  Reflect.set(globalThis, 'CustomFunctions', registry.namespace);
  await import('../../../src/functions/functions');
});

afterEach(closeGrids);

test('the tour works out one example of every function, each with room for its result', async () => {
  const { tasks } = referenceData(comments) as { tasks: TourTask[] };
  const metadata = functionsMetadata(JSON.parse(await writeMetadata(files, 'https://hedge.example.com')));
  const { workbook } = headlessGrid({
    data: starterWorkbook(tasks),
    metadata,
    invoke: (id, values) => registry.invoke(id, values, ''),
  });
  await workbook.calculated();

  const sheet = workbook.sheets().find(({ name }) => name === 'Functions');
  if (sheet === undefined) throw new Error('there is no sheet Functions');
  const column = sheet
    .read({ row: 0, column: 1, rows: sheet.rowCount, columns: 1 })
    .map(([cell]) => cell?.value);
  for (const { id, examples } of comments) {
    const row = column.indexOf(id);
    const expected = parseResult(examples[0]?.result ?? '');
    const block = (Array.isArray(expected) ? expected : [[expected]]) as unknown[][];
    const shown = sheet.read({
      row,
      column: FIRST_RESULT_COLUMN,
      rows: block.length,
      columns: block[0]?.length ?? 1,
    });
    expect([id, shown.map((line) => line.map(({ value }) => value ?? ''))]).toEqual([
      id,
      block.map((line) => line.map((cell) => cell ?? '')),
    ]);
  }
});
