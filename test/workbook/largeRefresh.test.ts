import { Decimal } from '../../src/model/decimal';
import type { MarketUpdate } from '../../src/workbook/marketUpdate';
import { writeMarket } from '../../src/workbook/writeMarket';
import { openExcel, type OpenExcel } from './openExcel';
import { contract, OBSERVED_AT, quote } from './venueMarkets';

const INSTRUMENTS = 4_000;
/** What Excel on the web takes, and gives, in one request. */
const LIMIT = 5_000_000;
const THIRD = new Decimal(1).dividedBy(3);
/** Rows with something in every column, as long as venues make them. */
const FULL_CONTRACT = {
  baseScale: new Decimal(1000),
  expiresAt: new Date('2027-03-26T08:00:00Z'),
  minContracts: THIRD,
  minNotional: THIRD,
  settlePrice: THIRD,
  tickSize: THIRD,
  makerFeeRate: THIRD,
  maxLeverage: THIRD,
  maintenanceMarginRate: THIRD,
  fundingIntervalHours: THIRD,
  note: 'the price is an index of another venue',
};
const FULL_QUOTE = {
  bid: THIRD,
  ask: THIRD,
  last: THIRD,
  index: THIRD,
  volume24h: THIRD,
  openInterest: THIRD,
  fundingRate: THIRD,
  nextFundingAt: OBSERVED_AT,
  fundingIntervalHours: THIRD,
};

function update(mark: string, instruments: number): MarketUpdate {
  const coins = Array.from({ length: instruments }, (_, index) => `COIN${index}`);
  const price = new Decimal(mark);
  const venue = 'krakenfutures';
  const contracts = coins.map((coin) => contract(venue, coin, { ...FULL_CONTRACT, settlePrice: price }));
  const quotes = coins.map((coin) =>
    quote(venue, coin, mark, { ...FULL_QUOTE, bid: price, ask: price, last: price }),
  );
  return {
    answers: [{ venue, observedAt: OBSERVED_AT, contracts, quotes, problems: [] }],
    failures: [],
    symbols: coins,
  };
}

function measured(excel: OpenExcel, from: number) {
  const requests = excel.requests.slice(from);
  return {
    syncs: requests.length,
    sent: Math.max(...requests.map(({ request }) => Buffer.byteLength(JSON.stringify(request)))),
    received: Math.max(...requests.map(({ response }) => Buffer.byteLength(JSON.stringify(response)))),
    suspended: requests.filter(({ request }) =>
      request.Actions.some(({ Name }) => Name === 'SuspendApiCalculationUntilNextSync'),
    ).length,
  };
}

it(`writes ${INSTRUMENTS} contracts and quotes at once, each request within Excel's limit, calculation waiting`, async () => {
  const excel = openExcel();
  await writeMarket(update('100.25', INSTRUMENTS));
  const first = measured(excel, 0);
  expect(excel.rows('Contracts')).toHaveLength(INSTRUMENTS);
  expect(excel.rows('Contracts').at(-1)).toMatchObject({
    key: 'krakenfutures:COIN3999USDT',
    settlePrice: 100.25,
  });
  expect(excel.rows('Quotes').map(({ mark }) => mark)).toEqual(
    Array.from({ length: INSTRUMENTS }, () => 100.25),
  );
  expect(first.sent).toBeLessThan(LIMIT);
  expect(first).toMatchObject({ syncs: 3, suspended: 2 });

  // Reading is the narrower side: both tables with every cell full come close to it.
  const steps = excel.workbook.undoStepCount();
  await writeMarket(update('101.75', INSTRUMENTS));
  const next = measured(excel, first.syncs);
  expect(new Set(excel.rows('Quotes').map(({ mark }) => mark))).toEqual(new Set([101.75]));
  expect(excel.workbook.undoStepCount() - steps).toBe(1);
  expect(next.sent).toBeLessThan(LIMIT);
  expect(next.received).toBeLessThan(LIMIT);
});

it.each([2, 3])('is as it was when the request %p after the first refresh is refused', async (sync) => {
  const excel = openExcel();
  await writeMarket(update('1', 10));
  const before = excel.workbook.snapshot();
  excel.failAtSync(sync, 'GeneralException', 1);
  await expect(writeMarket(update('2', 7_000))).rejects.toThrow('Excel refused');
  expect(excel.workbook.snapshot()).toEqual(before);
});

it.each([2, 3])(
  'has no sheet that it began when the request %p of a first refresh is refused',
  async (sync) => {
    const excel = openExcel();
    const before = excel.workbook.snapshot();
    excel.failAtSync(sync, 'GeneralException', 1);
    await expect(writeMarket(update('2', INSTRUMENTS))).rejects.toThrow('Excel refused');
    expect(excel.workbook.snapshot()).toEqual(before);
  },
);
