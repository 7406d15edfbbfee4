import { QUOTES_TABLE } from '../../model/quotesTable';
import { areaOf } from '../read/areaOf';
import type { CellValue } from '../../templates/workbookData';
import type { FileSheet, FileTable, FileWorkbook } from '../readWorkbook';

/** The prices a workbook holds of one venue. Instants are day numbers, in UTC. */
export interface VenuePrices {
  readonly venue: string;
  readonly count: number;
  readonly oldest: number | undefined;
  readonly newest: number | undefined;
  /** How many are not of the latest refresh, for the reason in their row. */
  readonly stale: number;
  readonly samples: number;
}

type Row = (header: (typeof QUOTES_TABLE.columns)[number]['name']) => CellValue | undefined;

function rowsOf(sheet: FileSheet, { ref, columns }: FileTable): readonly Row[] {
  const area = areaOf(ref);
  if (!area) return [];
  const rows = new Map<number, Map<number, CellValue>>();
  for (const { row, column, value } of sheet.cells) {
    if (row <= area.row || row >= area.row + area.rows || value === undefined) continue;
    rows.set(row, (rows.get(row) ?? new Map<number, CellValue>()).set(column - area.column, value));
  }
  return [...rows.values()].map(
    (cells) => (name) => cells.get(columns.findIndex(({ header }) => header === name)),
  );
}

const isFilled = (value: CellValue | undefined) => value !== undefined && value !== '';

function venuePrices(venue: string, rows: readonly Row[]): VenuePrices {
  const instants = rows.flatMap((row) => {
    const at = row('observedAt');
    return typeof at === 'number' ? [at] : [];
  });
  return {
    venue,
    count: rows.length,
    oldest: instants.length === 0 ? undefined : Math.min(...instants),
    newest: instants.length === 0 ? undefined : Math.max(...instants),
    stale: rows.filter((row) => isFilled(row('status'))).length,
    samples: rows.filter((row) => row('source') === 'sample').length,
  };
}

/** What prices the Quotes table of a workbook holds, venue by venue in the order of the alphabet. */
export function pricesOf({ sheets }: FileWorkbook): readonly VenuePrices[] {
  const rows = sheets.flatMap((sheet) =>
    sheet.tables.filter(({ name }) => name === QUOTES_TABLE.name).flatMap((table) => rowsOf(sheet, table)),
  );
  const venues = new Map<string, Row[]>();
  for (const row of rows) {
    const venue = row('venue');
    if (typeof venue !== 'string' || venue === '') continue;
    venues.set(venue, [...(venues.get(venue) ?? []), row]);
  }
  return [...venues].sort(([a], [b]) => (a < b ? -1 : 1)).map(([venue, own]) => venuePrices(venue, own));
}
