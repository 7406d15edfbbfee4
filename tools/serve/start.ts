import { logErrorMessage } from 'office-addin-cli';
import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { developmentCertificate } from '../certificates/developmentCertificate';
import { sideloadAdvice } from '../excel/sideloadAdvice';
import { startExcel } from '../excel/startExcel';
import { writeManifest } from '../excel/writeManifest';
import { buildDist, DIST } from './buildDist';
import { createSite } from './createSite';
import { listen, type Listening } from './listen';
import { listenNear } from './listenNear';
import { loggedRelay } from './loggedRelay';
import { openUrl } from './openUrl';
import { START_HELP, startOptions, type StartOptions } from './startOptions';
import { watchDist } from './watchDist';

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function siteFor(options: StartOptions, manifest?: string) {
  const upstream = process.env['HEDGEROW_UPSTREAM'];
  return createSite({
    folder: DIST,
    source: options.source,
    relayOnly: Boolean(upstream),
    relay: loggedRelay(upstream, say),
    ...(manifest === undefined ? {} : { manifest }),
  });
}

async function startWorkbench(options: StartOptions): Promise<Listening> {
  const site = siteFor(options);
  const listening = options.portIsWish
    ? await listen(site, options.port)
    : await listenNear(site, options.port);
  if (listening.port !== options.port)
    say(`Port ${options.port} is taken by another program; using ${listening.port}.`);
  const workbench = `${listening.url}/workbench/`;
  say(`Hedgerow's workbench: ${workbench}`);
  say(options.source === 'sample' ? 'The pane starts on sample data.' : 'The pane starts on live data.');
  if (options.open && !(await openUrl(workbench))) say('Open that address in Chrome, Edge or Firefox.');
  return listening;
}

async function startForExcel(options: StartOptions): Promise<Listening> {
  const { files, advice } = await developmentCertificate();
  const tls = { cert: readFileSync(files.cert, 'utf8'), key: readFileSync(files.key, 'utf8') };
  const url = `https://localhost:${options.port}`;
  const written = await writeManifest(
    path.join(DIST, 'manifest.xml'),
    url,
    path.join(homedir(), '.hedgerow'),
  );
  // The manifest names the port, so no other one will do.
  const listening = await listen(siteFor(options, written.xml), options.port, { tls });
  const place = { url, port: options.port, manifest: written.file, id: written.id };
  say(`Hedgerow's add-in: ${url}/taskpane.html`);
  for (const line of advice) say(line);
  say('');
  if (options.open && startExcel(place)) {
    say('Excel is starting: Home, Add-ins, and pick Hedgerow under Developer Add-ins. By hand:');
  } else {
    say('Load the add-in by hand:');
  }
  for (const line of sideloadAdvice(place)) say(line);
  return listening;
}

async function start(args: readonly string[]): Promise<void> {
  const options = startOptions(args);
  if (options.help) {
    say(START_HELP);
    return;
  }
  await buildDist(say);
  const watching = options.watch ? await watchDist() : undefined;
  const listening = options.excel ? await startForExcel(options) : await startWorkbench(options);
  say('Ctrl+C stops it.');
  const stop = () => {
    watching?.kill();
    void listening.close().then(() => process.exit(0));
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

start(process.argv.slice(2)).catch((error: unknown) => {
  logErrorMessage(error);
  process.exitCode = 1;
});
