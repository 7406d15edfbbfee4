import type { ReadMarket } from '../../src/actions/marketFeed';
import { refreshMarket, type RefreshRequest, type VenueOutcome } from '../../src/actions/refreshMarket';
import { HedgeError } from '../../src/model/hedgeError';
import { openExcel } from '../workbook/openExcel';
import { OBSERVED_AT, venueMarket } from '../workbook/venueMarkets';

const PROBLEM = { venue: 'mexc', symbol: 'BTC_USDT', sentence: 'mexc BTC_USDT: no funding rate' };

const answering: ReadMarket = (venue) =>
  Promise.resolve(
    venue === 'mexc'
      ? { ...venueMarket('mexc', { BTC: '60010' }), problems: [PROBLEM] }
      : venueMarket(venue, { BTC: '60000', ETH: '3000' }),
  );

const request = (change: Partial<RefreshRequest> = {}): RefreshRequest => ({
  venues: ['binance', 'mexc'],
  symbols: ['BTC', 'ETH'],
  read: answering,
  signal: new AbortController().signal,
  onOutcome: () => undefined,
  ...change,
});

describe('refreshMarket', () => {
  it('writes all venues with two syncs and says what each brought', async () => {
    const excel = openExcel();
    const { outcomes, places } = await refreshMarket(request());
    expect(excel.syncs()).toBe(2);
    expect(outcomes).toEqual([
      {
        venue: 'binance',
        answered: true,
        contracts: 2,
        quotes: 2,
        problems: [],
        observedAt: OBSERVED_AT,
        sources: ['relay'],
      },
      {
        venue: 'mexc',
        answered: true,
        contracts: 1,
        quotes: 1,
        problems: [PROBLEM],
        observedAt: OBSERVED_AT,
        sources: ['relay'],
      },
    ]);
    expect(places.map(({ table }) => table)).toEqual(['Quotes', 'Contracts', 'Fees']);
    expect(excel.rows('Quotes').map(({ key }) => key)).toEqual([
      'binance:BTCUSDT',
      'binance:ETHUSDT',
      'mexc:BTCUSDT',
    ]);
  });

  it('asks the venues at the same time and tells of each as it answers', async () => {
    openExcel();
    const answer = new Map<string, () => void>();
    const told: VenueOutcome[] = [];
    const read: ReadMarket = (venue, options) =>
      new Promise((resolve) => {
        answer.set(venue, () => resolve(answering(venue, options)));
      });
    const running = refreshMarket(request({ read, onOutcome: (outcome) => told.push(outcome) }));
    expect([...answer.keys()]).toEqual(['binance', 'mexc']);
    answer.get('mexc')?.();
    answer.get('binance')?.();
    const { outcomes } = await running;
    expect(told.map(({ venue }) => venue)).toEqual(['mexc', 'binance']);
    expect(outcomes.map(({ venue }) => venue)).toEqual(['binance', 'mexc']);
  });

  it('one venue that fails keeps its rows and does not disturb the others', async () => {
    const excel = openExcel();
    await refreshMarket(request());
    const read: ReadMarket = (venue, options) =>
      venue === 'binance'
        ? Promise.reject(new HedgeError('notAvailable', 'Binance could not be reached'))
        : answering(venue, options);
    const { outcomes } = await refreshMarket(request({ read }));
    expect(outcomes[0]).toEqual({
      venue: 'binance',
      answered: false,
      sentence: 'Binance could not be reached',
    });
    expect(excel.rows('Quotes').map(({ mark, status }) => [mark, status])).toEqual([
      [60000, 'stale: Binance could not be reached'],
      [3000, 'stale: Binance could not be reached'],
      [60010, ''],
    ]);
  });

  it('a bug in one adapter is shown as one and does not disturb the others', async () => {
    const excel = openExcel();
    const read: ReadMarket = (venue, options) => {
      if (venue === 'binance') throw new TypeError('x is undefined');
      return answering(venue, options);
    };
    const { outcomes } = await refreshMarket(request({ read }));
    expect(outcomes[0]).toMatchObject({
      sentence: 'the add-in failed to read binance (x is undefined); please report this',
    });
    expect(excel.rows('Quotes')).toHaveLength(1);
  });

  it('all venues failing leaves the rows, marked stale', async () => {
    const excel = openExcel();
    await refreshMarket(request());
    const read: ReadMarket = () => Promise.reject(new HedgeError('notAvailable', 'offline'));
    await refreshMarket(request({ read }));
    expect(excel.rows('Contracts').map(({ status }) => status)).toEqual(
      Array.from({ length: 3 }, () => 'stale: offline'),
    );
  });

  it('cancelled while venues are asked, it writes nothing', async () => {
    const excel = openExcel();
    const before = excel.workbook.snapshot();
    const controller = new AbortController();
    const read: ReadMarket = (_venue, { signal }) =>
      new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason as Error));
      });
    const running = refreshMarket(request({ read, signal: controller.signal }));
    controller.abort();
    await expect(running).rejects.toMatchObject({ name: 'AbortError' });
    expect(excel.syncs()).toBe(0);
    expect(excel.workbook.snapshot()).toEqual(before);
  });

  it("Excel's refusal rejects with its sentence", async () => {
    const excel = openExcel();
    excel.failAtSync(2, 'AccessDenied');
    await expect(refreshMarket(request())).rejects.toThrow('Excel refused access');
    expect(excel.workbook.tables()).toHaveLength(0);
  });
});
