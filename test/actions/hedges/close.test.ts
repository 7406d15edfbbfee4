import { closeHedge } from '../../../src/actions/hedges/closeHedge';
import { hedgeResult } from '../../../src/actions/hedges/hedgeResult';
import { LONG_HEDGE } from '../../../src/templates/examples/longHedge';
import { SINGLE_COIN } from '../../../src/templates/examples/singleCoin';
import { formulasOf, openPlan, typedCells } from '../../workbook/hedges/openPlan';
import { firstOpen, hedgesNow, NOW_SERIAL, recordFirst } from './openHedges';

const LATER = new Date('2026-11-24T12:00:00Z');
const ENDED = NOW_SERIAL + 3;
const OPENED = {
  key: 'mexc:BTC_USDT',
  asset: 'BTC',
  spotEntry: 60_000,
  entryPrice: 60_000,
  openedAt: NOW_SERIAL,
  endsOn: 46_354,
  closeAbove: 70_000,
  closeBelow: null,
};
const CLOSED = { ...OPENED, status: 'closed', closedAt: ENDED, spotExit: 55_000, exitPrice: 54_900 };
const OPEN = { ...OPENED, status: 'open', closedAt: null, spotExit: null, exitPrice: null };

async function opened() {
  const excel = await openPlan(SINGLE_COIN);
  await recordFirst({ fees: 45, endsOn: 46_354, closeAbove: 70_000 });
  return excel;
}

test('a close records both legs in the row: one read sync, one write sync, one step of Undo', async () => {
  const excel = await opened();
  const hedge = await firstOpen();
  const before = excel.workbook.snapshot();
  const [syncs, steps] = [excel.requests.length, excel.workbook.undoStepCount()];
  const order = { contracts: 150, exitPrice: 54_900, spotExit: 55_000, fee: 41.175, funding: 60 };
  expect(await closeHedge(1, hedge, order, LATER)).toBe('Hedges');

  expect(excel.requests.length - syncs).toBe(2);
  expect(excel.workbook.undoStepCount() - steps).toBe(1);
  expect(excel.rows('Hedges').map(typedCells)).toEqual([
    { ...CLOSED, quantity: 1.5, shortContracts: 150, fees: 86.175, funding: 60 },
  ]);
  expect((await hedgesNow()).open).toEqual([]);
  excel.workbook.undo();
  expect(excel.workbook.snapshot()).toEqual(before);
});

test('a part that is closed becomes a row of its own with its share of everything', async () => {
  const excel = await opened();
  const order = { contracts: 50, exitPrice: 54_900, spotExit: 55_000, fee: 13.725, funding: 60 };
  await closeHedge(1, await firstOpen(), order, LATER);

  expect(excel.rows('Hedges').map(typedCells)).toEqual([
    { ...OPEN, quantity: 1, shortContracts: 100, fees: 30, funding: 40 },
    { ...CLOSED, quantity: 0.5, shortContracts: 50, fees: 28.725, funding: 20 },
  ]);
  expect(formulasOf(excel, 1)).toEqual(formulasOf(excel, 0));
});

test('what a close in two steps made is what a close in one step made', async () => {
  await opened();
  const hedge = await firstOpen();
  const terms = (await hedgesNow()).market.contract(hedge.key)?.terms;
  // Coins lost 7,500, the short won 150 · 0.01 · 5,100 = 7,650; less 45 of fees, plus 60 of funding.
  expect(hedgeResult({ ...hedge, funding: 60 }, 55_000, 54_900, terms)).toBe(165);

  await closeHedge(
    1,
    hedge,
    { contracts: 50, exitPrice: 54_900, spotExit: 55_000, fee: 0, funding: 60 },
    LATER,
  );
  const left = await firstOpen();
  const order = { contracts: 100, exitPrice: 54_900, spotExit: 55_000, fee: 0, funding: left.funding };
  expect(hedgeResult(left, 55_000, 54_900, terms)).toBe(110);
  await closeHedge(1, left, order, LATER);
  expect((await hedgesNow()).open).toEqual([]);
});

test('a bought hedge is closed by selling, and partly too', async () => {
  const excel = await openPlan(LONG_HEDGE);
  await recordFirst({ fees: 150 });
  expect(excel.rows('Hedges')[0]).toMatchObject({ shortContracts: -5000, quantity: -5 });
  const order = { contracts: 2000, exitPrice: 61_000, spotExit: 61_000, fee: 61, funding: undefined };
  await closeHedge(1, await firstOpen(), order, LATER);

  expect(excel.rows('Hedges')).toMatchObject([
    { status: 'open', shortContracts: -3000, quantity: -3, fees: 90, funding: null },
    { status: 'closed', shortContracts: -2000, quantity: -2, fees: 121, funding: null },
  ]);
});

test.each([0, -1, 150.5])('%p contracts of 150 cannot be closed', async (contracts) => {
  const excel = await opened();
  const hedge = await firstOpen();
  const before = excel.workbook.snapshot();
  const order = { contracts, exitPrice: 54_900, spotExit: 55_000, fee: 0, funding: 0 };

  await expect(closeHedge(1, hedge, order, LATER)).rejects.toThrow(
    'Contracts to close must be above 0 and at most 150.',
  );
  expect(excel.workbook.snapshot()).toEqual(before);
});

test('a fee that nobody knows leaves the fees that are known', async () => {
  const excel = await opened();
  const order = { contracts: 150, exitPrice: 54_900, spotExit: 55_000, fee: undefined, funding: undefined };
  await closeHedge(1, await firstOpen(), order, LATER);

  expect(excel.rows('Hedges')[0]).toMatchObject({ fees: 45, funding: null, status: 'closed' });
});

test('a hedge that was closed meanwhile is not closed again', async () => {
  const excel = await opened();
  const hedge = await firstOpen();
  const order = { contracts: 150, exitPrice: 54_900, spotExit: 55_000, fee: 0, funding: 0 };
  await closeHedge(1, hedge, order, LATER);
  const before = excel.workbook.snapshot();

  await expect(closeHedge(1, hedge, order, LATER)).rejects.toThrow(
    'The hedge of BTC with mexc:BTC_USDT has changed since it was read.',
  );
  expect(excel.workbook.snapshot()).toEqual(before);
});
