import { FIRST_STATE, venuesToAsk } from '../../../src/taskpane/market/marketState';
import { MarketStore } from '../../../src/taskpane/market/marketStore';
import { openExcel } from '../../workbook/openExcel';

const VENUES = [
  { id: 'binance', name: 'Binance' },
  { id: 'cme', name: 'CME', startsOff: true },
  { id: 'okx', name: 'OKX' },
] as const;

describe('the venues that a refresh asks', () => {
  it('before any choice are all but those that start off', () => {
    expect(venuesToAsk({ ...FIRST_STATE, venues: VENUES })).toEqual(['binance', 'okx']);
  });

  it('are the chosen ones, whether they start off or not', () => {
    expect(venuesToAsk({ ...FIRST_STATE, venues: VENUES, chosen: ['cme', 'mexc'] })).toEqual(['cme']);
    expect(venuesToAsk({ ...FIRST_STATE, venues: VENUES, chosen: [] })).toEqual([]);
  });
});

it('a venue that starts off joins the others when it is chosen, and leaves them alone when it goes', async () => {
  openExcel();
  const store = new MarketStore(() => undefined);
  await store.start({ source: 'live', relayOnly: true });
  const before = venuesToAsk(store.getState());
  expect(before).toContain('binance');
  expect(before).not.toContain('cme');
  expect(store.getState().venues?.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['CME', 'Coinbase', 'Bitnomial']),
  );

  store.choices.chooseVenue('cme', true);
  expect(venuesToAsk(store.getState())).toEqual([...before, 'cme']);
  store.choices.chooseVenue('cme', false);
  expect(venuesToAsk(store.getState())).toEqual(before);
});
