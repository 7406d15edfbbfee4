import { createReplay } from '../../tools/replay/createReplay';
import { listen, type Listening } from '../../tools/serve/listen';
import { VENUE_IDS } from '../../src/market/venues';
import { MOMENTS } from './support/replayedHttp';
import { runMarket } from './support/runMarket';

type Row = Readonly<Record<string, unknown>>;
interface Printed {
  readonly venue: string;
  readonly observedAt: string;
  readonly contracts: readonly Row[];
  readonly quotes: readonly Row[];
  readonly problems: readonly { readonly sentence: string }[];
}

/** Fields of the model by what they are; a field that is in none of these lists is one too many. */
const WORDS = ['key', 'venue', 'symbol', 'base', 'quote', 'settle', 'kind', 'payoff', 'source', 'note'];
const INSTANTS = ['expiresAt', 'nextFundingAt', 'observedAt'];
const DECIMALS = [
  ...['baseScale', 'contractSize', 'lotSize', 'minContracts', 'minNotional', 'settlePrice', 'tickSize'],
  ...['takerFeeRate', 'makerFeeRate', 'maxLeverage', 'maintenanceMarginRate', 'fundingIntervalHours'],
  ...['bid', 'ask', 'last', 'mark', 'index', 'volume24h', 'openInterest', 'fundingRate'],
];
const PLAIN_DECIMAL = /^-?\d+(\.\d+)?$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

/** Names of the fields that are not written as they should be. */
function misspelt(row: Row): string[] {
  return Object.entries(row)
    .filter(([field, value]) => {
      if (field === 'active') return typeof value !== 'boolean';
      if (typeof value !== 'string') return true;
      if (DECIMALS.includes(field)) return !PLAIN_DECIMAL.test(value);
      return INSTANTS.includes(field) ? !INSTANT.test(value) : !WORDS.includes(field) || value === '';
    })
    .map(([field, value]) => `${field}: ${JSON.stringify(value)}`);
}

/** A BTC contract of each venue: its size, payoff and settle currency, and a price of it. */
const EXPECTED: Readonly<Record<string, readonly [RegExp, string, string, string, string, string]>> = {
  binance: [/^binance:BTCUSDT$/, '1', 'linear', 'USDT', 'mark', '65008.4'],
  bybit: [/^bybit:BTCUSDT$/, '1', 'linear', 'USDT', 'mark', '65007.9'],
  bingx: [/^bingx:BTC-USD$/, '100', 'inverse', 'BTC', 'mark', '64992.6'],
  weex: [/^weex:BTCUSDT$/, '1', 'linear', 'USDT', 'mark', '65008.2'],
  mexc: [/^mexc:BTC_USDT$/, '0.0001', 'linear', 'USDT', 'mark', '65008.1'],
  okx: [/^okx:BTC-USD-SWAP$/, '100', 'inverse', 'BTC', 'mark', '64993.1'],
  deribit: [/^deribit:BTC-PERPETUAL$/, '1', 'inverse', 'BTC', 'mark', '64992.07'],
  krakenfutures: [/^krakenfutures:PF_XBTUSD$/, '1', 'linear', 'USD', 'mark', '64994.6'],
  hyperliquid: [/^hyperliquid:BTC$/, '1', 'linear', 'USDC', 'mark', '65002'],
  cme: [/^cme:MBT[FGHJKMNQUVXZ]\d$/, '0.1', 'linear', 'USD', 'index', '65003.21'],
  coinbase: [/^coinbase:BIT-\d\d[A-Z]{3}\d\d-CDE$/, '0.01', 'linear', 'USD', 'index', '65003.21'],
  bitnomial: [/^bitnomial:PBUC$/, '0.01', 'linear', 'USD', 'index', '65003.21'],
};

let venues: Listening;
beforeAll(async () => {
  venues = await listen(createReplay(MOMENTS[0]), 0);
});
afterAll(() => venues.close());

test.each(VENUE_IDS)(
  'npm run market -- %s --json prints its contracts and quotes in the words of the model',
  async (venue) => {
    const { code, out, err } = await runMarket(`http://127.0.0.1:${venues.port}`, venue, '--json');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const { contracts, quotes, problems, ...printed } = JSON.parse(out) as Printed;
    expect(printed).toMatchObject({ venue, observedAt: expect.stringMatching(INSTANT) as unknown });
    for (const row of [...contracts, ...quotes])
      expect([row['key'], misspelt(row)]).toEqual([row['key'], []]);
    for (const { sentence } of problems) expect(sentence).toMatch(/^[A-Z].{20,}/);

    const [key, contractSize, payoff, settle, field, price] = EXPECTED[venue] ?? [];
    const named = (rows: readonly Row[]): Row | undefined =>
      rows.find((row) => key?.test(String(row['key'])));
    expect(named(contracts)).toMatchObject({ base: 'BTC', contractSize, payoff, settle });
    expect(named(quotes)?.[field ?? '']).toBe(price);
  },
  60_000,
);
