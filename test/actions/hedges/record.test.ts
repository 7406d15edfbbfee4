import { proposeHedges } from '../../../src/actions/hedges/proposeHedges';
import { recordHedge } from '../../../src/actions/hedges/recordHedge';
import { tradeCost } from '../../../src/actions/hedges/tradeCost';
import { SINGLE_COIN } from '../../../src/templates/examples/singleCoin';
import { formulasOf, openPlan, typedCells } from '../../workbook/hedges/openPlan';
import { hedgesNow, NOW, NOW_SERIAL, recordFirst } from './openHedges';

const ORDER = {
  key: 'mexc:BTC_USDT',
  asset: 'BTC',
  quantity: 1.5,
  spotEntry: 60_000,
  shortContracts: 150,
  entryPrice: 60_000,
  fees: 45,
  endsOn: 46_354,
  closeAbove: undefined,
  closeBelow: undefined,
};
const RECORDED = {
  ...ORDER,
  openedAt: NOW_SERIAL,
  funding: 0,
  closeAbove: null,
  closeBelow: null,
  status: 'open',
  closedAt: null,
  spotExit: null,
  exitPrice: null,
};

test('the plan proposes its line, with the fee of opening it', async () => {
  await openPlan(SINGLE_COIN);
  const { proposals, refused } = proposeHedges(await hedgesNow());

  expect(refused).toEqual([]);
  expect(proposals).toMatchObject([
    { key: 'mexc:BTC_USDT', asset: 'BTC', planned: 150, open: 0, shortContracts: 150, quantity: 1.5 },
  ]);
  expect(proposals).toMatchObject([{ spotEntry: 60_000, entryPrice: 60_000 }]);
  // 150 contracts of 0.01 BTC at 60,000 are 90,000; the taker pays 0.05 % of it.
  const [{ terms, feeRate } = { terms: undefined, feeRate: undefined }] = proposals;
  expect(tradeCost({ shortContracts: 150, price: 60_000, spotPrice: 60_000 }, terms, feeRate)).toBe(45);
});

test('record fills the blank row: one read sync, one write sync, one step of Undo', async () => {
  const excel = await openPlan(SINGLE_COIN);
  const before = excel.workbook.snapshot();
  const formulas = formulasOf(excel, 0);
  const [syncs, steps] = [excel.requests.length, excel.workbook.undoStepCount()];
  expect(await recordHedge(1, ORDER, 0, NOW)).toBe('Hedges');

  expect(excel.requests.length - syncs).toBe(2);
  expect(excel.workbook.undoStepCount() - steps).toBe(1);
  expect(excel.rows('Hedges').map(typedCells)).toEqual([RECORDED]);
  expect(formulasOf(excel, 0)).toEqual(formulas);
  excel.workbook.undo();
  expect(excel.workbook.snapshot()).toEqual(before);
});

test('reading the hedges takes two syncs and writes nothing', async () => {
  const excel = await openPlan(SINGLE_COIN);
  const before = excel.workbook.snapshot();
  const syncs = excel.requests.length;
  await hedgesNow();

  expect(excel.requests.length - syncs).toBe(2);
  expect(excel.workbook.snapshot()).toEqual(before);
});

test('what is recorded already is not proposed again; what the plan has more is', async () => {
  const excel = await openPlan(SINGLE_COIN);
  await recordHedge(1, { ...ORDER, shortContracts: 140, quantity: 1.4 }, 0, NOW);
  const { proposals } = proposeHedges(await hedgesNow());
  expect(proposals).toMatchObject([{ planned: 150, open: 140, shortContracts: 10, quantity: 0.1 }]);

  await recordHedge(1, { ...ORDER, shortContracts: 10, quantity: 0.1 }, 140, NOW);
  expect(excel.rows('Hedges').map(({ shortContracts }) => shortContracts)).toEqual([140, 10]);
  expect(formulasOf(excel, 1)).toEqual(formulasOf(excel, 0));
  expect(formulasOf(excel, 1).filter((formula) => formula !== null)).toHaveLength(4);
});

test('what was recorded elsewhere meanwhile is not recorded twice', async () => {
  const excel = await openPlan(SINGLE_COIN);
  await recordFirst();
  const before = excel.workbook.snapshot();

  await expect(recordHedge(1, ORDER, 0, NOW)).rejects.toThrow(
    'The open hedges of BTC with mexc:BTC_USDT have changed since they were read. Read the plan again, then repeat this.',
  );
  expect(excel.workbook.snapshot()).toEqual(before);
});

test('a line without contracts, and one that shows an error, are not offered', async () => {
  await openPlan(SINGLE_COIN);
  const hedges = await hedgesNow();
  const [line = {}] = hedges.lines ?? [];
  const lines = [
    { ...line, shortContracts: 0 },
    { ...line, asset: 'ETH', entryPrice: '#N/A' },
  ];

  expect(proposeHedges({ ...hedges, lines })).toEqual({
    proposals: [],
    refused: [
      { asset: 'BTC', reason: 'none' },
      { asset: 'ETH', reason: 'failed' },
    ],
  });
});

test('two rows of one coin and one contract are one hedge', async () => {
  await openPlan(SINGLE_COIN);
  const hedges = await hedgesNow();
  const [line = {}] = hedges.lines ?? [];
  const lines = [line, { ...line, quantity: 0.5, shortContracts: 50, fees: 30 }];

  expect(proposeHedges({ ...hedges, lines }).proposals).toMatchObject([
    { planned: 200, shortContracts: 200, quantity: 2 },
  ]);
});

test('fees of a contract that settles in its coin are in quote currency', async () => {
  await openPlan(SINGLE_COIN);
  const hedges = await hedgesNow();
  const contract = hedges.market.contract('mexc:BTC_USDT');
  if (!contract?.terms) throw new Error('no terms');
  const inverse = { ...contract.terms, payoff: 'inverse' as const };
  Object.assign(contract, { terms: inverse });
  const [line = {}] = hedges.lines ?? [];

  const { proposals } = proposeHedges({ ...hedges, lines: [{ ...line, fees: 0.003 }] });
  const trade = { shortContracts: 150, price: 60_000, spotPrice: 60_000 };
  // Half of 0.003 BTC, at 60,000.
  expect(tradeCost(trade, inverse, proposals[0]?.feeRate)).toBe(90);
  // Twice as many contracts cost twice as much.
  expect(tradeCost({ ...trade, shortContracts: -300 }, inverse, proposals[0]?.feeRate)).toBe(180);
});

test('a fee that nobody knows stays blank', async () => {
  const excel = await openPlan(SINGLE_COIN);
  await recordFirst();

  expect(excel.rows('Hedges')[0]).toMatchObject({ fees: null, endsOn: null, shortContracts: 150 });
});
