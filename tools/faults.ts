import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { faultPage } from './faults/faultPage';

const ROOT = path.resolve(__dirname, '..');

/** Writes docs/faults.md anew; takes as long as the time-outs do. */
async function writeFaults(): Promise<void> {
  const page = await faultPage({ folder: path.join(ROOT, 'test/market/payloads/moment-1') });
  writeFileSync(path.join(ROOT, 'docs/faults.md'), page);
  process.stdout.write('docs/faults.md written.\n');
}

void writeFaults();
