import { readChanged } from '../support/readMoment';

const AT = 'https://api-contract.weex.com/capi/v3/market';
const SPOT = 'https://api-spot.weex.com/api/v3/market/ticker/24hr';
const read = (change: (answers: Map<string, unknown>) => void) => readChanged('weex', change, ['BTC']);

interface Named {
  readonly symbol: string;
}

describe('what the venue can be used without', () => {
  test('last prices: the mark beside the funding stands in', async () => {
    const market = await read((answers) => answers.delete(`${AT}/ticker/24hr`));
    expect(market.quotes[0]?.mark?.toFixed()).toBe('65001.2');
    expect(market.quotes[0]?.index?.toFixed()).toBe('65014.8');
    expect(market.quotes[0]?.bid?.toFixed()).toBe('65008.9');
    expect(market.quotes[0]).not.toHaveProperty('last');
    expect(market.problems.map(({ sentence }) => sentence)).toEqual([
      'WEEX gave no last prices: WEEX answered with HTTP 404; press Refresh again in a moment',
    ]);
  });

  test('bid and ask prices', async () => {
    const market = await read((answers) => answers.delete(`${AT}/ticker/bookTicker`));
    expect(market.quotes[0]).not.toHaveProperty('bid');
    expect(market.quotes[0]?.last?.toFixed()).toBe('65009');
    expect(market.problems[0]?.sentence).toMatch(/^WEEX gave no bid and ask prices: /);
  });

  test('spot prices', async () => {
    const market = await read((answers) => answers.delete(SPOT));
    expect(market.quotes.map(({ kind }) => kind)).toEqual(['perpetual']);
    expect(market.problems[0]?.sentence).toMatch(/^WEEX gave no spot prices: /);
  });
});

describe('what it cannot be used without', () => {
  test.each(['exchangeInfo', 'premiumIndex'])('%s', async (path) => {
    await expect(read((answers) => answers.delete(`${AT}/${path}`))).rejects.toMatchObject({
      name: 'HedgeError',
      reason: 'notAvailable',
      message: 'WEEX answered with HTTP 404; press Refresh again in a moment',
    });
  });

  test('HTTP 200 with an error body rejects with the words of the venue', async () => {
    const refused = { code: -1142, msg: 'Invalid symbol' };
    await expect(read((answers) => answers.set(`${AT}/premiumIndex`, refused))).rejects.toThrow(
      'WEEX answered with an error: Invalid symbol; press Refresh again in a moment',
    );
  });

  test.each([
    ['an empty list', { symbols: [] }, /sent an empty list of contracts/],
    ['another envelope', [], /in an unexpected form/],
    ['only rows that cannot be read', { symbols: [{ symbol: 'BTCUSDT' }] }, /in an unexpected form/],
  ])('%s of contracts rejects, so that no table is emptied', async (_, body, sentence) => {
    await expect(read((answers) => answers.set(`${AT}/exchangeInfo`, body))).rejects.toThrow(sentence);
  });
});

test('a symbol that vanished from the prices keeps its terms and has no quote', async () => {
  const market = await read((answers) => {
    for (const path of ['premiumIndex', 'ticker/24hr', 'ticker/bookTicker']) {
      const rows = answers.get(`${AT}/${path}`) as readonly Named[];
      answers.set(
        `${AT}/${path}`,
        rows.filter(({ symbol }) => symbol !== 'BTCUSDT'),
      );
    }
  });
  expect(market.contracts.map(({ key }) => key)).toEqual(['weex:BTCUSDT']);
  expect(market.contracts[0]).not.toHaveProperty('fundingIntervalHours');
  expect(market.quotes.map(({ key }) => key)).toEqual(['weex:spot:BTCUSDT']);
});

test('a symbol that vanished from the contracts takes its prices with it: its unit is unknown', async () => {
  const market = await read((answers) => {
    const { symbols } = answers.get(`${AT}/exchangeInfo`) as { readonly symbols: readonly Named[] };
    answers.set(`${AT}/exchangeInfo`, { symbols: symbols.filter(({ symbol }) => symbol !== 'BTCUSDT') });
  });
  expect(market.quotes.map(({ key }) => key)).toEqual(['weex:spot:BTCUSDT']);
});
