import { parseArgs } from 'node:util';
import { logErrorMessage, parseNumber } from 'office-addin-cli';
import { createReplay } from './replay/createReplay';
import { disturb } from './replay/faults/disturb';
import { faultFits } from './replay/faults/faultFits';
import { FAULT_KINDS, type Fault } from './replay/faults/faultKinds';
import { parseFault } from './replay/faults/parseFault';
import { readFolder } from './replay/readFolder';
import type { Recording } from './replay/recording';
import { listen, PortTaken } from './serve/listen';

const USAGE =
  'Usage: npm run replay -- --dir <folder with index.json> [--port N] [--fail <fault>[:<venue or part of an address>]]…';
const PORT = 4010;
const WIDEST = Math.max(...FAULT_KINDS.map(([word]) => word.length));
const HELP = `${USAGE}

Serves recorded answers in the venues' place. --fail spoils answers on purpose, and may be given several times; the
first that fits a request is taken. After its colon stands a venue (429:bybit) or a part of host/path?query, where *
stands for anything and $ for the end (html:/fapi/v1/premiumIndex, 'type:bybit*category=spot$'); without a colon it
spoils every answer.

${FAULT_KINDS.map(([word, does]) => `  ${word.padEnd(WIDEST)}  ${does}`).join('\n')}`;

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function commandLine() {
  try {
    return parseArgs({
      options: {
        dir: { type: 'string' },
        port: { type: 'string' },
        fail: { type: 'string', multiple: true, default: [] },
        help: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : String(error)}. ${USAGE}`);
  }
}

/** A fault that no recorded answer can show is a slip of the pen. */
function checkFits(fault: Fault, recordings: readonly Recording[]): void {
  const fits = recordings.some((recording) =>
    faultFits(fault, { ...recording, query: new URLSearchParams([...recording.query]) }),
  );
  if (!fits) {
    throw new Error(
      `--fail ${fault.kind}:${fault.where ?? ''} fits no recorded answer; after the colon write a venue or a part of an address that index.json lists.`,
    );
  }
}

/** Serves recorded payloads in the venues' place; HEDGEROW_UPSTREAM points the relay at it. */
async function replay(): Promise<void> {
  const { dir, help, ...values } = commandLine();
  if (help) {
    say(HELP);
    return;
  }
  if (dir === undefined) throw new Error(`--dir is missing. ${USAGE}`);
  const port = parseNumber(values.port, `--port must be a number. ${USAGE}`) ?? PORT;
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new Error(`--port must be a whole number from 0 (any free one) to 65535. ${USAGE}`);
  }
  const faults = values.fail.map(parseFault);
  const recordings = await readFolder(dir);
  for (const fault of faults) checkFits(fault, recordings);
  const { port: bound } = await listen(
    createReplay(dir, (entry) => say(JSON.stringify(entry)), disturb(faults)),
    port,
  );
  const url = `http://127.0.0.1:${bound}`;
  say(`Replaying ${recordings.length} recorded answers from ${dir} at ${url}`);
  for (const { kind, where } of faults) say(`Spoiled on purpose: ${kind} at ${where ?? 'every answer'}`);
  say(`Start the add-in on them with: HEDGEROW_UPSTREAM=${url} npm start -- --source live`);
}

replay().catch((error: unknown) => {
  const taken = error instanceof PortTaken;
  logErrorMessage(taken ? `port ${error.port} is taken by another program; choose one with --port N` : error);
  process.exitCode = 1;
});
