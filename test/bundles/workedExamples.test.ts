import { loadBundle } from '../support/functions/loadBundle';
import { workedExamples } from '../support/functions/workedExamples';

/** Functions whose examples wait for them. */
const NOT_YET: readonly string[] = [];

test('every worked example of the built functions gives what its source says', async () => {
  const bundle = loadBundle();

  const report = await workedExamples(bundle.ids, bundle.call);

  expect(report.failed).toEqual([]);
  expect(report.missing).toEqual(NOT_YET);
  expect(report.passed).toBeGreaterThanOrEqual(127);
});
