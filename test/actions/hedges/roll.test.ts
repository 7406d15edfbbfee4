import { rollHedge } from '../../../src/actions/hedges/rollHedge';
import { rollTargets } from '../../../src/actions/hedges/rollTargets';
import { LONG_HEDGE } from '../../../src/templates/examples/longHedge';
import { formulasOf, openPlan, typedCells, type OpenPlan } from '../../workbook/hedges/openPlan';
import { firstOpen, hedgesNow, NOW_SERIAL, recordFirst } from './openHedges';

/** The day before the near contract ends. */
const LATER = new Date('2026-12-24T12:00:00Z');
const ORDER = {
  near: { exitPrice: 66_000, spotExit: 65_900, fee: 165, funding: 0 },
  key: 'binance:BTCUSDT_270326',
  shortContracts: -5000,
  entryPrice: 66_400,
  fee: 166,
  endsOn: 46_472,
};

async function opened(): Promise<OpenPlan> {
  const excel = await openPlan(LONG_HEDGE);
  await recordFirst({ fees: 150, endsOn: 46_381, closeBelow: 40_000 });
  return excel;
}

test('a roll closes the near row and opens the far one: one read sync, one write sync, one step of Undo', async () => {
  const excel = await opened();
  const hedge = await firstOpen();
  const before = excel.workbook.snapshot();
  const [syncs, steps] = [excel.requests.length, excel.workbook.undoStepCount()];
  expect(await rollHedge(1, hedge, ORDER, LATER)).toBe('Hedges');

  expect(excel.requests.length - syncs).toBe(2);
  expect(excel.workbook.undoStepCount() - steps).toBe(1);
  const same = {
    asset: 'BTC',
    quantity: -5,
    shortContracts: -5000,
    funding: 0,
    closeAbove: null,
    closeBelow: 40_000,
  };
  expect(excel.rows('Hedges').map(typedCells)).toEqual([
    {
      ...same,
      key: 'binance:BTCUSDT_261225',
      spotEntry: 60_000,
      entryPrice: 60_000,
      openedAt: NOW_SERIAL,
      fees: 315,
      endsOn: 46_381,
      status: 'closed',
      closedAt: NOW_SERIAL + 33,
      spotExit: 65_900,
      exitPrice: 66_000,
    },
    {
      ...same,
      key: 'binance:BTCUSDT_270326',
      // The coins count on from the price at which they ended in the row above.
      spotEntry: 65_900,
      entryPrice: 66_400,
      openedAt: NOW_SERIAL + 33,
      fees: 166,
      endsOn: 46_472,
      status: 'open',
      closedAt: null,
      spotExit: null,
      exitPrice: null,
    },
  ]);
  expect(formulasOf(excel, 1)).toEqual(formulasOf(excel, 0));
  excel.workbook.undo();
  expect(excel.workbook.snapshot()).toEqual(before);
});

test('contracts of the same coin are offered, as many as hedge the same', async () => {
  await opened();
  const hedges = await hedgesNow();
  const [target, ...others] = rollTargets(await firstOpen(), hedges, LATER);

  expect(others).toEqual([]);
  expect(target).toMatchObject({ markPrice: 60_300, shortContracts: -5000 });
  expect(target?.contract.key).toBe('binance:BTCUSDT_270326');
});

test.each([
  ['linear, ten times the size', { contractSize: 0.01, payoff: 'linear' }, -500],
  // 5 BTC at 60,000 are 300,000, in faces of 100.
  ['inverse', { contractSize: 100, payoff: 'inverse' }, -3000],
  // 300,000 ÷ (0.00001 · 60,000 · 2,500)
  ['quanto', { contractSize: 0.000_01, payoff: 'quanto', settlePrice: 2500 }, -200],
] as const)('the far contract may be %s', async (_name, terms, contracts) => {
  const excel = await opened();
  for (const [header, value] of Object.entries(terms)) excel.type('Contracts', header, 1, { value });
  const [target] = rollTargets(await firstOpen(), await hedgesNow(), LATER);

  expect(target?.shortContracts).toBe(contracts);
});

test('an expired contract and one of another coin are not offered', async () => {
  const excel = await opened();
  const after = new Date('2027-03-27T00:00:00Z');
  expect(rollTargets(await firstOpen(), await hedgesNow(), after)).toEqual([]);

  excel.type('Contracts', 'base', 1, { value: 'ETH' });
  expect(rollTargets(await firstOpen(), await hedgesNow(), LATER)).toEqual([]);
});

test('a hedge is not rolled into the contract it is in', async () => {
  const excel = await opened();
  const hedge = await firstOpen();
  const before = excel.workbook.snapshot();

  await expect(rollHedge(1, hedge, { ...ORDER, key: hedge.key }, LATER)).rejects.toThrow(
    'The hedge is in binance:BTCUSDT_261225 already. Choose another contract to roll into.',
  );
  expect(excel.workbook.snapshot()).toEqual(before);
});
