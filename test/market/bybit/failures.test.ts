import { readVenue } from '../../../src/market/readVenue';
import { cannedHttp, firstMoment } from '../support/cannedHttp';

const AT = 'https://api.bybit.com/v5/market';
const LINEAR = `${AT}/instruments-info?category=linear`;
const SECOND_PAGE = `${LINEAR}&cursor=first%3DBTCUSDT%26last%3D1000PEPEUSDT`;

interface Page {
  readonly result: { readonly list: readonly { readonly symbol: string }[] };
}

function readWith(change: (answers: Map<string, unknown>) => void, symbols?: readonly string[]) {
  const answers = firstMoment();
  change(answers);
  return readVenue('bybit', {
    http: cannedHttp(answers),
    now: () => new Date('2026-11-02T08:00:01Z'),
    symbols,
  });
}

const listed = (list: readonly unknown[], nextPageCursor: string | null = '') => ({
  retCode: 0,
  retMsg: 'OK',
  result: { category: 'linear', list, nextPageCursor },
});
const withoutSymbol = (answers: Map<string, unknown>, address: string, symbol: string) =>
  answers.set(
    address,
    listed((answers.get(address) as Page).result.list.filter((row) => row.symbol !== symbol)),
  );

describe('what the venue can be used without', () => {
  test('the coin-margined book may be down without taking the other with it', async () => {
    const market = await readWith((answers) => answers.delete(`${AT}/instruments-info?category=inverse`));
    expect(market.contracts.map(({ payoff }) => payoff)).toEqual(Array(7).fill('linear'));
    expect(market.problems.map(({ sentence }) => sentence)).toEqual([
      'Bybit gave no coin-margined contracts: Bybit answered with HTTP 404; press Refresh again in a moment',
    ]);
  });

  test('without risk limits the contracts stay, their maintenance rates are absent, one problem says so', async () => {
    const market = await readWith((answers) => answers.delete(`${AT}/risk-limit?category=linear`));
    expect(market.contracts).toHaveLength(10);
    expect(market.contracts[0]).not.toHaveProperty('maintenanceMarginRate');
    expect(market.tiers?.map(({ key }) => key)).not.toContain('bybit:BTCUSDT');
    expect(market.tiers?.map(({ key }) => key)).toContain('bybit:BTCUSD');
    expect(market.problems.map(({ sentence }) => sentence)).toEqual([
      'Bybit gave no risk limits of linear contracts: Bybit answered with HTTP 404; press Refresh again in a moment',
    ]);
  });

  test('without spot prices the contracts stay', async () => {
    const market = await readWith((answers) => answers.delete(`${AT}/tickers?category=spot`));
    expect(market.quotes.filter(({ kind }) => kind === 'spot')).toEqual([]);
    expect(market.quotes).toHaveLength(10);
    expect(market.problems[0]?.sentence).toMatch(/^Bybit gave no spot prices: /);
  });
});

describe('what it cannot be used without', () => {
  test.each([LINEAR, SECOND_PAGE, `${AT}/tickers?category=linear`])('%s', async (address) => {
    const gone = new Response('', { status: 404 });
    await expect(readWith((answers) => answers.set(address, gone))).rejects.toMatchObject({
      name: 'HedgeError',
      reason: 'notAvailable',
      message: 'Bybit answered with HTTP 404; press Refresh again in a moment',
    });
  });

  test('HTTP 200 with a retCode rejects with the words of the venue', async () => {
    const refused = { retCode: 10001, retMsg: 'params error: Category is invalid', result: {} };
    await expect(readWith((answers) => answers.set(LINEAR, refused))).rejects.toThrow(
      'Bybit answered with an error: params error: Category is invalid; press Refresh again in a moment',
    );
  });

  test.each([
    ['an empty list', listed([]), /sent an empty list of linear contracts/],
    ['another envelope', { retCode: 0, list: [] }, /in an unexpected form/],
    ['a list that is none', { retCode: 0, result: { list: null } }, /in an unexpected form/],
    ['only rows that cannot be read', listed([{ symbol: 'BTCUSDT' }]), /in an unexpected form/],
  ])('%s of contracts rejects, so that no table is emptied', async (_, body, sentence) => {
    await expect(readWith((answers) => answers.set(LINEAR, body))).rejects.toThrow(sentence);
  });
});

describe('pages', () => {
  test('a bookmark that comes again ends the walk, and no contract comes twice', async () => {
    const market = await readWith((answers) => {
      const { result } = answers.get(LINEAR) as Page;
      answers.set(LINEAR, listed(result.list, 'here%3Dagain'));
    });
    expect(market.contracts.filter(({ payoff }) => payoff === 'linear').map(({ symbol }) => symbol)).toEqual([
      'BTCUSDT',
      'ETHUSDT',
      'SOLUSDT',
      '1000PEPEUSDT',
    ]);
  });

  test.each([['null', null], ['empty', ''] as const])(
    'a bookmark that is %s is the last',
    async (_, cursor) => {
      const market = await readWith((answers) => {
        answers.delete(SECOND_PAGE);
        answers.set(LINEAR, listed((answers.get(LINEAR) as Page).result.list, cursor));
      });
      expect(market.contracts.map(({ symbol }) => symbol)).not.toContain('BTCPERP');
      expect(market.contracts).toHaveLength(7);
    },
  );

  test('a bookmark in a form of its own is passed on as it is', async () => {
    const market = await readWith((answers) => {
      const second = answers.get(SECOND_PAGE);
      answers.delete(SECOND_PAGE);
      answers.set(LINEAR, listed((answers.get(LINEAR) as Page).result.list, '100%of'));
      answers.set(`${LINEAR}&cursor=100%25of`, second);
    });
    expect(market.contracts.map(({ symbol }) => symbol)).toContain('BTCPERP');
  });

  test('risk limits of more contracts than are worth asking for one by one come in pages', async () => {
    const coins = Array.from(
      { length: 41 },
      (_, at) => `COIN${String.fromCharCode(65 + (at % 26), 65 + at / 26)}`,
    );
    const limit = (coin: string) => ({
      symbol: `${coin}USDT`,
      riskLimitValue: '1000',
      maintenanceMargin: '0.02',
      initialMargin: '0.04',
      maxLeverage: '25',
    });
    const market = await readWith((answers) => {
      const [row] = (answers.get(LINEAR) as Page).result.list;
      answers.set(LINEAR, listed(coins.map((coin) => ({ ...row, symbol: `${coin}USDT`, baseCoin: coin }))));
      const limits = `${AT}/risk-limit?category=linear`;
      answers.set(limits, listed(coins.slice(0, 15).map(limit), 'first%3DA%26last%3DB'));
      answers.set(`${limits}&cursor=first%3DA%26last%3DB`, listed(coins.slice(15).map(limit)));
    });
    const rates = market.contracts
      .filter(({ payoff }) => payoff === 'linear')
      .map(({ maintenanceMarginRate }) => maintenanceMarginRate?.toFixed());
    expect(rates).toEqual(Array(41).fill('0.02'));
  });
});

test('a symbol that vanished from the prices keeps its terms and has no quote', async () => {
  const market = await readWith((answers) =>
    withoutSymbol(answers, `${AT}/tickers?category=linear`, 'SOLUSDT'),
  );
  expect(market.contracts.map(({ key }) => key)).toContain('bybit:SOLUSDT');
  expect(market.quotes.map(({ key }) => key)).not.toContain('bybit:SOLUSDT');
});

test('a symbol that vanished from the contracts takes its prices with it: its unit is unknown', async () => {
  const market = await readWith((answers) => withoutSymbol(answers, SECOND_PAGE, 'SHIB1000USDT'));
  expect(market.quotes.map(({ key }) => key)).not.toContain('bybit:SHIB1000USDT');
});

test('a contract of the other book in an answer is not taken for one of this', async () => {
  const market = await readWith((answers) => {
    answers.set(`${AT}/instruments-info?category=inverse`, answers.get(LINEAR));
  });
  expect(market.contracts.filter(({ symbol }) => symbol === 'BTCUSDT')).toHaveLength(1);
  expect(market.problems[0]?.sentence).toContain('Bybit sent an empty list of inverse contracts');
});
