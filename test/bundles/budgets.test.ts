import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { DIST } from '../support/dist';

/** What a first start may load, in bytes after gzip. */
test.each([
  ['functions.js', 30_000],
  ['taskpane.js', 130_000],
])('%s is at most %i bytes gzipped', (file, budget) => {
  expect(gzipSync(readFileSync(path.join(DIST, file)), { level: 9 }).length).toBeLessThanOrEqual(budget);
});

test('Microsoft’s library is nowhere in what is served', () => {
  const office = readFileSync(path.join(DIST, 'workbench', 'office.js'), 'utf8');

  expect(office).not.toMatch(/Copyright \(c\) Microsoft/i);
  expect(office.length).toBeLessThan(200_000);
});
