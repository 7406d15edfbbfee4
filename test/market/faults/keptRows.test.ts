import { refreshMarket } from '../../../src/actions/refreshMarket';
import type { ReadMarket } from '../../../src/actions/marketFeed';
import { VENUE_IDS } from '../../../src/market/venues';
import { HedgeError } from '../../../src/model/hedgeError';
import type { VenueMarket } from '../../../src/model/venueMarket';
import { askedAddresses, type AskedAddress } from '../../../tools/faults/askedAddresses';
import { spoiledReading, type SpoiledOutcome } from '../../../tools/faults/spoiledReading';
import { FAULT_KINDS, type FaultKind } from '../../../tools/replay/faults/faultKinds';
import { openExcel, type OpenExcel, type Row } from '../../workbook/openExcel';
import { MOMENTS } from '../support/replayedHttp';
import { stopTime, whileTimeFlies } from './whileTimeFlies';

const FIRST = new Date('2026-11-02T08:00:01Z');
const SECOND = new Date('2026-11-02T09:00:01Z');
const SYMBOLS = ['BTC', 'ETH', 'SOL'];
const TABLES = ['Quotes', 'Contracts'];
const STALE = /^stale: ./;

beforeEach(() => stopTime(SECOND));
afterEach(() => jest.useRealTimers());

function read(
  venue: string,
  kind?: FaultKind,
  addresses: readonly AskedAddress[] = [],
): Promise<SpoiledOutcome> {
  const faults = kind === undefined ? [] : addresses.map(({ where }) => ({ kind, where }));
  return whileTimeFlies((traffic) =>
    spoiledReading({ folder: MOMENTS[1], venue, symbols: SYMBOLS, now: SECOND, faults, traffic }),
  );
}

function marketOf({ market, sentence }: SpoiledOutcome): VenueMarket {
  if (market === undefined) throw new HedgeError('notAvailable', sentence);
  return market;
}

const refresh = (markets: Readonly<Record<string, SpoiledOutcome>>) => {
  const give: ReadMarket = (venue) =>
    new Promise((resolve) => resolve(marketOf(markets[venue] ?? { sentence: 'not in this test' })));
  return refreshMarket({
    venues: Object.keys(markets),
    symbols: SYMBOLS,
    read: give,
    signal: new AbortController().signal,
    onOutcome: () => undefined,
  });
};

/** A column of the user's own to the right of ours, filled. */
function addNotes(excel: OpenExcel): void {
  for (const name of TABLES) {
    const table = excel.workbook.tables().find((each) => each.name === name);
    if (table === undefined) throw new Error(`no table ${name}`);
    const { sheet, area } = table;
    table.resize({ ...area, columns: area.columns + 1 });
    const notes = Array.from({ length: area.rows }, (_, row) => [
      { value: row === 0 ? 'my note' : `mine ${row}` },
    ]);
    sheet.write({ row: area.row, column: area.column + area.columns, rows: area.rows, columns: 1 }, notes);
  }
}

const rowsOf = (excel: OpenExcel, venue: string): Row[] =>
  TABLES.flatMap((name) => excel.rows(name).map((row): Row => ({ table: name, ...row }))).filter(
    (row) => row['venue'] === venue,
  );
const nameOf = (row: Row): string => `${String(row['table'])} ${String(row['key'])}`;
const without = (row: Row, ...fields: string[]): Row =>
  Object.fromEntries(Object.entries(row).filter(([field]) => !fields.includes(field)));

describe.each(VENUE_IDS)('%s spoiled in a refresh', (venue) => {
  const at = VENUE_IDS.indexOf(venue);
  const neighbour = VENUE_IDS[(at + 1) % VENUE_IDS.length] ?? 'binance';

  test('keeps its rows and says why; the other venue is written; nothing of the user’s changes', async () => {
    const excel = openExcel();
    const first = (id: string) =>
      whileTimeFlies((traffic) =>
        spoiledReading({ folder: MOMENTS[0], venue: id, symbols: SYMBOLS, now: FIRST, traffic }),
      );
    const other = await read(neighbour);
    await refresh({ [venue]: await first(venue), [neighbour]: await first(neighbour) });
    addNotes(excel);
    const addresses = await whileTimeFlies((traffic) =>
      askedAddresses({ folder: MOMENTS[0], venue, symbols: SYMBOLS, now: FIRST, traffic }),
    );

    for (const [kind] of FAULT_KINDS) {
      const before = rowsOf(excel, venue);
      const outcome = await read(venue, kind, addresses);
      const { outcomes } = await refresh({ [venue]: outcome, [neighbour]: other });

      const after = new Map(rowsOf(excel, venue).map((row) => [nameOf(row), row]));
      const fresh = new Set([
        ...(outcome.market?.quotes.map(({ key }) => `Quotes ${key}`) ?? []),
        ...(outcome.market?.contracts.map(({ key }) => `Contracts ${key}`) ?? []),
      ]);
      expect([kind, outcomes.map(({ answered }) => answered)]).toEqual([
        kind,
        [outcome.market !== undefined, true],
      ]);
      for (const row of before) {
        const now = after.get(nameOf(row)) ?? {};
        expect([kind, now['my note']]).toEqual([kind, row['my note']]);
        if (fresh.has(nameOf(row))) {
          expect([kind, nameOf(row), now['status']]).toEqual([kind, nameOf(row), '']);
          continue;
        }
        expect([kind, without(now, 'status', 'active')]).toEqual([kind, without(row, 'status', 'active')]);
        expect([kind, now['status']]).toEqual([kind, expect.stringMatching(STALE)]);
        if (outcome.sentence !== undefined) expect(now['status']).toBe(`stale: ${outcome.sentence}`);
      }
      const marks = new Map(other.market?.quotes.map(({ key, mark }) => [key, mark?.toNumber() ?? '']));
      const written = excel.rows('Quotes').filter((row) => row['venue'] === neighbour);
      expect(written.filter((row) => row['status'] === '').map((row) => [row['key'], row['mark']])).toEqual([
        ...marks,
      ]);
    }
  });
});
