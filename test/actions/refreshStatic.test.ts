import { refreshMarket } from '../../src/actions/refreshMarket';
import { readVenue } from '../../src/market/readVenue';
import { cannedHttp, firstMoment } from '../market/support/cannedHttp';
import { openExcel } from '../workbook/openExcel';

const TICKERS = 'https://futures.kraken.com/derivatives/api/v3/tickers';

/** A refresh of CME at an instant, with the first moment's prices or without any. */
function refresh(now: string, withPrices = true) {
  const answers = firstMoment();
  if (!withPrices) answers.delete(TICKERS);
  return refreshMarket({
    venues: ['cme'],
    symbols: ['BTC'],
    read: (venue, { symbols, signal }) =>
      readVenue(venue, { http: cannedHttp(answers), now: () => new Date(now), symbols, signal }),
    signal: new AbortController().signal,
    onOutcome: () => undefined,
  });
}

test('a refresh writes the terms and the index, and each row says what it is', async () => {
  const excel = openExcel();
  const { outcomes, unknownRates } = await refresh('2026-11-20T12:00:00Z');
  const [contract] = excel.rows('Contracts');
  const [quote] = excel.rows('Quotes');
  expect(contract).toMatchObject({ key: 'cme:MBTX6', contractSize: 0.1, source: 'static', status: '' });
  expect(contract?.['note']).toMatch(/^terms of .+ CME/);
  expect(quote).toMatchObject({ key: 'cme:MBTX6', mark: '', index: 65003.21, source: 'direct', status: '' });
  expect(quote?.['note']).toMatch(/index of Kraken Futures/);
  expect(outcomes).toMatchObject([{ answered: true, sources: ['direct', 'static'] }]);
  // Nobody's fee is made up: the user is asked for all three.
  expect(unknownRates).toEqual([
    { venue: 'cme', fields: ['takerFeeRate', 'makerFeeRate', 'maintenanceMarginRate'] },
  ]);
});

test('without the index the terms stay current and the prices go stale', async () => {
  const excel = openExcel();
  await refresh('2026-11-20T12:00:00Z');
  await refresh('2026-11-20T13:00:00Z', false);
  expect(new Set(excel.rows('Contracts').map(({ status }) => status))).toEqual(new Set(['']));
  expect(new Set(excel.rows('Quotes').map(({ status }) => status))).toEqual(
    new Set(['stale: not in the latest refresh']),
  );
  expect(excel.rows('Quotes')[0]).toMatchObject({ index: 65003.21 });
});

test('an expired month stays, closed; the next one joins', async () => {
  const excel = openExcel();
  await refresh('2026-11-27T15:59:59Z');
  await refresh('2026-11-27T16:00:00Z');
  const rows = new Map(excel.rows('Contracts').map((row) => [row['symbol'], row]));
  expect(rows.get('MBTX6')).toMatchObject({ active: false, status: 'stale: cme no longer lists it' });
  expect(rows.get('MBTZ6')).toMatchObject({ active: true, status: '' });
  expect(rows.get('MBTK7')).toMatchObject({ active: true, status: '' });
});
