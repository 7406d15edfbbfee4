import { readChanged } from '../support/readMoment';

const SWAP = 'https://open-api.bingx.com/openApi/swap/v2/quote';
const COIN = 'https://open-api.bingx.com/openApi/cswap/v1/market';
const SPOT = 'https://open-api.bingx.com/openApi/spot/v1/ticker/24hr';
const read = (change: (answers: Map<string, unknown>) => void) => readChanged('bingx', change);
const enveloped = (data: unknown) => ({ code: 0, msg: '', data });

interface Listed {
  readonly data: readonly { readonly symbol: string }[];
}
const without = (answers: Map<string, unknown>, address: string, symbol: string) =>
  answers.set(
    address,
    enveloped((answers.get(address) as Listed).data.filter((row) => row.symbol !== symbol)),
  );

describe('what the venue can be used without', () => {
  test.each(['contracts', 'premiumIndex'])('the coin-margined book, without its %s', async (path) => {
    const market = await read((answers) => answers.delete(`${COIN}/${path}`));
    expect(market.contracts.map(({ payoff }) => payoff)).toEqual(Array(6).fill('linear'));
    expect(market.problems.map(({ sentence }) => sentence)).toEqual([
      'BingX gave no coin-margined contracts: BingX answered with HTTP 404; press Refresh again in a moment',
    ]);
  });

  test('last prices: mark and funding stay', async () => {
    const market = await read((answers) => answers.delete(`${SWAP}/ticker`));
    const quote = market.quotes.find(({ key }) => key === 'bingx:BTC-USDT');
    expect(quote?.mark?.toFixed()).toBe('65008.9');
    expect(quote?.fundingRate?.toFixed()).toBe('0.000073');
    for (const name of ['bid', 'ask', 'last', 'volume24h']) expect(quote).not.toHaveProperty(name);
    expect(market.problems[0]?.sentence).toMatch(/^BingX gave no last prices of linear contracts: /);
  });

  test('spot prices', async () => {
    const market = await read((answers) => answers.delete(SPOT));
    expect(market.quotes.filter(({ kind }) => kind === 'spot')).toEqual([]);
    expect(market.quotes).toHaveLength(7);
    expect(market.problems).toHaveLength(1);
  });
});

describe('what it cannot be used without', () => {
  test.each(['contracts', 'premiumIndex'])('the linear %s', async (path) => {
    await expect(read((answers) => answers.delete(`${SWAP}/${path}`))).rejects.toMatchObject({
      name: 'HedgeError',
      reason: 'notAvailable',
      message: 'BingX answered with HTTP 404; press Refresh again in a moment',
    });
  });

  test('HTTP 200 with an error body rejects with the words of the venue', async () => {
    const refused = { code: 100410, msg: 'rate limited', data: {} };
    await expect(read((answers) => answers.set(`${SWAP}/contracts`, refused))).rejects.toThrow(
      'BingX answered with an error: rate limited; press Refresh again in a moment',
    );
  });

  test.each([
    ['an empty list', enveloped([]), /sent an empty list of linear contracts/],
    ['no list', enveloped(null), /in an unexpected form/],
    ['an empty object', enveloped({}), /in an unexpected form/],
    ['another envelope', { symbols: [] }, /in an unexpected form/],
    ['only rows that cannot be read', enveloped([{ symbol: 'BTC-USDT' }]), /in an unexpected form/],
  ])('%s of contracts rejects, so that no table is emptied', async (_, body, sentence) => {
    await expect(read((answers) => answers.set(`${SWAP}/contracts`, body))).rejects.toThrow(sentence);
  });
});

test('a single row that comes without its list is read like a list of one', async () => {
  const market = await read((answers) => {
    const { data } = answers.get(`${SWAP}/premiumIndex`) as Listed;
    answers.set(`${SWAP}/premiumIndex`, enveloped(data[0]));
  });
  const marked = market.quotes.filter(({ mark, quote }) => mark !== undefined && quote === 'USDT');
  expect(marked.map(({ key }) => key)).toEqual(['bingx:BTC-USDT']);
});

test('a symbol that vanished from the prices keeps its terms and has no quote', async () => {
  const market = await read((answers) => {
    for (const path of ['premiumIndex', 'ticker']) without(answers, `${SWAP}/${path}`, 'SOL-USDT');
  });
  expect(market.contracts.map(({ key }) => key)).toContain('bingx:SOL-USDT');
  expect(market.quotes.map(({ key }) => key)).not.toContain('bingx:SOL-USDT');
});

test('a symbol that vanished from the contracts takes its prices with it: its unit is unknown', async () => {
  const market = await read((answers) => without(answers, `${SWAP}/contracts`, '1000PEPE-USDT'));
  expect(market.quotes.map(({ key }) => key)).not.toContain('bingx:1000PEPE-USDT');
});
