import { listedContracts } from '../../../src/market/cme/listedContracts';

const symbols = (now: string): string[] => listedContracts(new Date(now)).map(({ symbol }) => symbol);
const bitcoin = (now: string): string[] => symbols(now).filter((symbol) => symbol.startsWith('MBT'));

test.each([
  ['December among the six: one more', '2026-11-21T12:00:00Z', 'MBTX6 MBTZ6 MBTF7 MBTG7 MBTH7 MBTJ7 MBTZ7'],
  [
    'no December among the six: two',
    '2027-01-15T00:00:00Z',
    'MBTF7 MBTG7 MBTH7 MBTJ7 MBTK7 MBTM7 MBTZ7 MBTZ8',
  ],
  ['December is the first', '2026-12-01T00:00:00Z', 'MBTZ6 MBTF7 MBTG7 MBTH7 MBTJ7 MBTK7 MBTZ7'],
  ['December is the last of the six', '2027-07-01T00:00:00Z', 'MBTN7 MBTQ7 MBTU7 MBTV7 MBTX7 MBTZ7 MBTZ8'],
])('%s', (_, now, expected) => {
  expect(bitcoin(now)).toEqual(expected.split(' '));
});

test('a month is gone from the instant it expires, not from the end of the month', () => {
  expect(bitcoin('2026-12-24T15:59:59Z')[0]).toBe('MBTZ6');
  expect(bitcoin('2026-12-24T16:00:00Z').slice(0, 1)).toEqual(['MBTF7']);
  expect(bitcoin('2026-12-24T16:00:00Z')).toHaveLength(8);
  expect(bitcoin('2026-12-31T23:59:59Z')[0]).toBe('MBTF7');
});

test('Ether has the same months', () => {
  const now = '2026-11-21T12:00:00Z';
  expect(symbols(now).filter((symbol) => symbol.startsWith('MET'))).toEqual(
    bitcoin(now).map((symbol) => symbol.replace('MBT', 'MET')),
  );
});

test('no symbol stands for two contracts, whenever it is asked', () => {
  for (let month = 0; month < 48; month += 1) {
    const listed = symbols(new Date(Date.UTC(2026, month, 28)).toISOString());
    expect(new Set(listed).size).toBe(listed.length);
  }
});
