import { buildTemplate } from '../../../src/actions/buildTemplate';
import { ownHoldings } from '../../../src/actions/ownHoldings/ownHoldings';
import { previewOwnPlan } from '../../../src/actions/ownHoldings/previewOwnPlan';
import { sampleFeed } from '../../../src/actions/sampleFeed';
import { writeMarket } from '../../../src/workbook/writeMarket';
import { provideExcelErrors } from '../../../tools/plan/excelErrors';
import { openExcel } from '../../workbook/openExcel';
import { venueMarket } from '../../workbook/venueMarkets';

beforeAll(provideExcelErrors);

const NOW = new Date('2026-11-21T12:00:00Z');

async function templateFrom(text: string, templateId: string, venue = 'mexc') {
  const { holdings } = ownHoldings(text);
  const { signal } = new AbortController();
  const question = { holdings, templateId, venue, feed: sampleFeed(), signal, now: NOW };
  return (await previewOwnPlan(question)).template;
}

test('the lines of a file become a plan in an empty workbook, and one Undo takes it away whole', async () => {
  const excel = openExcel();
  const before = excel.workbook.snapshot();
  const text = 'coin;amount;avg price;ratio;hedge\nBTC;0,5;52.000,50;;\nsol;-12;;80%;bybit:ETHUSDT\n';
  const built = await buildTemplate(await templateFrom(text, 'single-coin'), NOW);

  expect(built).toEqual({
    planSheet: 'Plan',
    sheets: ['Quotes', 'Contracts', 'Fees', 'Plan', 'Holdings', 'Scenarios', 'Hedges', 'Notes'],
    kept: [],
    coins: ['BTC', 'SOL', 'ETH'],
    venues: ['mexc', 'bybit'],
  });
  expect(excel.rows('Holdings')).toMatchObject([
    { asset: 'BTC', quantity: 0.5, averageCost: 52_000.5, hedge: null },
    { asset: 'SOL', quantity: -12, hedgeRatio: 0.8, averageCost: null, hedge: 'bybit:ETHUSDT' },
  ]);
  expect(new Set(excel.rows('Contracts').map(({ key }) => key))).toEqual(
    new Set(['mexc:BTC_USDT', 'mexc:SOL_USDT', 'bybit:BTCUSDT', 'bybit:SOLUSDT', 'bybit:ETHUSDT']),
  );
  expect(excel.rows('Quotes').map(({ source }) => source)).not.toContain('live');
  expect(excel.workbook.undoStepCount()).toBe(1);
  excel.workbook.undo();
  expect(excel.workbook.snapshot()).toEqual(before);
});

test('a line’s own hedge ratio is typed, and the others follow the plan’s', async () => {
  const excel = openExcel();
  await buildTemplate(await templateFrom('asset,quantity,ratio\nBTC,1,\nSOL,2,0.25\n', 'single-coin'), NOW);
  const column = excel.headers('Holdings').indexOf('hedgeRatio');
  const cells = excel.workbook.sheet('Holdings').read({ row: 4, column, rows: 2, columns: 1 }).flat();
  expect(cells.map(({ formula }) => formula ?? null)).toEqual(['=HedgeRatio', null]);
  expect(cells[1]?.value).toBe(0.25);
});

test('a workbook with prices keeps them, and the venues to refresh are told', async () => {
  const excel = openExcel();
  await writeMarket({
    answers: [venueMarket('binance', { BTC: '61000' })],
    failures: [],
    symbols: ['BTC'],
  });
  const quotes = excel.rows('Quotes');
  const built = await buildTemplate(await templateFrom('asset,quantity\nSOL,1\n', 'multi-coin'), NOW);
  expect(built).toMatchObject({
    kept: ['Quotes', 'Contracts', 'Fees'],
    coins: ['SOL', 'ETH'],
    venues: ['mexc'],
  });
  expect(excel.rows('Quotes')).toEqual(quotes);
  expect(excel.rows('Holdings')).toMatchObject([{ asset: 'SOL', hedge: 'mexc:ETH_USDT' }]);
});

test('2,000 lines are built in one go, with progress, one step for Undo', async () => {
  const excel = openExcel();
  const before = excel.workbook.snapshot();
  const coins = ['BTC', 'ETH', 'SOL', 'DOGE'];
  const lines = Array.from({ length: 2_000 }, (_, index) => `${coins[index % 4] ?? ''},${index + 1}.5`);
  const shares: number[] = [];
  await buildTemplate(
    await templateFrom(`asset,quantity\n${lines.join('\n')}\n`, 'multi-coin'),
    NOW,
    (share) => shares.push(share),
  );
  expect(excel.rows('Holdings')).toHaveLength(2_000);
  expect(excel.rows('Holdings')[1_999]).toMatchObject({
    asset: 'DOGE',
    quantity: 2_000.5,
    hedge: 'mexc:ETH_USDT',
  });
  expect(shares.length).toBeGreaterThan(1);
  expect(shares.at(-1)).toBe(1);
  expect(excel.workbook.undoStepCount()).toBe(1);
  excel.workbook.undo();
  expect(excel.workbook.snapshot()).toEqual(before);
});
