import { readFileSync } from 'node:fs';
import { ADD_IN_VERSION } from '../../../src/actions/share/addInVersion';

it('is that of package.json', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  expect(ADD_IN_VERSION).toBe(version);
});
