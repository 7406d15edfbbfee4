import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../..');
const TEXT = /\.(cjs|cts|css|html|js|json|md|mjs|svg|ts|tsx|txt|xml|yml)$|^\.[^/]+$|^\.ci\/run$|^LICENSE$/;

/** Files that git knows or would take in. */
function files(): string[] {
  const args = ['ls-files', '--cached', '--others', '--exclude-standard'];
  const listed = execFileSync('git', args, { cwd: ROOT, encoding: 'utf8' }).split('\n').filter(Boolean);
  return listed.filter((file) => existsSync(path.join(ROOT, file)));
}

const read = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');

describe('the tree', () => {
  const tree = files();
  const text = tree.filter((file) => TEXT.test(file));

  test('names no path of the machine it was written on', () => {
    expect(text.length).toBeGreaterThan(50);
    const places = [ROOT, homedir()].filter((place) => place.split(path.sep).length > 2);
    // A home folder that is only one level deep ("/root") would also match ordinary words.
    const found = text.filter((file) => places.some((place) => read(file).includes(place)));
    expect(found).toEqual([]);
    const home = new RegExp(
      ['/(Users|home)', '[a-z][\\w.-]+', '(Desktop|Documents|src|work|code)/'].join('/'),
    );
    expect(text.filter((file) => home.test(read(file)))).toEqual([]);
  });

  test('has no barrel and no folder whose name says nothing', () => {
    const own = tree.filter((file) => /^(src|tools|test)\//.test(file));
    expect(
      own.filter((file) => /(^|\/)(index\.[cm]?[jt]sx?$|(utils?|helpers?|common)(\/|\.))/.test(file)),
    ).toEqual([]);
  });

  test('keeps source files readable: 200 lines at most', () => {
    const long = tree
      .filter((file) => /^src\/.*\.tsx?$/.test(file))
      .map((file) => [file, read(file).trimEnd().split('\n').length] as const)
      .filter(([, lines]) => lines > 200);
    expect(long).toEqual([]);
  });

  test('lets the continuous check run', () => {
    const [mode] = execFileSync('git', ['ls-files', '--stage', '.ci/run'], {
      cwd: ROOT,
      encoding: 'utf8',
    }).split(' ');
    expect(mode).toBe('100755');
  });
});

describe('the README', () => {
  const scripts = (JSON.parse(read('package.json')) as { scripts: Record<string, string> }).scripts;
  const commands = [
    ...read('README.md').matchAll(/npm (?:run (?:--silent |-s )?([\w:-]+)|(start|test)\b)/g),
  ].map((match) => match[1] ?? match[2] ?? '');

  test('names the two commands', () => {
    expect(commands).toEqual(expect.arrayContaining(['start', 'test']));
  });

  test('names only commands that exist', () => {
    expect(commands.filter((command) => !(command in scripts))).toEqual([]);
  });

  test('every command starts a file or a package that is there', () => {
    for (const script of Object.values(scripts)) {
      const [, tool] = /^node (tools\/\S+)/.exec(script) ?? [];
      expect({ script, exists: existsSync(path.join(ROOT, tool ?? 'absent')) }).toEqual({
        script,
        exists: true,
      });
    }
  });

  test('links only to files that are there', () => {
    const links = [...read('README.md').matchAll(/\]\((?!https?:|#|mailto:)([^)#]+)/g)].map(
      (match) => match[1] ?? '',
    );
    expect(links.filter((link) => !existsSync(path.join(ROOT, link)))).toEqual([]);
  });
});
