/** `npm run properties [-- runs]`: every property of the formulas, a million times each unless told otherwise. */
import process from 'node:process';
import { endWithSentence, ensureInstalled } from './install.mjs';
import { commandScript, endLike, runScript } from './run.mjs';

async function main([runs = '1000000']) {
  if (!/^[1-9]\d*$/.test(runs))
    throw new Error(`The number of runs must be whole and above 0; it is "${runs}".`);
  ensureInstalled();
  process.env.HEDGEROW_RUNS = runs;
  // The tests with properties are those that ask how often to try them.
  endLike(
    await runScript(commandScript('jest'), [
      '--findRelatedTests',
      'test/support/hedging/runs.ts',
      '--testTimeout=86400000',
    ]),
  );
}

main(process.argv.slice(2)).catch(endWithSentence);
