import { loadBundle } from '../support/functions/loadBundle';
import { workedExamples } from '../support/functions/workedExamples';

/** The functions built so far; a function whose examples do not run yet is told by the report. */
const EXAMPLES_OF_TODAY = 127;

test('every worked example of the built functions gives what its source says', async () => {
  const bundle = loadBundle();

  const report = await workedExamples(bundle.ids, bundle.call);

  expect(report.failed).toEqual([]);
  expect(report.passed).toBe(EXAMPLES_OF_TODAY);
});
