import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { BUILD_INPUTS, inputsHash } from '../../tools/serve/inputsHash';

describe('what a build was made from', () => {
  let root = '';
  beforeEach(() => {
    root = mkdtempSync(path.join(tmpdir(), 'hedgerow-inputs-'));
    mkdirSync(path.join(root, 'src/model'), { recursive: true });
    writeFileSync(path.join(root, 'src/model/quote.ts'), 'export const a = 1;');
    writeFileSync(path.join(root, 'manifest.xml'), '<a/>');
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  test('is the same as long as nothing changes', () => {
    const before = inputsHash(root);
    writeFileSync(path.join(root, 'src/model/quote.ts'), 'export const a = 1;');
    writeFileSync(path.join(root, 'README.md'), 'not an input');
    expect(inputsHash(root)).toBe(before);
  });

  test.each<[string, () => void]>([
    ['a file changes', () => writeFileSync(path.join(root, 'src/model/quote.ts'), 'export const a = 2;')],
    ['a file comes', () => writeFileSync(path.join(root, 'src/model/more.ts'), '')],
    ['a file goes', () => rmSync(path.join(root, 'manifest.xml'))],
    [
      'a file is renamed',
      () => renameSync(path.join(root, 'src/model/quote.ts'), path.join(root, 'src/model/b.ts')),
    ],
  ])('differs when %s', (_name, change) => {
    const before = inputsHash(root);
    change();
    expect(inputsHash(root)).not.toBe(before);
  });
});

/** Files of the project that the build's configuration runs, and those that it copies. */
function filesOfTheBuild(): string[] {
  const root = path.resolve(__dirname, '../..');
  const script = `
    const configurations = require('./webpack.config.js')();
    const copied = configurations.flatMap(({ plugins = [] }) => plugins.flatMap((plugin) => plugin.patterns ?? []));
    const files = [...Object.keys(require.cache), ...copied.map(({ from }) => require('node:path').resolve(from))];
    console.log(JSON.stringify(files));`;
  const files = JSON.parse(
    execFileSync(process.execPath, ['-e', script], { cwd: root, encoding: 'utf8' }),
  ) as string[];
  return files.map((file) => path.relative(root, file)).filter((file) => !/^(\.\.|node_modules)/.test(file));
}

test('a build runs and copies nothing that is no input', () => {
  const files = filesOfTheBuild();

  expect(files).toEqual(expect.arrayContaining(['webpack.config.js', 'docs/reference/*.md']));
  expect(
    files.filter((file) => !BUILD_INPUTS.some((input) => file === input || file.startsWith(`${input}/`))),
  ).toEqual([]);
});
