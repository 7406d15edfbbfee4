import { readVenue } from '../../src/market/readVenue';
import { MOMENTS, replayedHttp } from './support/replayedHttp';

test('an instant is cut to the second, which a cell would otherwise round up', async () => {
  const now = (): Date => new Date('2026-11-02T10:11:06.800Z');

  const market = await readVenue('mexc', { http: replayedHttp(MOMENTS[0]), now });

  expect(market.observedAt).toEqual(new Date('2026-11-02T10:11:06Z'));
  expect(
    new Set([...market.contracts, ...market.quotes].map(({ observedAt }) => observedAt.getTime())),
  ).toEqual(new Set([market.observedAt.getTime()]));
});
