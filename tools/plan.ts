import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { logErrorMessage } from 'office-addin-cli';
import { version } from '../package.json';
import type { RelayOptions } from '../src/relay/createRelay';
import { textOfFile } from '../src/templates/holdings/textOfFile';
import { provideExcelErrors } from './plan/excelErrors';
import { liveVenues } from './plan/liveVenues';
import { makePlan } from './plan/makePlan';
import { sampleVenues } from './plan/sampleVenues';
import { planOptions, type PlanOptions } from './plan/planOptions';

const say = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

function relayOptions({ timeoutMilliseconds }: PlanOptions): RelayOptions {
  const upstream = process.env['HEDGEROW_UPSTREAM'];
  return { ...(upstream && { upstream }), ...(timeoutMilliseconds !== undefined && { timeoutMilliseconds }) };
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}

function readText(file: string): string {
  try {
    return textOfFile(readFileSync(file));
  } catch (error) {
    if (codeOf(error) === undefined) throw error;
    throw new Error(`The file ${file} cannot be read (${String(codeOf(error))}).`, { cause: error });
  }
}

/** A plan may hold hedges that were recorded in it: none is lost by running the command again. */
function save({ out, force }: PlanOptions, bytes: Uint8Array): void {
  try {
    writeFileSync(out, bytes, { flag: force ? 'w' : 'wx' });
  } catch (error) {
    if (codeOf(error) === 'EEXIST')
      throw new Error(`${out} is there already; choose another name, or write over it with --force.`, {
        cause: error,
      });
    throw new Error(`${out} cannot be written (${String(codeOf(error))}).`, { cause: error });
  }
}

/** Writes a plan file from a file of holdings, without Excel. */
async function plan(): Promise<void> {
  const options = planOptions(process.argv.slice(2));
  provideExcelErrors();
  const text = readText(options.csv);
  if (options.source === 'live') say(`Asking ${options.venue} …`);
  const bytes = await makePlan({
    ...options,
    fileName: path.basename(options.csv),
    text,
    read: options.source === 'live' ? liveVenues(relayOptions(options)) : sampleVenues(),
    now: new Date(),
    copy: options.copy && { of: options.copy, version },
    say,
  });
  save(options, bytes);
  say(`${options.out}: ${Math.ceil(bytes.length / 1024)} kB, "${options.template.title}"`);
}

plan().catch((error: unknown) => {
  logErrorMessage(error);
  process.exitCode = 1;
});
