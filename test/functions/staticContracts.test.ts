import { cellsFromRecord } from '../../src/model/cellsFromRecord';
import { CONTRACTS_TABLE } from '../../src/model/contractsTable';
import { QUOTES_TABLE } from '../../src/model/quotesTable';
import type { TableColumn } from '../../src/model/tableColumn';
import { readMoment } from '../market/support/readMoment';
import { MOMENTS } from '../market/support/replayedHttp';
import { loadBundle } from '../support/functions/loadBundle';

const { call } = loadBundle();
type Cells = unknown[][];

function table(columns: readonly TableColumn[], records: readonly object[]): Cells {
  const rows = records.map((record) => [...cellsFromRecord(columns, record).values()]);
  return [columns.map(({ name }) => name), ...rows];
}

/** Both tables as a refresh of these venues writes them. */
async function refreshed(...venues: string[]): Promise<[contracts: Cells, quotes: Cells]> {
  const markets = await Promise.all(venues.map((venue) => readMoment(venue, MOMENTS[0])));
  return [
    table(
      CONTRACTS_TABLE.columns,
      markets.flatMap(({ market }) => market.contracts),
    ),
    table(
      QUOTES_TABLE.columns,
      markets.flatMap(({ market }) => market.quotes),
    ),
  ];
}

function byHeader(answer: unknown): Record<string, unknown>[] {
  if (!Array.isArray(answer)) throw new Error(JSON.stringify(answer));
  const [headers = [], ...rows] = answer as Cells;
  return rows.map((row) => Object.fromEntries(headers.map((header, index) => [String(header), row[index]])));
}

const OWN_PRICE_IS_NOT =
  "entryPrice is the index price of cme:MBTZ6; cme:MBTZ6: the price is the BTC index of Kraken Futures, not this contract's own";

describe('a contract that has an index and no price of its own', () => {
  test('QUOTE gives the index when it is asked for, and of the mark says that there is none', async () => {
    const [, quotes] = await refreshed('cme');
    expect(call('QUOTE', [quotes, 'cme', 'MBTZ6', 'index'])).toBe(65003.21);
    expect(call('QUOTE', [quotes, 'cme', 'MBTZ6'])).toEqual({
      error: '#N/A',
      message: 'cme:MBTZ6 has no mark; its venue does not publish it',
    });
  });

  test('SPEC gives its terms and what to know of them', async () => {
    const [contracts] = await refreshed('cme', 'bybit');
    expect(call('SPEC', [contracts, 'cme', 'MBTZ6'])).toEqual([[0.1, 'linear', 1, 1, 0, '']]);
    expect(call('SPEC', [contracts, 'cme', 'MBTZ6', 'note'])).toMatch(/^terms of .+ CME/);
    expect(call('SPEC', [contracts, 'bybit', 'BTCUSDT', 'note'])).toBe('');
  });

  test('PLAN hedges with it at the index and says whose that is; fees stay unknown', async () => {
    const [, row] = byHeader(
      call('PLAN', [[['BTC', 0.5, '', '', 'cme:MBTZ6']], ...(await refreshed('cme'))]),
    );
    // Half a Bitcoin is five contracts of a tenth.
    expect(row).toMatchObject({
      shortContracts: 5,
      price: 65003.21,
      entryPrice: 65003.21,
      exposure: 32501.605,
      residual: 0,
      funding: 0,
      fees: '',
      cost: '',
      liquidationPrice: '',
    });
    expect(row?.['warnings']).toContain(OWN_PRICE_IS_NOT);
    expect(row?.['warnings']).toContain('cme:MBTZ6 has no takerFeeRate: enter it in the Fees table');
  });

  test('COMPARE ranks it after contracts of known cost, with the same warning', async () => {
    const rows = byHeader(call('COMPARE', [32_500, 'BTC', ...(await refreshed('cme', 'krakenfutures'))]));
    const [december] = rows.filter(({ symbol }) => symbol === 'MBTZ6');
    expect(december).toMatchObject({ shortContracts: 5, cost: '', breakevenMove: '' });
    expect(december?.['warnings']).toContain(OWN_PRICE_IS_NOT);
    const firstUnknown = rows.findIndex(({ cost }) => cost === '');
    expect(rows.slice(0, firstUnknown).map(({ venue }) => venue)).toContain('krakenfutures');
    expect(rows.slice(0, firstUnknown).map(({ venue }) => venue)).not.toContain('cme');
  });

  test('without the index a plan has no price, and that is no price of 0', async () => {
    const [contracts, quotes] = await refreshed('cme');
    const index = quotes[0]?.indexOf('index') ?? -1;
    for (const empty of ['', 0, null]) {
      const blank = quotes.map((row, line) => (line === 0 ? row : row.with(index, empty)));
      const [, row] = byHeader(call('PLAN', [[['BTC', 0.5, '', '', 'cme:MBTZ6', 65_000]], contracts, blank]));
      expect(row?.['shortContracts']).toMatchObject({ error: '#N/A' });
      expect(row?.['warnings']).toContain('cme:MBTZ6 has no mark; its venue does not publish it');
    }
  });
});

test('an empty note warns of nothing, as the desktop and as the web send it', async () => {
  const [contracts, quotes] = await refreshed('okx');
  const at = quotes[0]?.indexOf('note') ?? -1;
  const warnings = ['', 0, null].map((empty) => {
    const blank = quotes.map((row, line) => (line === 0 ? row : row.with(at, empty)));
    const [, row] = byHeader(
      call('PLAN', [[['BTC', 0.5, '', '', 'okx:BTC-USDT-SWAP', 65_000]], contracts, blank]),
    );
    return row?.['warnings'];
  });
  expect(new Set(warnings).size).toBe(1);
  expect(warnings[0]).not.toContain('okx:BTC-USDT-SWAP: ');
});
