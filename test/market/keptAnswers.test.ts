import { KeptAnswers } from '../../src/market/keptAnswers';
import { readVenue } from '../../src/market/readVenue';
import { INSTRUMENTS, type VenueEndpoint } from '../../src/market/venue';
import { VENUES, VENUE_IDS, type VenueId } from '../../src/market/venues';
import { venueMarketJson } from '../../src/market/snapshot';
import { disturb } from '../../tools/replay/faults/disturb';
import { parseFault } from '../../tools/replay/faults/parseFault';
import { createReplay, type ReplayLogEntry } from '../../tools/replay/createReplay';
import { inProcessFetch } from '../../tools/market/inProcessFetch';
import { relayedHttp } from '../../tools/market/relayedHttp';
import { MOMENTS } from './support/replayedHttp';

const START = Date.parse('2026-11-02T08:00:01Z');
const SYMBOLS = ['BTC', 'ETH', 'SOL'];
const at = (seconds: number): Date => new Date(START + seconds * 1000);

const PATHS_OF_TERMS = Object.values(VENUES).flatMap((venue) =>
  Object.values<VenueEndpoint>(venue.endpoints)
    .filter(({ cacheSeconds }) => cacheSeconds === INSTRUMENTS)
    .map(({ host, path }) => `/${host}${path}`),
);
const isOfTerms = ({ path }: ReplayLogEntry): boolean => PATHS_OF_TERMS.includes(path.split('?')[0] ?? '');

/** A pane that stays open: one way to the venues and one memory for all of its readings. */
function openPane(...wishes: string[]) {
  const log: ReplayLogEntry[] = [];
  const kept = new KeptAnswers();
  const faults = wishes.map(parseFault);
  const spoil = disturb(faults);
  const replay = createReplay(
    MOMENTS[0],
    (entry) => log.push(entry),
    (...asked) => spoil(...asked),
  );
  const http = relayedHttp({ upstream: 'http://replay.invalid', fetch: inProcessFetch(replay) });
  return {
    kept,
    read: async (venue: VenueId, seconds: number, symbols = SYMBOLS) => {
      log.length = 0;
      const market = await readVenue(venue, { http, kept, now: () => at(seconds), symbols });
      return { market, asked: [...log], terms: log.filter(isOfTerms) };
    },
    log,
    heal: () => faults.splice(0),
  };
}

describe.each(VENUE_IDS)('%s', (venue) => {
  test('is asked for its terms once in ten minutes, for its prices each time', async () => {
    const pane = openPane();
    const first = await pane.read(venue, 0);
    const second = await pane.read(venue, 30);

    expect(second.terms).toEqual([]);
    expect(second.asked).toHaveLength(first.asked.length - first.terms.length);
    const rows = ({ market }: typeof first) => venueMarketJson(market).contracts.map((row) => row['key']);
    expect(rows(second)).toEqual(rows(first));
    expect(second.market.tiers?.length).toBe(first.market.tiers?.length);

    const later = await pane.read(venue, INSTRUMENTS);
    expect(later.terms).toHaveLength(first.terms.length);
  });

  test('has prices of now beside terms that are as old as they are', async () => {
    const pane = openPane();
    const first = await pane.read(venue, 0);
    const second = await pane.read(venue, 30);
    const instants = (rows: readonly { readonly observedAt: Date }[]) => [
      ...new Set(rows.map(({ observedAt }) => observedAt.getTime())),
    ];
    expect(second.market.observedAt).toEqual(at(30));
    expect(instants(second.market.quotes)).toEqual([at(30).getTime()]);
    const asked = first.terms.length > 0 ? at(0) : at(30);
    const own = second.market.contracts.filter(({ source }) => source !== 'static');
    expect(instants(own)).toEqual(own.length > 0 ? [asked.getTime()] : []);
  });
});

test('what the user wants anew is asked anew, of that venue only', async () => {
  const pane = openPane();
  const first = await pane.read('bybit', 0);
  await pane.read('mexc', 0);
  pane.kept.forget('bybit');
  const again = await pane.read('bybit', 10);
  expect(again.terms).toHaveLength(first.terms.length);
  expect(again.market.contracts[0]?.observedAt).toEqual(at(10));
  expect((await pane.read('mexc', 10)).terms).toEqual([]);
});

test('a coin that joins is asked for alone, and all terms are as old as the oldest of them', async () => {
  const pane = openPane();
  await pane.read('bybit', 0, ['BTC']);
  const { terms, market } = await pane.read('bybit', 60, ['BTC', 'SOL']);
  expect(terms.map(({ path }) => path)).toEqual([
    '/api.bybit.com/v5/market/risk-limit?category=linear&symbol=SOLUSDT',
  ]);
  expect(new Set(market.contracts.map(({ observedAt }) => observedAt.getTime()))).toEqual(
    new Set([at(0).getTime()]),
  );
});

test('a clock that was set back makes nothing current', async () => {
  const pane = openPane();
  const first = await pane.read('mexc', 0);
  expect((await pane.read('mexc', -60)).terms).toHaveLength(first.terms.length);
});

describe('nothing is kept that was of no use', () => {
  test.each([
    ['a request that failed', '451:contract/detail'],
    ['a list in another form', 'type:contract/detail'],
    ['a list of words', 'type-words:contract/detail'],
    ['an error with HTTP 200', '200error:contract/detail'],
  ])('%s', async (_, wish) => {
    const pane = openPane(wish);
    await expect(pane.read('mexc', 0)).rejects.toThrow(/^MEXC /);
    pane.heal();
    expect((await pane.read('mexc', 5)).market.contracts[0]?.observedAt).toEqual(at(5));
  });

  test('a part of which nothing could be read is asked for again', async () => {
    const pane = openPane('type:risk-limit');
    expect((await pane.read('bybit', 0)).market.tiers).toEqual([]);
    pane.heal();
    expect((await pane.read('bybit', 5)).market.tiers?.length).toBeGreaterThan(0);
  });
});

test('prices that fail do not make the terms be asked again', async () => {
  const pane = openPane('html:tickers?category=spot');
  await pane.read('bybit', 0);
  expect((await pane.read('bybit', 5)).terms).toEqual([]);
});
