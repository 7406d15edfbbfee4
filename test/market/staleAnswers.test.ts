import { createHttp, type HttpOptions } from '../../src/market/http';
import { readVenue } from '../../src/market/readVenue';
import { VENUES, VENUE_IDS, type VenueId } from '../../src/market/venues';
import { createRelay } from '../../src/relay/createRelay';
import { createReplay } from '../../tools/replay/createReplay';
import { MOMENTS } from './support/replayedHttp';

const START = Date.parse('2026-11-02T08:00:01Z');
const ENDPOINT = VENUES.binance.endpoints.linearPremiumIndex;
const PRICE_PATHS = /premiumIndex|ticker|bookTicker/;

const stale = (seconds: string, because?: string) =>
  Response.json([1], {
    headers: {
      'x-relay-answer': 'stale',
      age: seconds,
      ...(because !== undefined && { 'x-relay-because': because }),
    },
  });

function asked(replies: (Response | Error)[], options: Partial<HttpOptions> = {}) {
  const urls: string[] = [];
  const http = createHttp({
    route: 'relay',
    relayBase: 'https://pane.example/relay',
    fetch: (input) => {
      urls.push(input instanceof Request ? input.url : input.toString());
      const reply = replies[urls.length - 1];
      if (reply === undefined) throw new Error(`no reply for ${urls.at(-1)}`);
      return reply instanceof Error ? Promise.reject(reply) : Promise.resolve(reply);
    },
    ...options,
  });
  return { http, urls };
}

describe('the relay’s mark', () => {
  test('is read from an answer that came through it', async () => {
    const { http } = asked([stale('95', 'Binance answered the relay with HTTP 502')]);
    expect(await http.get(ENDPOINT)).toEqual({
      body: [1],
      source: 'relay',
      stale: { seconds: 95, because: 'Binance answered the relay with HTTP 502' },
    });
  });

  test('is nobody else’s to set', async () => {
    const { http } = asked([stale('95', 'because')], { route: 'direct' });
    expect(await http.get(ENDPOINT)).toEqual({ body: [1], source: 'direct' });
  });

  test.each(['', 'soon', '-5', '0'])(
    'with the age "%s" still says that the answer is not live',
    async (age) => {
      const { http } = asked([stale(age)]);
      expect((await http.get(ENDPOINT)).stale).toEqual({
        seconds: 1,
        because: 'the relay had no new answer',
      });
    },
  );
});

describe('where browsers may be let in', () => {
  const failed = () => new TypeError('Failed to fetch');
  const live = () => Response.json([2]);

  test('an answer of now by the direct way is better than an earlier one', async () => {
    const { http, urls } = asked([failed(), live(), stale('95'), live(), live()], { route: 'auto' });
    await http.get(ENDPOINT);
    expect(await http.get(ENDPOINT)).toEqual({ body: [2], source: 'direct' });
    expect(await http.get(ENDPOINT)).toEqual({ body: [2], source: 'direct' });
    expect(urls.map((url) => new URL(url).host)).toEqual([
      'fapi.binance.com',
      'pane.example',
      'pane.example',
      'fapi.binance.com',
      'fapi.binance.com',
    ]);
  });

  test('else the earlier one is taken', async () => {
    const { http } = asked([failed(), live(), stale('95'), failed()], { route: 'auto' });
    await http.get(ENDPOINT);
    expect(await http.get(ENDPOINT)).toMatchObject({ body: [1], source: 'relay', stale: { seconds: 95 } });
  });

  test('and at a first refresh too', async () => {
    const { http } = asked([failed(), stale('95')], { route: 'auto' });
    expect(await http.get(ENDPOINT)).toMatchObject({ body: [1], stale: { seconds: 95 } });
  });

  test('cancelling ends it with the caller’s reason', async () => {
    const cancel = new AbortController();
    const reason = new Error('the user pressed Cancel');
    const replies = [failed(), live(), stale('95')];
    const http = createHttp({
      route: 'auto',
      relayBase: 'https://pane.example/relay',
      fetch: () => {
        const reply = replies.shift();
        if (reply === undefined) cancel.abort(reason);
        return reply instanceof Response ? Promise.resolve(reply) : Promise.reject(reply ?? failed());
      },
    });
    await http.get(ENDPOINT);
    await expect(http.get(ENDPOINT, { signal: cancel.signal })).rejects.toBe(reason);
  });
});

/** The whole way: venues that can die, the relay, and the pane's own reading; with one clock. */
function wholeWay(venue: VenueId) {
  const replay = createReplay(MOMENTS[0]);
  const state = { now: START, dead: (_path: string): boolean => false };
  const relay = createRelay({
    upstream: 'http://replay.invalid',
    now: () => state.now,
    fetch: async (input, init) => {
      const request = new Request(input, init);
      if (state.dead(new URL(request.url).pathname)) throw new Error('connect ECONNREFUSED');
      return replay.fetch(request);
    },
  });
  const http = createHttp({
    route: 'relay',
    relayBase: 'http://relay.invalid/relay',
    fetch: async (input, init) => relay.fetch(new Request(input, init)),
    now: () => state.now,
  });
  return {
    read: () => readVenue(venue, { http, now: () => new Date(state.now), symbols: ['BTC', 'ETH'] }),
    /** Seconds later, paths that fit are dead. */
    later: (seconds: number, dead: (path: string) => boolean) =>
      Object.assign(state, { now: state.now + seconds * 1000, dead }),
  };
}

const instants = (rows: readonly { readonly observedAt: Date }[]) => [
  ...new Set(rows.map(({ observedAt }) => observedAt.toISOString())),
];
const values = (rows: readonly object[]) =>
  rows.map((row) => JSON.stringify({ ...row, observedAt: undefined }));

describe('through the relay with an upstream that dies', () => {
  const fed = VENUE_IDS.filter((id) => VENUES[id].hosts.length > 0);

  test.each(fed)('%s: the rows stay, as old as they are, and one sentence says why', async (venue) => {
    const { read, later } = wholeWay(venue);
    const live = await read();
    expect(live.stale).toBeUndefined();
    expect(instants(live.quotes)).toEqual(['2026-11-02T08:00:01.000Z']);

    later(95, () => true);
    const kept = await read();

    const { name } = VENUES[venue];
    const why = `95 seconds old, because ${name} could not be reached by the relay`;
    expect(values(kept.quotes)).toEqual(values(live.quotes));
    expect(values(kept.contracts)).toEqual(values(live.contracts));
    expect(kept.observedAt.toISOString()).toBe('2026-11-02T08:00:01.000Z');
    expect(instants(kept.quotes)).toEqual(['2026-11-02T08:00:01.000Z']);
    expect(instants(kept.contracts)).toEqual(['2026-11-02T08:00:01.000Z']);
    expect(kept.stale).toEqual({ quotes: `prices are ${why}`, contracts: `contract terms are ${why}` });
    expect(kept.problems.slice(0, 2)).toEqual([
      { venue, sentence: `${name}: prices are ${why}` },
      { venue, sentence: `${name}: contract terms are ${why}` },
    ]);

    later(5, () => false);
    const again = await read();
    expect(again.stale).toBeUndefined();
    expect(again.problems).toEqual(live.problems);
    expect(instants([...again.quotes, ...again.contracts])).toEqual(['2026-11-02T08:01:41.000Z']);
  });

  test('old prices leave the terms of now alone', async () => {
    const { read, later } = wholeWay('binance');
    await read();
    later(95, (path) => PRICE_PATHS.test(path));
    const kept = await read();
    expect(instants(kept.quotes)).toEqual(['2026-11-02T08:00:01.000Z']);
    expect(instants(kept.contracts)).toEqual(['2026-11-02T08:01:36.000Z']);
    expect(Object.keys(kept.stale ?? {})).toEqual(['quotes']);
  });

  test('old terms leave the prices of now alone', async () => {
    const { read, later } = wholeWay('binance');
    await read();
    later(95, (path) => !PRICE_PATHS.test(path));
    const kept = await read();
    expect(instants(kept.quotes)).toEqual(['2026-11-02T08:01:36.000Z']);
    expect(instants(kept.contracts)).toEqual(['2026-11-02T08:00:01.000Z']);
    expect(Object.keys(kept.stale ?? {})).toEqual(['contracts']);
    expect(kept.observedAt.toISOString()).toBe('2026-11-02T08:01:36.000Z');
  });

  test('where one answer tells both, both are old', async () => {
    const { read, later } = wholeWay('hyperliquid');
    await read();
    later(3_000, () => true);
    const kept = await read();
    expect(kept.stale?.quotes).toContain('prices are 50 minutes old');
    expect(kept.stale?.contracts).toContain('contract terms are 50 minutes old');
  });

  test('rows are as old as the oldest answer in them', async () => {
    const { read, later } = wholeWay('binance');
    await read();
    // The premium index stays away from here on; the other prices die a minute later.
    later(60, (path) => path.endsWith('premiumIndex'));
    await read();
    later(60, () => true);
    const kept = await read();
    expect(instants(kept.quotes)).toEqual(['2026-11-02T08:00:01.000Z']);
    expect(kept.stale?.quotes).toContain('prices are 2 minutes old');
  });

  test('after a time the terms remain and the prices do not: then the venue has failed', async () => {
    const { read, later } = wholeWay('binance');
    await read();
    later(3_601, () => true);
    await expect(read()).rejects.toThrow('Binance could not be reached by the relay');
  });
});
