import type { MarketFeed } from '../../../src/actions/marketFeed';
import { ownHoldings } from '../../../src/actions/ownHoldings/ownHoldings';
import { previewOwnPlan } from '../../../src/actions/ownHoldings/previewOwnPlan';
import { provideExcelErrors } from '../../../tools/plan/excelErrors';
import { Decimal } from '../../../src/model/decimal';
import { contract, OBSERVED_AT, quote } from '../../workbook/venueMarkets';

beforeAll(provideExcelErrors);

const NOW = new Date('2026-11-21T12:00:00Z');
const PRICES = { BTC: '60000', ETH: '3000', SOL: '150' };

/** Two venues that list three coins; what each was asked for is kept. */
function feed() {
  const asked: [string, readonly string[] | undefined][] = [];
  const made: MarketFeed = {
    venues: [
      { id: 'binance', name: 'Binance' },
      { id: 'mexc', name: 'MEXC' },
    ],
    read: (venue, { symbols, signal }) => {
      signal.throwIfAborted();
      asked.push([venue, symbols]);
      return Promise.resolve({
        venue,
        observedAt: OBSERVED_AT,
        contracts: Object.keys(PRICES).map((base) =>
          contract(venue, base, { maintenanceMarginRate: new Decimal('0.004') }),
        ),
        quotes: Object.entries(PRICES).flatMap(([base, price]) => [
          quote(venue, base, price, {
            fundingRate: new Decimal('0.0001'),
            fundingIntervalHours: new Decimal(8),
          }),
          quote(venue, base, price, {
            key: `${venue}:${base}USDT:spot`,
            kind: 'spot',
            last: new Decimal(price),
          }),
        ]),
        problems: [],
      });
    },
  };
  return { asked, made };
}

function previewed(text: string, templateId: string, venue = 'binance', from = feed()) {
  const { holdings } = ownHoldings(text);
  const { signal } = new AbortController();
  return previewOwnPlan({ holdings, templateId, venue, feed: from.made, signal, now: NOW });
}

test('asks the venue for the coins that are held and those that hedge them, and keeps what is about them', async () => {
  const from = feed();
  const { markets, template } = await previewed(
    'asset,quantity\nSOL,3\nBTC,1\n',
    'multi-coin',
    'binance',
    from,
  );
  expect(from.asked).toEqual([['binance', ['SOL', 'BTC', 'ETH']]]);
  expect(markets.map(({ venue, contracts }) => [venue, contracts.length])).toEqual([['binance', 3]]);
  expect(template.holdings).toEqual([
    { asset: 'SOL', quantity: 3, line: 2, hedge: 'binance:ETHUSDT' },
    { asset: 'BTC', quantity: 1, line: 3 },
  ]);
  expect(template.choices.venue).toBe('binance');
});

test('asks another venue for all it has when a line names one of its contracts, and keeps that one', async () => {
  const from = feed();
  const text = 'asset,quantity,hedge\nDOGE,3,mexc:SOLUSDT\n';
  const { markets } = await previewed(text, 'single-coin', 'binance', from);
  expect(from.asked).toEqual([
    ['binance', ['DOGE']],
    ['mexc', undefined],
  ]);
  expect(markets.map(({ contracts }) => contracts.map(({ key }) => key))).toEqual([[], ['mexc:SOLUSDT']]);
});

test('warns by line, before anything is built, of coins that the venue does not list or quote', async () => {
  const { remarks } = await previewed('asset,quantity\nBTC,1\nDOGE,5\nSOL,2\n', 'single-coin');
  expect(remarks).toEqual([
    {
      line: 3,
      sentence: expect.stringMatching(/^DOGE: contractsTable has no open contract of DOGE; /) as string,
    },
  ]);
  expect((await previewed('asset,quantity\nDOGE,5\n', 'multi-coin')).remarks).toEqual([
    { line: 2, sentence: expect.stringMatching(/^DOGE: quotesTable has no spot price of DOGE; /) as string },
    {
      line: 2,
      sentence:
        'DOGE is hedged with binance:ETHUSDT at beta 1: measure it with HEDGE.BETA, or add a column beta.',
    },
  ]);
});

test('the plan has the titles and the collateral of own holdings, not those of the example', async () => {
  const { template } = await previewed('asset,quantity\nBTC,1\n', 'event-hedge');
  expect(template).toMatchObject({ title: 'Forty per cent, for a week', steps: [], remarks: [] });
  expect(template.choices).toMatchObject({ hedgeRatio: 0.4, horizonDays: 7 });
  expect(template.choices).not.toHaveProperty('collateral');
});

test('a venue of a line that the source does not have is named, with its line', async () => {
  const from = feed();
  await expect(
    previewed('asset,quantity,hedge\nBTC,1,\nETH,1,okx:ETH-USDT\n', 'single-coin', 'binance', from),
  ).rejects.toThrow(
    'Line 3 hedges ETH with okx:ETH-USDT, but the sample has no such venue. Choose live prices in Market, or name a contract of Binance, MEXC.',
  );
  expect(from.asked).toEqual([]);
});

test('a question that was given up has no answer', async () => {
  const { made } = feed();
  const cancel = new AbortController();
  const { holdings } = ownHoldings('asset,quantity\nBTC,1\n');
  const question = { holdings, templateId: 'single-coin', venue: 'binance', feed: made, now: NOW };
  const answer = previewOwnPlan({ ...question, signal: cancel.signal });
  cancel.abort();
  await expect(answer).rejects.toThrow(/abort/i);
});
