import { parseArgs } from 'node:util';
import { logErrorMessage } from 'office-addin-cli';
import { describeRecorded } from './recorded/describeRecorded';
import { readRecordedFolder } from './recorded/readRecordedFolder';

const USAGE = `Usage: npm run --silent recorded -- <folder with index.json>`;

/** Reads every recorded answer of a folder through the adapters and prints what was lost or looks odd. */
async function recorded(): Promise<void> {
  const { positionals } = parseArgs({ allowPositionals: true, options: {} });
  const [folder, ...others] = positionals;
  if (folder === undefined || others.length > 0) throw new Error(`Name one folder. ${USAGE}`);
  process.stdout.write(`${describeRecorded(await readRecordedFolder(folder))}\n`);
}

recorded().catch((error: unknown) => {
  logErrorMessage(error);
  process.exitCode = 1;
});
