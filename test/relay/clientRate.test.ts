import { clientRate } from '../../src/relay/clientRate';

test('memory is bounded: the client idle longest is forgotten first', () => {
  const waitOf = clientRate({ burst: 1, perSecond: 0.001 }, () => 0);
  expect(waitOf('first')).toBe(0);
  expect(waitOf('second')).toBe(0);
  // Asking again keeps a client in mind even while it has to wait.
  expect(waitOf('first')).toBe(1000);
  for (let client = 0; client < 9_999; client += 1) waitOf(`other ${client}`);
  expect(waitOf('first')).toBe(1000);
  expect(waitOf('second')).toBe(0);
});

test('an allowance does not grow beyond its burst', () => {
  let now = 0;
  const waitOf = clientRate({ burst: 2, perSecond: 1 }, () => now);
  waitOf('a');
  now = 3_600_000;
  expect([waitOf('a'), waitOf('a'), waitOf('a')]).toEqual([0, 0, 1]);
});
