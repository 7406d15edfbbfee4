import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { htmlPage } from '../../tools/reference/htmlPage';
import { referenceFiles } from '../../tools/reference/referenceFiles';

const FOLDER = path.resolve(__dirname, '../../docs/reference');
const files = referenceFiles();

test('docs/reference has a page for every function and no other', () => {
  expect(readdirSync(FOLDER).sort()).toEqual([...files.keys()].sort());
});

test.each([...files])('%s is what the comments say today; npm run reference writes it anew', (name, text) => {
  expect(readFileSync(path.join(FOLDER, name), 'utf8')).toBe(text);
});

test('a link leads to a page that exists', () => {
  const links = [...files.values()].flatMap((text) =>
    [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, to = '']) => to),
  );

  expect(links.filter((to) => !files.has(to))).toEqual([]);
});

test('a served page links to served pages and shows signs as they are', () => {
  const page = htmlPage('# HEDGE.X\n\na \\< b, see [PNL](pnl.md)\n');

  expect(page).toContain('<a href="pnl.html">PNL</a>');
  expect(page).toContain('a &lt; b');
});
