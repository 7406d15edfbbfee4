import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { chromium, type Browser } from 'playwright-core';

/** Nothing but the page under test may reach for the network, and root has no sandbox. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const FINDER = path.resolve(__dirname, '../../../tools/browser.mjs');

function browserPath(): string {
  const given = process.env['HEDGEROW_BROWSER'];
  if (given) return given;
  const found = spawnSync(process.execPath, [FINDER], { encoding: 'utf8' });
  if (found.status !== 0) throw new Error(found.stderr.trim());
  return found.stdout.trim();
}

/** Opens the browser that `npm test` found; without it, one that is found now. Close it in afterAll. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: browserPath(), args: FLAGS });
}
