import { lookAtHedges } from '../../../src/actions/hedges/lookAtHedges';
import { readHedges } from '../../../src/actions/hedges/readHedges';
import { buildPlan } from '../../../src/templates/buildPlan';
import { LONG_HEDGE } from '../../../src/templates/examples/longHedge';
import { SINGLE_COIN } from '../../../src/templates/examples/singleCoin';
import { insertPlan } from '../../../src/workbook/plan/insertPlan';
import { openExcel } from '../../workbook/openExcel';
import { openPlan, type OpenPlan } from '../../workbook/hedges/openPlan';
import { firstOpen, hedgesNow, NOW, NOW_SERIAL, recordFirst } from './openHedges';

const presentOf = ({ workbook }: OpenPlan): unknown =>
  workbook.names().find(({ name }) => name === 'HedgeNow')?.formula;

async function opened(typed: Parameters<typeof recordFirst>[0] = {}): Promise<OpenPlan> {
  const excel = await openPlan(SINGLE_COIN);
  await recordFirst(typed);
  return excel;
}

test('a workbook without plans has no hedges: one sync', async () => {
  const excel = openExcel();
  const syncs = excel.requests.length;

  expect(await lookAtHedges(NOW)).toEqual([]);
  expect(excel.requests.length - syncs).toBe(1);
});

test('the result since entry counts coins, contracts, fees and funding', async () => {
  const excel = await opened({ fees: 45 });
  excel.type('Quotes', 'mark', 0, { value: 61_000 });
  excel.type('Quotes', 'last', 1, { value: 61_100 });
  excel.type('Hedges', 'funding', 0, { value: 20 });

  // 1.5 · 1,100 − 150 · 0.01 · 1,000 + 20 − 45
  expect(await firstOpen()).toMatchObject({ markPrice: 61_000, spotPrice: 61_100, netPnl: 125 });
});

test('an inverse contract’s result is in quote currency too', async () => {
  const excel = await opened();
  excel.type('Contracts', 'payoff', 0, { value: 'inverse' });
  excel.type('Contracts', 'contractSize', 0, { value: 100 });
  excel.type('Hedges', 'shortContracts', 0, { value: 900 });
  excel.type('Quotes', 'mark', 0, { value: 75_000 });
  excel.type('Quotes', 'last', 1, { value: 75_000 });

  // The coins gain 22,500; 900 · 100 · (1/75,000 − 1/60,000) is −0.3 BTC, at 75,000.
  expect((await firstOpen()).netPnl).toBe(0);
});

test('without a mark there is no result, and 0 is none', async () => {
  const excel = await opened();
  excel.type('Quotes', 'mark', 0, { value: '' });

  expect(await firstOpen()).toMatchObject({ markPrice: undefined, netPnl: undefined, alert: undefined });
});

test.each([
  ['due', { endsOn: NOW_SERIAL }],
  ['triggeredAbove', { closeAbove: 60_000, endsOn: NOW_SERIAL + 0.01 }],
  ['triggeredBelow', { closeBelow: 60_000 }],
  [undefined, { closeAbove: 60_001, closeBelow: 59_999, endsOn: NOW_SERIAL + 0.01 }],
] as const)('it is %s', async (alert, typed) => {
  await opened(typed);

  expect((await firstOpen()).alert).toBe(alert);
});

test('five percent from the plan is inside the band, more is out of it', async () => {
  const excel = await opened();
  excel.type('Hedges', 'shortContracts', 0, { value: 142.5 });
  expect((await firstOpen()).alert).toBeUndefined();

  excel.type('Hedges', 'shortContracts', 0, { value: 142 });
  expect(await firstOpen()).toMatchObject({ alert: 'outOfBand' });
  expect((await hedgesNow()).drift).toMatchObject([{ open: 142, planned: 150, trade: 8, isTooSmall: false }]);
});

test('an error in the plan asks nobody to trade', async () => {
  const excel = await opened();
  const sheet = excel.workbook.sheet('Plan');
  for (let row = 0; row < 60; row += 1)
    for (const [column, cell] of (sheet.read({ row, column: 0, rows: 1, columns: 40 })[0] ?? []).entries())
      if (cell.value === 150) sheet.write({ row, column, rows: 1, columns: 1 }, [[{ value: '#N/A' }]]);

  expect(await firstOpen()).toMatchObject({ alert: undefined });
  expect(await hedgesNow()).toMatchObject({ drift: [], unjudged: ['mexc:BTC_USDT'] });
});

test.each([
  ['XMR', undefined, []],
  ['BTC', undefined, ['mexc:BTC_USDT']],
  ['#VALUE!', undefined, ['mexc:BTC_USDT']],
])('a line of %s that finds no contract', async (asset, alert, unjudged) => {
  const excel = await opened();
  const sheet = excel.workbook.sheet('Plan');
  const spill = sheet.spill.bind(sheet);
  const lost = [asset, 3, ...Array.from({ length: 19 }, () => '#N/A')];
  sheet.write({ row: 21, column: 0, rows: 1, columns: lost.length }, [lost.map((value) => ({ value }))]);
  sheet.spill = (row, column) => {
    const area = spill(row, column);
    return area && { ...area, rows: area.rows + 1 };
  };

  expect(await hedgesNow()).toMatchObject({ open: [{ alert }], unjudged });
  expect((await hedgesNow()).drift.map(({ key }) => key)).toEqual(
    unjudged.length === 0 ? ['mexc:BTC_USDT'] : [],
  );
});

test('a hedge that the plan has no more is out of band, and is to be bought back', async () => {
  const excel = await opened();
  excel.type('Hedges', 'key', 0, { value: 'bybit:BTCUSDT' });

  expect(await firstOpen()).toMatchObject({ alert: 'outOfBand' });
  expect((await hedgesNow()).drift).toMatchObject([
    { key: 'bybit:BTCUSDT', open: 150, planned: 0, trade: -150 },
    { key: 'mexc:BTC_USDT', open: 0, planned: 150, trade: 150 },
  ]);
});

test('what needs a look comes first', async () => {
  const excel = await opened({ endsOn: NOW_SERIAL + 20 });
  excel.type('Hedges', 'shortContracts', 0, { value: 100 });
  await recordFirst({ endsOn: NOW_SERIAL - 1 });

  const { open } = await hedgesNow();
  expect(open.map(({ alert, endsOn }) => [alert, endsOn])).toEqual([
    ['due', NOW_SERIAL - 1],
    [undefined, NOW_SERIAL + 20],
  ]);
});

test('inside the band, drift tells where what is held changes the answer', async () => {
  await opened();
  const [drift] = (await hedgesNow()).drift;

  // 1.5 ÷ 0.95 and 1.5 ÷ 1.05 coins are the edges of the band; beyond them 157.9 and 142.9 contracts would hedge all.
  expect(drift).toMatchObject({ key: 'mexc:BTC_USDT', asset: 'BTC', open: 150, planned: 150, trade: 0 });
  expect(drift?.changes).toMatchObject([
    { driver: 'quantity', direction: 'up', shortContracts: 158 },
    { driver: 'quantity', direction: 'down', shortContracts: 143 },
  ]);
  expect(drift?.changes?.map(({ at }) => at)).toEqual([1.5789473684210527, 1.4285714285714286]);
});

test('an inverse hedge drifts with the price', async () => {
  const excel = await opened();
  excel.type('Contracts', 'payoff', 0, { value: 'inverse' });
  excel.type('Contracts', 'contractSize', 0, { value: 600 });
  const changes = (await hedgesNow()).drift[0]?.changes ?? [];

  // 150 faces of 600 are 90,000; 1.5 coins are worth so much that the ratio leaves the band at 90,000 ÷ 1.5 ÷ 0.95.
  expect(changes.filter(({ driver }) => driver === 'price')).toMatchObject([
    { direction: 'up', at: 63157.89473684211, shortContracts: 158 },
    { direction: 'down', at: 57142.857142857145, shortContracts: 143 },
  ]);
});

test('a trade that is smaller than the venue takes is said to be', async () => {
  const excel = await opened();
  excel.type('Hedges', 'shortContracts', 0, { value: 142 });
  excel.type('Contracts', 'minContracts', 0, { value: 9 });

  expect((await hedgesNow()).drift).toMatchObject([{ trade: 8, isTooSmall: true }]);
});

test('a hedge that has become due moves the workbook’s clock, once', async () => {
  const excel = await opened({ endsOn: NOW_SERIAL });
  const before = presentOf(excel);
  expect(before).not.toBe(`=${NOW_SERIAL}`);
  await lookAtHedges(NOW);
  expect(presentOf(excel)).toBe(`=${NOW_SERIAL}`);

  // Now the sheet says so itself.
  excel.type('Hedges', 'alert', 0, { value: 'due: its day has come' });
  const syncs = excel.requests.length;
  await lookAtHedges(new Date('2026-11-22T12:00:00Z'));
  expect(excel.requests.length - syncs).toBe(2);
  expect(presentOf(excel)).toBe(`=${NOW_SERIAL}`);
});

test('hedges that are not due leave the workbook as it is', async () => {
  const excel = await opened({ closeAbove: 50_000, endsOn: NOW_SERIAL + 1 });
  const before = excel.workbook.snapshot();
  await lookAtHedges(NOW);

  expect(excel.workbook.snapshot()).toEqual(before);
});

test('a plan whose table is gone says so, and the other plan’s hedges are read', async () => {
  const excel = await openPlan(SINGLE_COIN);
  await insertPlan((names) => buildPlan(LONG_HEDGE, NOW, names));
  excel.workbook
    .tables()
    .find(({ name }) => name === 'Hedges')
    ?.delete();

  const [lost, other] = await readHedges(NOW);
  expect(lost).toEqual({
    planNumber: 1,
    failure: 'The table Hedges is gone. Undo what removed it, or build another plan.',
  });
  expect(other).toMatchObject({ planNumber: 2, hedgesSheet: 'Hedges 2', open: [] });
});
