import { readFileSync } from 'node:fs';
import path from 'node:path';
import { faultPage } from '../../../tools/faults/faultPage';
import { MOMENTS } from '../support/replayedHttp';
import { stopTime, whileTimeFlies } from './whileTimeFlies';

beforeAll(() => stopTime(new Date('2026-11-02T08:00:01Z')));
afterAll(() => jest.useRealTimers());

test('docs/faults.md says what is told today; npm run faults writes it anew', async () => {
  const page = await whileTimeFlies((traffic) => faultPage({ folder: MOMENTS[0], traffic }));
  expect(readFileSync(path.join(__dirname, '../../../docs/faults.md'), 'utf8')).toBe(page);
});
