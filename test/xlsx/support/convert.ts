import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** Named by `npm test`, which installs it. */
const OFFICE = process.env.HEDGEROW_OFFICE;

/** Whether LibreOffice works every formula out anew as it opens a file, or shows what is saved. */
export type Reckoning = 'anew' | 'saved';

/** As LibreOffice numbers its answers to "recalculate on loading?". */
const MODES: Readonly<Record<Reckoning, number>> = { anew: 0, saved: 1 };

/** A profile of our own: LibreOffice is asked nothing, and another one that runs is left alone. */
function writeProfile(folder: string, reckoning: Reckoning): void {
  mkdirSync(path.join(folder, 'user'), { recursive: true });
  const modes = ['OOXMLRecalcMode', 'ODFRecalcMode'].map(
    (name) =>
      `<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="${name}" oor:op="fuse"><value>${MODES[reckoning]}</value></prop></item>`,
  );
  writeFileSync(
    path.join(folder, 'user', 'registrymodifications.xcu'),
    `<?xml version="1.0" encoding="UTF-8"?>\n<oor:items xmlns:oor="http://openoffice.org/2001/registry">${modes.join('')}</oor:items>\n`,
  );
}

function run(args: readonly string[]): Promise<string> {
  if (!OFFICE) throw new Error('Run the tests with npm test, which finds LibreOffice.');
  const child = spawn(OFFICE, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  const output: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => output.push(chunk));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', () => {
      resolve(Buffer.concat(output).toString('utf8'));
    });
  });
}

/** Workbook files as LibreOffice saves them in another format: one start for all of them, in their order. */
export async function convert(
  files: readonly Uint8Array[],
  format: 'xlsx' | 'pdf',
  reckoning: Reckoning = 'anew',
): Promise<readonly Uint8Array[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'hedgerow-office-'));
  try {
    const profile = path.join(folder, 'profile');
    writeProfile(profile, reckoning);
    const sources = files.map((bytes, at) => {
      const file = path.join(folder, `file${at}.xlsx`);
      writeFileSync(file, bytes);
      return file;
    });
    const out = path.join(folder, 'out');
    const said = await run([
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      ...['--headless', '--norestore', '--convert-to', format, '--outdir', out],
      ...sources,
    ]);
    return files.map((_, at) => {
      const made = path.join(out, `file${at}.${format}`);
      if (!existsSync(made)) throw new Error(`LibreOffice did not open file ${at}: ${said}`);
      return new Uint8Array(readFileSync(made));
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
