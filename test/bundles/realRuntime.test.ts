import path from 'node:path';
import { answerOf } from '../support/functions/answer';
import { excelArguments } from '../support/functions/excelArguments';
import { loadBundle } from '../support/functions/loadBundle';
import { DIST } from '../support/dist';
import { workedExamples } from '../support/functions/workedExamples';
import { createCustomFunctionsRuntime } from '../support/office/createCustomFunctionsRuntime';

const runtime = createCustomFunctionsRuntime({ scriptPath: path.join(DIST, 'functions.js') });
const { ids, metadata } = loadBundle();

async function call(id: string, typed: readonly unknown[]): Promise<unknown> {
  const described = metadata.find((each) => each.id === id);
  return answerOf(await runtime.call(id, excelArguments(described?.parameters ?? [], typed)));
}

test('Microsoft’s runtime knows every function of the bundle', () => {
  expect([...runtime.ids].sort()).toEqual([...ids].sort());
});

test('every worked example gives the same in Microsoft’s runtime', async () => {
  const report = await workedExamples(ids, call);

  expect(report.failed).toEqual([]);
  expect(report.passed).toBeGreaterThan(100);
});

test('a sentence reaches the cell', async () => {
  expect(await call('CONTRACTS', [90_000, 0, 0.01])).toEqual({
    error: '#VALUE!',
    message: 'price must be positive; it is empty or 0',
  });
});

test('an error in one row of a column stays in that row', async () => {
  expect(await call('CONTRACTS', [[[90_000], [30_000]], [[60_000], [0]], 0.01])).toEqual([
    [150],
    [{ error: '#VALUE!', message: 'price must be positive; it is empty or 0' }],
  ]);
});

test('an error cell passes through as itself', async () => {
  expect(await call('CONTRACTS', [[[{ error: '#N/A' }]], 60_000, 0.01])).toMatchObject({ error: '#N/A' });
});
