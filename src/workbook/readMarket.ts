import { SOURCES, type Source } from '../model/contractSpec';
import { CONTRACTS_TABLE } from '../model/contractsTable';
import { dateFromSerial } from '../model/dateFromSerial';
import { QUOTES_TABLE } from '../model/quotesTable';
import type { Cell } from './cell';
import { runExcel } from './runExcel';
import { isOfSnapshot } from './snapshots/snapshot';

/** What the workbook holds of one venue, from earlier refreshes. */
export interface StoredVenue {
  readonly venue: string;
  readonly contracts: number;
  readonly quotes: number;
  /** Rows that are not of the latest refresh. */
  readonly stale: number;
  /** Rows that a snapshot brought back. */
  readonly ofSnapshot: number;
  /** Of the newest row. */
  readonly observedAt?: Date;
  readonly sources: readonly Source[];
}

interface StoredRow {
  readonly table: string;
  readonly venue: string;
  readonly observedAt: Cell;
  readonly source: Source;
  readonly status: Cell;
}

/** Looks what is there already, venue by venue, in the order of the rows. One sync; changes nothing. */
export function readMarket(): Promise<StoredVenue[]> {
  return runExcel(async (context) => {
    const readings = [QUOTES_TABLE.name, CONTRACTS_TABLE.name].map((name) => {
      const table = context.workbook.tables.getItemOrNullObject(name);
      const body = table.getDataBodyRange();
      table.columns.load('items/name');
      body.load('values');
      return { name, table, body };
    });
    await context.sync();
    const rows = readings.flatMap(({ name, table, body }) => {
      if (table.isNullObject) return [];
      const headers = table.columns.items.map((column) => column.name);
      return (body.values as Cell[][]).flatMap((row) => storedRow(name, headers, row));
    });
    return [...new Set(rows.map(({ venue }) => venue))].map((venue) =>
      storedVenue(
        venue,
        rows.filter((row) => row.venue === venue),
      ),
    );
  });
}

/** Rows without a source of ours are the user's own. */
function storedRow(table: string, headers: readonly string[], row: readonly Cell[]): StoredRow[] {
  const cell = (name: string): Cell => row[headers.indexOf(name)] ?? '';
  const source = SOURCES.find((each) => each === cell('source'));
  if (source === undefined) return [];
  const observedAt = cell('observedAt');
  return [{ table, venue: String(cell('venue')), observedAt, source, status: cell('status') }];
}

function storedVenue(venue: string, rows: readonly StoredRow[]): StoredVenue {
  const serials = rows.map(({ observedAt }) => observedAt).filter((cell) => typeof cell === 'number');
  const countIn = (name: string): number => rows.filter(({ table }) => table === name).length;
  return {
    venue,
    contracts: countIn(CONTRACTS_TABLE.name),
    quotes: countIn(QUOTES_TABLE.name),
    stale: rows.filter(({ status }) => status !== '' && !isOfSnapshot(status)).length,
    ofSnapshot: rows.filter(({ status }) => isOfSnapshot(status)).length,
    ...(serials.length > 0 && { observedAt: dateFromSerial(Math.max(...serials)) }),
    sources: [...new Set(rows.map(({ source }) => source))],
  };
}
