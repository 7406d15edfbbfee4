import { logErrorMessage } from 'office-addin-cli';
import { VENUES } from '../src/market/venues';
import { alignedTable, type TableCell } from './market/alignedTable';
import { probeAll } from './probe/probeAll';
import type { ProbeResult } from './probe/probeHost';
import { PROBE_HELP, probeOptions } from './probe/probeOptions';
import { probeTargets } from './probe/probeTargets';

const AT_ONCE = 4;
const HEADERS = ['venue', 'host', 'status', 'Access-Control-Allow-Origin', 'browsers'];

function row({ venue, host, status, allowOrigin, browsers, because }: ProbeResult): TableCell[] {
  const words = because === undefined ? browsers : `${browsers}: ${because}`;
  return [venue, host, status === undefined ? '' : String(status), allowOrigin ?? '', words].map((text) => ({
    text,
    align: 'left',
  }));
}

/** Tells which venues a browser reaches from here without the relay. */
async function probe(args: readonly string[]): Promise<void> {
  const { origin, timeoutMilliseconds, json, help } = probeOptions(args);
  if (help) {
    process.stdout.write(`${PROBE_HELP}\n`);
    return;
  }
  const upstream = process.env['HEDGEROW_UPSTREAM'];
  const probedAt = new Date();
  const results = await probeAll(probeTargets(Object.values(VENUES), probedAt.getTime()), AT_ONCE, {
    fetch: globalThis.fetch,
    origin,
    timeoutMilliseconds,
    ...(upstream && { upstream }),
  });
  const text = json
    ? JSON.stringify({ origin, probedAt: probedAt.toISOString(), hosts: results }, undefined, 2)
    : alignedTable(HEADERS, results.map(row));
  process.stdout.write(`${text}\n`);
  if (results.every(({ status }) => status === undefined))
    throw new Error('No venue could be reached; check the connection of this machine.');
}

probe(process.argv.slice(2)).catch((error: unknown) => {
  logErrorMessage(error);
  process.exitCode = 1;
});
