import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateOfficeApi } from '../../../tools/office-api/generateOfficeApi';

test('the stand-in knows exactly the members that the host answers', () => {
  const written = readFileSync(join(__dirname, '../../../src/workbench/client/officeApi.json'), 'utf8');
  // When this fails: npx tsx tools/office-api/generateOfficeApi.ts
  expect(JSON.parse(written)).toEqual(JSON.parse(generateOfficeApi()));
});
