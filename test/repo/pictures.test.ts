import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../..');
const IMAGES = path.join(ROOT, 'docs', 'images');
/** Every clone carries them along. */
const MOST_BYTES = 300_000;

const pages = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '*.md'], {
  cwd: ROOT,
  encoding: 'utf8',
})
  .split('\n')
  .filter(Boolean);

/** The pictures that a page shows or leads to, from the project's folder. */
function shown(page: string): string[] {
  const links = readFileSync(path.join(ROOT, page), 'utf8').matchAll(/\]\(([^)\s]+\.png)\)/g);
  return [...links].map(([, link = '']) => path.posix.join(path.posix.dirname(page), link));
}

test('every picture that a page shows is there, and every picture is shown, and none is heavy', () => {
  const wanted = new Set(pages.flatMap(shown));
  const there = readdirSync(IMAGES).map((file) => `docs/images/${file}`);
  expect(there.length).toBeGreaterThan(0);
  expect([...wanted].sort()).toEqual(there.sort());
  const heavy = there.filter((file) => readFileSync(path.join(ROOT, file)).length > MOST_BYTES);
  expect(heavy).toEqual([]);
});
