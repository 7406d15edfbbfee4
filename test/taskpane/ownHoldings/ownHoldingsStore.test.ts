import type { MarketFeed } from '../../../src/actions/marketFeed';
import { HedgeError } from '../../../src/model/hedgeError';
import { OwnHoldingsStore } from '../../../src/taskpane/ownHoldings/ownHoldingsStore';
import { PaneStore } from '../../../src/taskpane/paneStore';
import { PlanStore } from '../../../src/taskpane/plan/planStore';
import type { Section } from '../../../src/taskpane/section';
import { writeMarket } from '../../../src/workbook/writeMarket';
import { provideExcelErrors } from '../../../tools/plan/excelErrors';
import { openExcel } from '../../workbook/openExcel';
import { calculatePlan } from '../../workbook/plan/calculatePlan';
import { venueMarket } from '../../workbook/venueMarkets';

jest.setTimeout(30_000);
beforeAll(provideExcelErrors);

const section = (id: string): Section => ({ id, title: id, open: () => () => null });
const file = (text: string, name = 'mine.csv'): File => new File([text], name);
const GOOD = file('asset,quantity\nBTC,1\nSOL,20\n');

async function opened() {
  const excel = openExcel();
  const pane = new PaneStore([section('market'), section('plan')], section('help'));
  await pane.start({ source: 'sample', relayOnly: true });
  const said: string[] = [];
  pane.subscribe(() => {
    const { announcement } = pane.getState();
    if (announcement !== said.at(-1)) said.push(announcement);
  });
  const plan = new PlanStore(pane, 'ownHoldings');
  return { excel, pane, plan, said, store: new OwnHoldingsStore(pane, plan) };
}

type Opened = Awaited<ReturnType<typeof opened>>;

/** Until the store shows what is waited for. */
function until(store: Pick<PlanStore, 'subscribe'>, isThere: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const stop = store.subscribe(() => {
      if (!isThere()) return;
      stop();
      resolve();
    });
  });
}

/** In place of the pane's source, one that answers as it is told. */
function answering({ pane }: Opened, read: MarketFeed['read']): void {
  const feed = { venues: pane.market.getState().venues ?? [], read };
  jest.spyOn(pane.market, 'feed').mockResolvedValue(feed);
}

test('without a file there is nothing to build, and it says so', async () => {
  const { excel, store } = await opened();
  const before = excel.workbook.snapshot();
  expect(store.refusal()).toBe('Choose a file to build a plan from it.');
  await store.build();
  expect(excel.workbook.snapshot()).toEqual(before);
});

test('a good file is previewed at the template’s venue, and becomes a plan; the file is done with then', async () => {
  const { excel, plan, said, store } = await opened();
  await store.take([GOOD]);
  expect(said.at(-1)).toBe('mine.csv: 2 holdings.');
  expect(store.venue()).toBe('mexc');
  expect(store.getState()).toMatchObject({
    file: { name: 'mine.csv', read: { holdings: [{ asset: 'BTC' }, { asset: 'SOL' }] } },
    keepsMarket: false,
    isAsking: false,
    preview: { markets: [{ venue: 'mexc' }], remarks: [] },
  });
  expect(store.refusal()).toBeUndefined();
  expect(excel.workbook.tables()).toEqual([]);

  const { template } = store.getState().preview ?? {};
  const done = store.build();
  await until(plan, () => plan.getState().built !== undefined);
  if (template) calculatePlan(excel, template);
  await done;
  expect(excel.rows('Holdings')).toMatchObject([
    { asset: 'BTC', quantity: 1 },
    { asset: 'SOL', quantity: 20 },
  ]);
  expect(plan.getState()).toMatchObject({
    built: { planSheet: 'Plan', filled: 'Its 2 holdings come from mine.csv.', venues: ['mexc'] },
    plans: [{ sheetName: 'Plan', lines: [{ asset: 'BTC', symbol: 'BTC_USDT' }, { asset: 'SOL' }] }],
  });
  expect(store.refusal()).toBe('Choose a file to build a plan from it.');
});

test('a wrong line stops all of it: nothing is asked, nothing written, until another file is chosen', async () => {
  const all = await opened();
  const { excel, said, store } = all;
  const read = jest.fn<ReturnType<MarketFeed['read']>, Parameters<MarketFeed['read']>>();
  answering(all, read);
  const before = excel.workbook.snapshot();
  await store.take([file('asset,quantity\nBTC,1\nSOL,some\n', 'bad.csv')]);
  expect(store.getState().file?.read.problems).toEqual([
    { line: 3, sentence: 'quantity must be a number of coins; it is "some".' },
  ]);
  expect(said.at(-1)).toBe(
    '1 thing to mend. Nothing of bad.csv is imported while a line is wrong. Mend the file and choose it again.',
  );
  expect(store.refusal()).toBe('The plan is built when every line of the file is right.');
  store.chooseTemplate('blended');
  await store.build();
  expect(read).not.toHaveBeenCalled();
  expect(excel.workbook.snapshot()).toEqual(before);

  jest.restoreAllMocks();
  await store.take([GOOD]);
  expect(store.refusal()).toBeUndefined();
});

test('a file that cannot be read takes the former one’s place, with the reason', async () => {
  const { said, store } = await opened();
  await store.take([GOOD]);
  await store.take([new File([new Uint8Array([0xc3, 0x28])], 'picture.csv')]);
  expect(store.getState()).toMatchObject({
    file: undefined,
    preview: undefined,
    notice: {
      title: 'The file was not read',
      sentence: expect.stringContaining('not text in UTF-8') as string,
    },
  });
  expect(said.at(-1)).toContain('not text in UTF-8');
});

test('two files at once are none', async () => {
  const { store } = await opened();
  await store.take([GOOD]);
  await store.take([GOOD, file('asset,quantity\nETH,1\n', 'other.csv')]);
  expect(store.getState()).toMatchObject({
    file: { name: 'mine.csv' },
    notice: { sentence: 'Drop one file at a time.' },
  });
  await store.take([]);
  expect(store.getState().file?.name).toBe('mine.csv');
});

test('a file is forgotten on request, also while its prices are asked for', async () => {
  const all = await opened();
  const { said, store } = all;
  let asked: AbortSignal | undefined;
  answering(all, (_venue, { signal }) => {
    asked = signal;
    return new Promise(() => undefined);
  });
  const taken = store.take([GOOD]);
  await until(store, () => store.getState().isAsking);
  expect(store.refusal()).toBe('The plan is built when its prices are there.');
  while (asked === undefined) await new Promise(setImmediate);
  store.forget();
  expect(asked.aborted).toBe(true);
  expect(store.getState()).toMatchObject({ file: undefined, isAsking: false });
  expect(said.at(-1)).toBe('mine.csv is forgotten.');
  void taken;
});

test('when the venue does not answer, the file and the choices stay, with the sentence; asking again mends it', async () => {
  const all = await opened();
  const { said, store } = all;
  store.chooseTemplate('multi-coin');
  store.chooseVenue('bybit');
  answering(all, () => Promise.reject(new HedgeError('notAvailable', 'Bybit did not answer in 10 seconds')));
  await store.take([GOOD]);
  expect(store.getState()).toMatchObject({
    file: { name: 'mine.csv' },
    templateId: 'multi-coin',
    venue: 'bybit',
    preview: undefined,
    isAsking: false,
    failure: 'Bybit did not answer in 10 seconds.',
  });
  expect(said.at(-1)).toBe('Bybit did not answer in 10 seconds.');
  expect(store.refusal()).toBe('The plan is built when its prices are there.');

  jest.restoreAllMocks();
  await store.askAgain();
  expect(store.getState()).toMatchObject({
    failure: undefined,
    preview: { template: { id: 'multi-coin', choices: { venue: 'bybit' } } },
  });
});

test('another venue or way to hedge is asked for at once, and only the latest answer counts', async () => {
  const { store } = await opened();
  await store.take([file('asset,quantity\nSOL,20\n')]);
  store.chooseTemplate('multi-coin');
  store.chooseVenue('binance');
  await until(store, () => store.getState().preview !== undefined);
  expect(store.getState().preview?.template).toMatchObject({
    id: 'multi-coin',
    holdings: [{ asset: 'SOL', hedge: 'binance:ETHUSDT' }],
  });
  expect(store.getState().preview?.remarks.map(({ line, sentence }) => `${line}: ${sentence}`)).toContain(
    '2: SOL is hedged with binance:ETHUSDT at beta 1: measure it with HEDGE.BETA, or add a column beta.',
  );
});

test('the venue is one that the user asks in Market, if he chose any there', async () => {
  const { pane, store } = await opened();
  expect(store.venue()).toBe('mexc');
  store.chooseTemplate('long-hedge');
  expect(store.venue()).toBe('binance');
  pane.market.choices.chooseVenue('binance', false);
  expect(store.venue()).toBe('bybit');
  store.chooseVenue('weex');
  expect(store.venue()).toBe('weex');
});

test('prices follow the source that is chosen in Market', async () => {
  const { pane, store } = await opened();
  await store.take([GOOD]);
  const venues = [{ id: 'okx', name: 'OKX' }];
  const read: MarketFeed['read'] = () => Promise.resolve(venueMarket('okx', { BTC: '60000', SOL: '150' }));
  jest.spyOn(pane.market, 'feed').mockResolvedValue({ venues, read });
  pane.market.set({ source: 'live', venues, sampleOf: undefined });
  await until(store, () => store.getState().preview?.template.choices.venue === 'okx');
  expect(store.venue()).toBe('okx');

  pane.market.set({ venues: undefined, feedFailure: 'The prices could not be loaded.' });
  expect(store.getState()).toMatchObject({
    file: { name: 'mine.csv' },
    preview: undefined,
    failure: 'The prices could not be loaded.',
  });
  jest.restoreAllMocks();
});

test('a workbook that has prices is said to keep them', async () => {
  const { store } = await opened();
  await writeMarket({ answers: [venueMarket('binance', { BTC: '61000' })], failures: [], symbols: ['BTC'] });
  await store.take([GOOD]);
  expect(store.getState().keepsMarket).toBe(true);
});
