import { loadBundle } from '../test/support/functions/loadBundle';
import { workedExamples } from '../test/support/functions/workedExamples';

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** Runs every worked example of test/cases through the built functions and tells what differs. */
async function runCases(): Promise<void> {
  const { ids, call } = loadBundle();
  const { passed, failed, missing } = await workedExamples(ids, call);
  failed.forEach(say);
  if (missing.length > 0) say(`Not there yet: ${missing.join(', ')}`);
  say(`${passed} passed, ${failed.length} failed`);
  if (failed.length > 0) process.exitCode = 1;
}

runCases().catch((failure: unknown) => {
  process.stderr.write(`${failure instanceof Error ? failure.message : String(failure)}\n`);
  process.exitCode = 1;
});
