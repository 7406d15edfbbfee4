import { DepthStore } from '../../../src/taskpane/history/depthStore';
import { HistoryStore } from '../../../src/taskpane/history/historyStore';
import { venueToAsk } from '../../../src/taskpane/history/venues';
import { FIRST_STATE } from '../../../src/taskpane/market/marketState';
import { PaneStore } from '../../../src/taskpane/paneStore';
import { openExcel } from '../../workbook/openExcel';

const SECTION = { id: 'market', title: 'Market', open: () => () => null };

async function startedPane() {
  const excel = openExcel();
  const pane = new PaneStore([SECTION], { ...SECTION, id: 'help' });
  await pane.start({ source: 'sample', relayOnly: true });
  const said: string[] = [];
  pane.subscribe(() => {
    const { announcement } = pane.getState();
    if (announcement !== said.at(-1)) said.push(announcement);
  });
  return { excel, pane, said };
}

describe('Price history', () => {
  it('takes the coins of Market until others are typed', async () => {
    const { pane } = await startedPane();
    const store = new HistoryStore(pane);
    expect(store.coinsText()).toBe('BTC, ETH, SOL');
    pane.market.choices.removeSymbol('SOL');
    expect(store.coinsText()).toBe('BTC, ETH');
    store.set({ coins: 'link' });
    expect(store.coinsText()).toBe('link');
  });

  it('says each step aloud and ends with what came', async () => {
    const { excel, pane, said } = await startedPane();
    const store = new HistoryStore(pane);
    store.set({ coins: 'btc link', days: '3' });
    await store.getCloses('weex');
    expect(said).toEqual([
      'Looking for the contracts…',
      '1 of 2 coins answered',
      '2 of 2 coins answered',
      'WEEX: BTC (BTCUSDT) 3 days, LINK (LINKUSDT) 3 days; sample data, never live.',
    ]);
    expect(store.getState()).toMatchObject({
      progress: undefined,
      notice: undefined,
      result: { venue: 'weex' },
    });
    expect(excel.rows('History')).toHaveLength(3);
  });

  it.each([
    [{ coins: '' }, { coinsProblem: 'Type a coin, such as BTC.' }],
    [{ coins: 'B!' }, { coinsProblem: '"B!" is not a coin: use letters and digits only, such as BTC.' }],
    [{ days: '0' }, { daysProblem: 'Type a whole number from 1 to 365.' }],
    [{ days: '2.5' }, { daysProblem: 'Type a whole number from 1 to 365.' }],
    [{ days: '' }, { daysProblem: 'Type a whole number from 1 to 365.' }],
    [{ days: 'ten' }, { daysProblem: 'Type a whole number from 1 to 365.' }],
  ])('%j is told beside its field, and nothing is asked', async (typed, problem) => {
    const { excel, pane } = await startedPane();
    const store = new HistoryStore(pane);
    store.set(typed);
    await store.getCloses('binance');
    expect(store.getState()).toMatchObject({ ...problem, result: undefined, progress: undefined });
    expect(excel.workbook.tables()).toEqual([]);
  });

  it('cancelled: says so, and the workbook is as it was', async () => {
    const { excel, pane } = await startedPane();
    const store = new HistoryStore(pane);
    const asking = store.getCloses('binance');
    store.cancel();
    await asking;
    expect(store.getState().notice).toEqual({
      intent: 'info',
      sentence: 'Cancelled. The workbook is as it was.',
    });
    expect(excel.workbook.tables()).toEqual([]);
  });

  it('one question at a time', async () => {
    const { excel, pane } = await startedPane();
    const store = new HistoryStore(pane);
    store.set({ coins: 'BTC', days: '2' });
    await Promise.all([store.getCloses('binance'), store.getCloses('mexc')]);
    expect(excel.rows('History').map(({ venue }) => venue)).toEqual(['binance', 'binance']);
  });
});

describe('Order book', () => {
  it('takes the first coin of Market, and a contract that is typed', async () => {
    const { excel, pane } = await startedPane();
    const store = new DepthStore(pane);
    await store.getBook('mexc');
    expect(store.getState().result).toMatchObject({ symbol: 'BTC_USDT', bids: 25, venue: 'mexc' });
    store.set({ wish: 'ETH_USDT' });
    await store.getBook('mexc');
    expect(new Set(excel.rows('Depth').map(({ key }) => key))).toEqual(new Set(['mexc:ETH_USDT']));
  });

  it('a missing contract is a sentence under a title; an empty field is told beside it', async () => {
    const { pane, said } = await startedPane();
    const store = new DepthStore(pane);
    store.set({ wish: 'NOPE' });
    await store.getBook('bybit');
    const sentence =
      'Bybit lists no contract NOPE; type a coin, such as BTC, or a symbol as the venue spells it';
    expect(store.getState().notice).toEqual({ intent: 'error', title: 'No order book.', sentence });
    expect(said.at(-1)).toBe(sentence);
    store.set({ wish: ' ' });
    await store.getBook('bybit');
    expect(store.getState().wishProblem).toMatch(/^Type a coin/);
  });

  it('a sheet that is gone when its link is pressed is told', async () => {
    const { pane } = await startedPane();
    const store = new DepthStore(pane);
    await store.show(() => Promise.reject(new Error('gone')));
    expect(store.getState().notice?.title).toBe('The sheet could not be opened.');
  });
});

test('the venue: the one chosen here if the source has it, else the first that Market asks', () => {
  const venues = ['binance', 'bybit', 'cme'].map((id) => ({ id, name: id }));
  const state = { ...FIRST_STATE, venues, chosen: ['bybit'] };
  expect(venueToAsk(state, 'cme')).toBe('cme');
  expect(venueToAsk(state, 'okx')).toBe('bybit');
  expect(venueToAsk({ ...state, chosen: [] }, undefined)).toBe('binance');
  expect(venueToAsk({ ...state, venues: undefined }, undefined)).toBeUndefined();
});
