/**
 * `npm test`: installs what is missing, then checks and tests everything.
 * `npm test -- <jest arguments>` runs only the tests that match, without the checks.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { findBrowser } from './browser.mjs';
import { ROOT, endWithSentence, ensureInstalled } from './install.mjs';
import { findOffice } from './office.mjs';
import { commandScript } from './run.mjs';
import { findValidator } from './validator.mjs';

/** Independent of each other; the slowest first, so that two at a time end together. */
const CHECKS = [
  { name: 'build', command: 'webpack', args: ['--mode', 'production'] },
  { name: 'lint', command: 'eslint', args: ['.', '--max-warnings', '0'] },
  { name: 'types', command: 'tsc', args: ['-p', 'tsconfig.json'] },
  { name: 'formatting', command: 'prettier', args: ['--check', '.', '--log-level', 'warn'] },
  {
    name: 'import rules',
    command: 'depcruise',
    args: ['--config', '.dependency-cruiser.cjs', 'src', 'tools', 'test'],
  },
  { name: 'types without a browser', command: 'tsc', args: ['-p', 'tsconfig.pure.json'] },
  { name: 'unused code', command: 'knip', args: [] },
];
const AT_ONCE = 2;

/** Some packages read FORCE_COLOR=0 as a wish for colours; NO_COLOR all understand. */
const COLOURS = process.stdout.isTTY ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' };

const say = (line) => process.stdout.write(`${line}\n`);
const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

/** Runs one check silently; its whole output is shown only when it fails. */
function runCheck({ name, command, args }) {
  const started = Date.now();
  const output = [];
  const child = spawn(process.execPath, [commandScript(command), ...args], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...COLOURS },
  });
  child.stdout.on('data', (chunk) => output.push(chunk));
  child.stderr.on('data', (chunk) => output.push(chunk));
  return new Promise((resolve) => {
    const end = (passed) => {
      say(`${passed ? 'ok    ' : 'FAILED'} ${name} (${seconds(started)})`);
      if (!passed) say(`${Buffer.concat(output).toString('utf8').trimEnd()}\n`);
      resolve(passed);
    };
    child.on('error', (error) => {
      output.push(Buffer.from(error.message));
      end(false);
    });
    child.on('close', (code) => end(code === 0));
  });
}

async function runChecks() {
  const waiting = [...CHECKS];
  const results = [];
  const lane = async () => {
    for (let check = waiting.shift(); check; check = waiting.shift()) results.push(await runCheck(check));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
  return { passed: results.filter(Boolean).length, failed: results.filter((passed) => !passed).length };
}

/** Counts from jest's own report. A skipped test counts as failed, and so does a file that did not even load. */
function countTests(file, code) {
  let report;
  try {
    report = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { passed: 0, failed: 1 };
  }
  const skipped = report.numPendingTests + report.numTodoTests;
  if (skipped > 0) say(`${skipped} skipped tests count as failed: every test runs, always.`);
  const failed = report.numFailedTests + report.numRuntimeErrorTestSuites + skipped;
  return { passed: report.numPassedTests, failed: failed === 0 && code !== 0 ? 1 : failed };
}

async function runTests({ browser, office, validator }, extra) {
  const folder = mkdtempSync(path.join(tmpdir(), 'hedgerow-test-'));
  const report = path.join(folder, 'report.json');
  const workers = Math.max(2, availableParallelism() - 1);
  const args = ['--ci', '--json', `--outputFile=${report}`, `--maxWorkers=${workers}`, ...extra];
  const child = spawn(process.execPath, [commandScript('jest'), ...args], {
    cwd: ROOT,
    // With --json jest's own words go to standard error; show them here as they come.
    stdio: ['ignore', 'ignore', 'pipe'],
    env: {
      ...process.env,
      ...COLOURS,
      HEDGEROW_BROWSER: browser,
      HEDGEROW_OFFICE: office,
      HEDGEROW_VALIDATOR: validator,
    },
  });
  child.stderr.on('data', (chunk) => process.stdout.write(chunk));
  const code = await new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  const counts = countTests(report, code);
  rmSync(folder, { recursive: true, force: true });
  return counts;
}

async function main(extra) {
  const started = Date.now();
  ensureInstalled();
  const programs = { browser: findBrowser(), office: findOffice(), validator: findValidator() };
  say(`Node ${process.versions.node}, browser ${programs.browser}, LibreOffice ${programs.office}`);
  const checks = { passed: 0, failed: 0 };
  if (extra.length === 0) {
    say('\n== Checks');
    Object.assign(checks, await runChecks());
  }
  const testsStarted = Date.now();
  say('\n== Tests');
  const tests = await runTests(programs, extra);
  say(`Tests took ${seconds(testsStarted)}, everything ${seconds(started)}.`);
  say(`${checks.passed + checks.failed} checks and ${tests.passed + tests.failed} tests:`);
  const failed = checks.failed + tests.failed;
  say(`${checks.passed + tests.passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}

main(process.argv.slice(2)).catch(endWithSentence);
