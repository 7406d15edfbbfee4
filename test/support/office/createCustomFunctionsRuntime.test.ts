import { join } from 'node:path';
import { createCustomFunctionsRuntime } from './createCustomFunctionsRuntime';

const scriptPath = join(__dirname, 'sampleFunctions.js');

test('calls associated functions as Excel calls them', async () => {
  const runtime = createCustomFunctionsRuntime({ scriptPath });
  expect(runtime.ids).toEqual(['DIVIDE', 'FIRSTCODE', 'HALVES', 'BROKEN']);
  const results = await Promise.all([
    runtime.call('DIVIDE', [9, 2]),
    runtime.call('divide', [9, null]),
    runtime.call('DIVIDE', [9, 0]),
    runtime.call('HALVES', [[[5], ['x']]]),
    runtime.call('FIRSTCODE', [[[{ error: '#N/A' }]]]),
    runtime.call('BROKEN', []),
  ]);
  expect(results).toEqual([
    4.5,
    { error: '#VALUE!', message: 'by must be given' },
    { error: '#DIV/0!', message: '' },
    [[2.5], [{ error: '#N/A', message: 'no number' }]],
    '#N/A',
    { error: '#VALUE!', message: '' },
  ]);
});

test('answers numbers that Excel cannot show with errors', async () => {
  const runtime = createCustomFunctionsRuntime({ scriptPath });
  expect(await runtime.call('DIVIDE', ['x', 2])).toMatchObject({ error: '#VALUE!' });
  expect(await runtime.call('DIVIDE', [1e308, 1e-308])).toMatchObject({ error: '#NUM!' });
});
