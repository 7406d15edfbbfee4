import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const TOOLS = path.resolve(__dirname, '../../tools');

/** Calls one function of a plain Node tool in a Node of its own and returns what it returned. */
function call(tool: string, name: string, ...args: readonly unknown[]): unknown {
  const url = pathToFileURL(path.join(TOOLS, tool)).href;
  const code = `const m = await import(${JSON.stringify(url)}); process.stdout.write(JSON.stringify({ value: m[${JSON.stringify(name)}](...${JSON.stringify(args)}) }));`;
  const run = spawnSync(process.execPath, ['--input-type=module', '--eval', code], { encoding: 'utf8' });
  if (run.status !== 0) throw new Error(run.stderr);
  return (JSON.parse(run.stdout) as { value?: unknown }).value;
}

const LOCK = {
  packages: {
    '': {},
    'node_modules/a': { version: '1.0.0' },
    'node_modules/a/node_modules/b': { version: '2.0.0' },
    'node_modules/only-on-windows': { version: '1.0.0', optional: true },
  },
};
const INSTALLED = {
  packages: { 'node_modules/a': { version: '1.0.0' }, 'node_modules/a/node_modules/b': { version: '2.0.0' } },
};

describe('what is installed', () => {
  let root = '';
  beforeEach(() => {
    root = mkdtempSync(path.join(tmpdir(), 'hedgerow-install-'));
    mkdirSync(path.join(root, 'node_modules/a/node_modules/b'), { recursive: true });
    writeFileSync(path.join(root, 'package-lock.json'), JSON.stringify(LOCK));
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  const problem = (installed?: object): unknown => {
    if (installed)
      writeFileSync(path.join(root, 'node_modules/.package-lock.json'), JSON.stringify(installed));
    return call('install.mjs', 'installProblem', root);
  };

  test('matches when all but other systems’ builds are there', () => {
    expect(problem(INSTALLED)).toBeUndefined();
  });

  test('is nothing before the first install, or after one that was interrupted', () => {
    expect(problem()).toBe('nothing is installed yet');
  });

  test('lacks a package that the lock file gained', () => {
    expect(problem({ packages: { 'node_modules/a': { version: '1.0.0' } } })).toBe('b is missing');
  });

  test('is stale when the lock file moved on', () => {
    const old = { packages: { ...INSTALLED.packages, 'node_modules/a': { version: '0.9.0' } } };
    expect(problem(old)).toBe('a is 0.9.0, the lock file says 1.0.0');
  });

  test('is stale when a folder was deleted', () => {
    rmSync(path.join(root, 'node_modules/a/node_modules/b'), { recursive: true });
    expect(problem(INSTALLED)).toBe('the folder of b is missing');
  });
});

describe('Node', () => {
  test.each(['18.20.4', '19.9.0', '9.0.0'])('%s is too old, and that is said with the fix', (version) => {
    expect(call('install.mjs', 'nodeProblem', version)).toMatch(
      /needs Node 20 or newer; this is Node .*nodejs\.org/,
    );
  });

  test.each(['20.0.0', '22.3.0', '100.0.0'])('%s will do', (version) => {
    expect(call('install.mjs', 'nodeProblem', version)).toBeUndefined();
  });
});

describe('running a package’s command', () => {
  const run = (...args: string[]) =>
    spawnSync(process.execPath, [path.join(TOOLS, 'run.mjs'), ...args], { encoding: 'utf8' });

  test('standard output is the command’s alone', () => {
    const { stdout, status } = run('tsc', '--version');
    expect(stdout).toMatch(/^Version \d+\.\d+\.\d+\s*$/);
    expect(status).toBe(0);
  });

  test('arguments arrive as they were given', () => {
    const { stdout } = run(
      'tsx',
      '--eval',
      'process.stdout.write(JSON.stringify(process.argv.slice(1)))',
      'a b',
      '"c"',
      '$d',
      '%e%',
    );
    expect(JSON.parse(stdout)).toEqual(['a b', '"c"', '$d', '%e%']);
  });

  test('the exit code is passed on', () => {
    expect(run('tsx', '--eval', 'process.exit(7)').status).toBe(7);
  });

  test('an unknown command is answered with a sentence', () => {
    const { stderr, status } = run('no-such-command');
    expect(stderr).toMatch(/No package of this project has a command "no-such-command"/);
    expect(status).toBe(1);
  });
});

describe('finding a browser', () => {
  test.each([
    [
      'win32',
      { ProgramFiles: 'C:\\Program Files' },
      'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
    ['darwin', { HOME: '/Users/x' }, '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    ['linux', { PATH: '/usr/local/bin' }, '/usr/local/bin/chromium'],
  ])('on %s it looks in the usual places', (platform, env, place) => {
    expect(call('browser.mjs', 'usualPlaces', platform, env)).toContain(place);
  });

  test('a wrong path from the user is answered with a sentence, not passed over', () => {
    expect(() => call('browser.mjs', 'findBrowser', { HEDGEROW_BROWSER: '/no/such/browser' })).toThrow(
      'HEDGEROW_BROWSER names "/no/such/browser", which is not a browser that starts here.',
    );
  });
});

describe('finding LibreOffice', () => {
  test.each([
    ['win32', { ProgramFiles: 'C:\\Program Files' }, 'C:\\Program Files\\LibreOffice\\program\\soffice.com'],
    ['darwin', {}, '/Applications/LibreOffice.app/Contents/MacOS/soffice'],
    ['linux', { PATH: '/opt/office/program' }, '/opt/office/program/soffice'],
  ])('on %s it looks in the usual places', (platform, env, place) => {
    expect(call('office.mjs', 'usualOfficePlaces', platform, env)).toContain(place);
  });

  test('a wrong path from the user is answered with a sentence, not passed over', () => {
    expect(() => call('office.mjs', 'findOffice', { HEDGEROW_OFFICE: '/no/such/office' })).toThrow(
      'HEDGEROW_OFFICE names "/no/such/office", which is not a LibreOffice that starts here.',
    );
  });
});
