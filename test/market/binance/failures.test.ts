import type { VenueHttp } from '../../../src/market/http';
import { readVenue } from '../../../src/market/readVenue';
import { VENUE_IDS } from '../../../src/market/venues';
import { cannedHttp, firstMoment } from '../support/cannedHttp';

const FAPI = 'https://fapi.binance.com/fapi/v1';
const DAPI = 'https://dapi.binance.com/dapi/v1';
const SPOT = 'https://api.binance.com/api/v3';

function readWith(change: (answers: Map<string, unknown>) => void) {
  const answers = firstMoment();
  change(answers);
  return readVenue('binance', { http: cannedHttp(answers), now: () => new Date('2026-11-02T08:00:01Z') });
}

test('without funding intervals the rate stays, the interval is absent and the problem says so', async () => {
  const market = await readWith((answers) => answers.delete(`${FAPI}/fundingInfo`));
  const contract = market.contracts.find(({ symbol }) => symbol === 'BTCUSDT');
  const quote = market.quotes.find(({ key }) => key === 'binance:BTCUSDT');
  expect(contract).not.toHaveProperty('fundingIntervalHours');
  expect(quote).not.toHaveProperty('fundingIntervalHours');
  expect(quote?.fundingRate?.toFixed()).toBe('0.000082');
  expect(market.problems.map(({ sentence }) => sentence)).toEqual([
    'Binance gave no funding intervals of linear contracts: Binance answered with HTTP 404; press Refresh again in a moment',
  ]);
});

test.each([
  ['bid and ask prices', `${FAPI}/ticker/bookTicker`, 'bid'],
  ['last prices', `${FAPI}/ticker/24hr`, 'last'],
] as const)('without %s the other prices stay', async (what, address, field) => {
  const market = await readWith((answers) => answers.delete(address));
  const quote = market.quotes.find(({ key }) => key === 'binance:BTCUSDT');
  expect(quote).not.toHaveProperty(field);
  expect(quote?.mark?.toFixed()).toBe('65008.4');
  expect(market.problems).toHaveLength(1);
  expect(market.problems[0]?.sentence).toContain(what);
});

test('the coin-margined book may be down without taking the other with it', async () => {
  const market = await readWith((answers) => answers.delete(`${DAPI}/exchangeInfo`));
  expect(market.contracts.map(({ payoff }) => payoff)).toEqual(Array(6).fill('linear'));
  expect(market.problems[0]?.sentence).toMatch(/^Binance gave no coin-margined contracts: /);
});

test('without the spot order book there are no spot rows, because a last price alone may be years old', async () => {
  const market = await readWith((answers) => answers.delete(`${SPOT}/ticker/bookTicker`));
  expect(market.quotes.filter(({ kind }) => kind === 'spot')).toEqual([]);
  expect(market.problems).toHaveLength(1);
});

test.each([`${FAPI}/exchangeInfo`, `${FAPI}/premiumIndex`])(
  '%s is needed: without it the reading rejects',
  async (address) => {
    await expect(readWith((answers) => answers.delete(address))).rejects.toMatchObject({
      name: 'HedgeError',
      reason: 'notAvailable',
      message: 'Binance answered with HTTP 404; press Refresh again in a moment',
    });
  },
);

test.each([
  ['an empty list', { symbols: [] }, /sent an empty list of linear contracts/],
  ['another envelope', { data: [] }, /in an unexpected form/],
  ['only rows that cannot be read', { symbols: [{ symbol: 'BTCUSDT' }] }, /in an unexpected form/],
])('%s of contracts rejects, so that no table is emptied', async (_, body, sentence) => {
  await expect(readWith((answers) => answers.set(`${FAPI}/exchangeInfo`, body))).rejects.toThrow(sentence);
});

test('a symbol that vanished from the prices keeps its terms and has no quote', async () => {
  const market = await readWith((answers) => {
    for (const path of ['premiumIndex', 'ticker/bookTicker', 'ticker/24hr']) {
      const rows = answers.get(`${FAPI}/${path}`) as readonly { readonly symbol: string }[];
      answers.set(
        `${FAPI}/${path}`,
        rows.filter(({ symbol }) => symbol !== 'SOLUSDT'),
      );
    }
  });
  expect(market.contracts.map(({ symbol }) => symbol)).toContain('SOLUSDT');
  expect(market.quotes.map(({ key }) => key)).not.toContain('binance:SOLUSDT');
});

test('a symbol that vanished from the contracts takes its prices with it: its unit is unknown', async () => {
  const market = await readWith((answers) => {
    const { symbols } = answers.get(`${FAPI}/exchangeInfo`) as {
      readonly symbols: readonly { readonly symbol: string }[];
    };
    const left = symbols.filter(({ symbol }) => symbol !== '1000PEPEUSDT');
    answers.set(`${FAPI}/exchangeInfo`, { symbols: left });
  });
  expect(market.quotes.map(({ key }) => key)).not.toContain('binance:1000PEPEUSDT');
});

test('problems about other coins than the ones asked for are not told', async () => {
  const answers = firstMoment();
  const { symbols } = answers.get(`${FAPI}/exchangeInfo`) as { readonly symbols: readonly object[] };
  const broken = [{ symbol: 'DOGEUSDT' }, { symbol: 'SOLUSDC' }];
  answers.set(`${FAPI}/exchangeInfo`, { symbols: [...symbols, ...broken] });
  const read = (coins?: string[]) =>
    readVenue('binance', { http: cannedHttp(answers), now: () => new Date(), symbols: coins });
  expect((await read()).problems.map(({ symbol }) => symbol)).toEqual(['DOGEUSDT', 'SOLUSDC']);
  expect((await read(['SOL'])).problems.map(({ symbol }) => symbol)).toEqual(['SOLUSDC']);
});

test('a venue that Hedgerow does not know is a sentence with those it does', async () => {
  const http = cannedHttp(new Map());
  await expect(readVenue('constructor', { http, now: () => new Date() })).rejects.toMatchObject({
    reason: 'badArgument',
    message: `venue must be one of ${VENUE_IDS.join(', ')}; it is "constructor"`,
  });
});

test('a dated contract has no funding, whatever its row says', async () => {
  const market = await readWith((answers) => {
    const rows = answers.get(`${FAPI}/premiumIndex`) as readonly object[];
    const funded = { lastFundingRate: '0.00010000', nextFundingTime: 1793635200000 };
    answers.set(
      `${FAPI}/premiumIndex`,
      rows.map((row) => ({ ...row, ...funded })),
    );
  });
  const dated = market.quotes.find(({ symbol }) => symbol === 'BTCUSDT_261225');
  expect(dated?.mark?.toFixed()).toBe('65657.2');
  expect(dated).not.toHaveProperty('fundingRate');
  expect(dated).not.toHaveProperty('nextFundingAt');
});

test('a row says how far its numbers came: one part through the relay is enough', async () => {
  const direct = cannedHttp(firstMoment());
  const now = () => new Date('2026-11-02T08:00:01Z');
  const near = await readVenue('binance', { http: direct, now });
  expect(new Set([...near.contracts, ...near.quotes].map(({ source }) => source))).toEqual(
    new Set(['direct']),
  );

  const http: VenueHttp = {
    get: async (endpoint, options) => {
      const answer = await direct.get(endpoint, options);
      return endpoint.path === '/fapi/v1/ticker/24hr' ? { ...answer, source: 'relay' } : answer;
    },
  };
  const mixed = await readVenue('binance', { http, now });
  const sourceOf = (key: string) => mixed.quotes.find((quote) => quote.key === key)?.source;
  expect(sourceOf('binance:BTCUSDT')).toBe('relay');
  expect(sourceOf('binance:BTCUSD_PERP')).toBe('direct');
  expect(sourceOf('binance:spot:BTCUSDT')).toBe('direct');
});
