import { parseArgs } from 'node:util';
import { logErrorMessage, parseNumber } from 'office-addin-cli';
import { createReplay } from './replay/createReplay';
import { readFolder } from './replay/readFolder';
import { listen, PortTaken } from './serve/listen';

const USAGE = 'Usage: npm run replay -- --dir <folder with index.json> [--port N]';
const PORT = 4010;

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Serves recorded payloads in the venues' place; HEDGEROW_UPSTREAM points the relay at it. */
async function replay(): Promise<void> {
  const { values } = parseArgs({ options: { dir: { type: 'string' }, port: { type: 'string' } } });
  if (values.dir === undefined) throw new Error(`--dir is missing. ${USAGE}`);
  const port = parseNumber(values.port, `--port must be a number. ${USAGE}`) ?? PORT;
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new Error(`--port must be a whole number from 0 (any free one) to 65535. ${USAGE}`);
  }
  const recordings = await readFolder(values.dir);
  const { port: bound } = await listen(
    createReplay(values.dir, (entry) => say(JSON.stringify(entry))),
    port,
  );
  const url = `http://127.0.0.1:${bound}`;
  say(`Replaying ${recordings.length} recorded answers from ${values.dir} at ${url}`);
  say(`Start the add-in on them with: HEDGEROW_UPSTREAM=${url} npm start -- --source live`);
}

replay().catch((error: unknown) => {
  const taken = error instanceof PortTaken;
  logErrorMessage(taken ? `port ${error.port} is taken by another program; choose one with --port N` : error);
  process.exitCode = 1;
});
