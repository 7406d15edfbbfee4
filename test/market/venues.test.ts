import type { Venue } from '../../src/market/venue';
import { VENUES, VENUE_IDS, isVenueId } from '../../src/market/venues';

const venues: readonly Venue[] = Object.values(VENUES);

test.each(venues.map((venue) => [venue.id, venue] as const))('%s is listed coherently', (id, venue) => {
  const endpoints = Object.values(venue.endpoints);
  expect(VENUE_IDS).toContain(id);
  expect(id).toBe(id.toLowerCase());
  // /relay/<venue>/<path> names no host, so a path may belong to one host only.
  const paths = endpoints.map(({ path }) => path);
  expect(new Set(paths).size).toBe(paths.length);
  expect(new Set(endpoints.map(({ host }) => host))).toEqual(new Set(venue.hosts));
  for (const { path, venue: owner, cacheSeconds } of endpoints) {
    expect(owner).toBe(id);
    expect(path).toMatch(/^(\/([A-Za-z0-9_-]+|\{\w+\}))+$/);
    expect([2, 600]).toContain(cacheSeconds);
  }
});

test('only venues without a feed of their own wait until they are chosen, and nothing is asked of them', () => {
  const off = venues.filter(({ startsOff }) => startsOff === true);
  expect(off.map(({ id }) => id)).toEqual(['cme', 'coinbase', 'bitnomial']);
  expect(off.flatMap(({ hosts, endpoints }) => [...hosts, ...Object.keys(endpoints)])).toEqual([]);
});

test('what every object has is not a venue', () => {
  expect(['binance', 'mexc'].map(isVenueId)).toEqual([true, true]);
  expect(['constructor', 'toString', '__proto__', '', 'Binance'].map(isVenueId)).toEqual(
    Array(5).fill(false),
  );
});
