import { execFile } from 'node:child_process';
import path from 'node:path';
import { MOMENTS } from '../support/replayedHttp';

const ROOT = path.join(__dirname, '../../..');
const TSX = path.join(ROOT, 'node_modules/tsx/dist/cli.mjs');

/** Runs a command as npm does, and collects what it prints. */
function run(tool: string, ...words: string[]): Promise<{ code: unknown; out: string; err: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [TSX, `tools/${tool}.ts`, ...words], { cwd: ROOT }, (error, out, err) => {
      resolve({ code: error === null ? 0 : error.code, out, err });
    });
  });
}

test('replay --help lists every fault with what it does', async () => {
  const { code, out } = await run('replay', '--help');
  expect(code).toBe(0);
  expect(out).toMatch(/^ {2}429 {2,}too many requests: HTTP 429 with Retry-After in seconds$/m);
  expect(out).toMatch(/^ {2}200error {2,}the venue's own form of an error with HTTP 200$/m);
}, 30_000);

test.each([
  [
    'an unknown fault',
    'replay',
    ['--dir', MOMENTS[0], '--fail', '430'],
    /^Error: --fail must be one of 429, .+\n$/,
  ],
  [
    'a venue that is none',
    'replay',
    ['--dir', MOMENTS[0], '--fail', '429:binnance'],
    /^Error: --fail 429:binnance fits no recorded answer; after the colon write a venue or .+\n$/,
  ],
  ['no folder to replay', 'replay', ['--fail', '429'], /^Error: --dir is missing\. Usage: .+\n$/],
  ['an option that is none', 'replay', ['--fial', '429'], /^Error: Unknown option '--fial'.+Usage: .+\n$/],
  ['no recorded folder', 'recorded', [], /^Error: Name one folder\. Usage: .+\n$/],
  [
    'a folder without index',
    'recorded',
    [ROOT],
    /^Error: The replay folder needs a readable index\.json; .+\n$/,
  ],
] as const)(
  '%s is one sentence and exit code 1',
  async (_, tool, words, sentence) => {
    const { code, out, err } = await run(tool, ...words);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(sentence);
  },
  30_000,
);

test('recorded ends with a line that sums up', async () => {
  const { code, out, err } = await run('recorded', MOMENTS[0]);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out.trimEnd().split('\n').at(-1)).toMatch(
    /^\d+ venues, \d+ files: \d+ read, .+; 0 failed readings$/,
  );
}, 30_000);
