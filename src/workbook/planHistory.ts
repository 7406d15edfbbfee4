import { HedgeError } from '../model/hedgeError';
import { HISTORY_TABLE, historyColumns } from '../model/historyTable';
import { cellInput, type Cell, type CellInput } from './cell';
import type { HistoryChange, RowInsert } from './historyPlan';
import { historyRows } from './historyRows';
import type { HistoryUpdate } from './historyUpdate';
import { originsFrom, type Origins } from './origins';
import type { IncomingRow } from './planTable';
import type { TableState } from './tableState';

const NO_ORIGINS: Origins = new Map();

/** Known days get their closes where they stand, other days come between them; the user's columns stay. */
export function planHistory(state: TableState, update: HistoryUpdate): HistoryChange {
  const coins = update.series.map(({ base }) => base);
  const columns = newColumns(state, coins);
  const headers = [...state.headers];
  for (const { at, name } of columns) headers.splice(at, 0, name);
  const ours = new Set(historyColumns(coins).map(({ name }) => name));

  const days = state.values.map((row) => dayOf(state, row));
  const rowOfDay = new Map(days.map((day, index) => [day, index]));
  const news = historyRows(update, (day) => originsAt(state, rowOfDay.get(day)));
  const inserted = [...news.keys()].filter((day) => !rowOfDay.has(day));
  const places = mergedDays(days, inserted);
  const inserts = insertsOf(places, (day) =>
    headers.map((header) => (ours.has(header) ? cellInput(news.get(day)?.get(header) ?? '') : null)),
  );
  const changed = places.map(({ day, row }) =>
    row === undefined || day === undefined ? undefined : { row, news: news.get(day) },
  );
  const blocks = headers.flatMap((header, firstColumn) => {
    if (!ours.has(header) || header === 'day') return [];
    const cells = changed.map((place) => [changedCell(state, header, place)]);
    return cells.every(([cell]) => cell === null) ? [] : [{ firstColumn, cells }];
  });
  return { state, columns, inserts, blocks };
}

interface Place {
  readonly day: number | undefined;
  /** Of the table as it is; undefined for a row that comes in. */
  readonly row: number | undefined;
}

/** The table's rows with the new days between them; where the user sorted otherwise, below them. */
function mergedDays(days: readonly (number | undefined)[], inserted: readonly number[]): Place[] {
  const known = days.filter((day) => day !== undefined);
  const isInOrder = known.every((day, index) => index === 0 || day >= (known[index - 1] ?? day));
  const waiting = [...inserted];
  const places = days.flatMap((day, row): Place[] => {
    const earlier: Place[] = [];
    while (isInOrder && day !== undefined && (waiting[0] ?? Infinity) < day) {
      earlier.push({ day: waiting.shift(), row: undefined });
    }
    return [...earlier, { day, row }];
  });
  return [...places, ...waiting.map((day): Place => ({ day, row: undefined }))];
}

/** New rows that stand together go in together. */
function insertsOf(places: readonly Place[], inputs: (day: number) => CellInput[]): RowInsert[] {
  const inserts: { at: number; rows: CellInput[][] }[] = [];
  places.forEach(({ day, row }, at) => {
    if (row !== undefined || day === undefined) return;
    const last = inserts.at(-1);
    if (last && last.at + last.rows.length === at) last.rows.push(inputs(day));
    else inserts.push({ at, rows: [inputs(day)] });
  });
  return inserts;
}

/** A column stands for a coin when a row says where its close is from; any other of that name is the user's. */
function newColumns(state: TableState, coins: readonly string[]): HistoryChange['columns'] {
  const known = new Set(state.values.flatMap((_, row) => [...originsAt(state, row).keys()]));
  const lowered = new Map(state.headers.map((header) => [header.toLowerCase(), header]));
  const missing = coins.filter((coin) => {
    const header = lowered.get(coin.toLowerCase());
    if (header !== undefined && !(header === coin && known.has(coin)))
      throw columnIsTaken(state, coin, header);
    return header === undefined;
  });
  const beforeVenue = state.headers.indexOf('venue');
  return missing.map((name, index) => ({ at: beforeVenue + index, name }));
}

function columnIsTaken({ sheetName }: TableState, coin: string, header: string): HedgeError {
  return new HedgeError(
    'notAvailable',
    `The table ${HISTORY_TABLE.name} on sheet "${sheetName}" has a column "${header}" that holds no closes of ${coin}. Rename it, and try again.`,
  );
}

function changedCell(
  state: TableState,
  header: string,
  place: { readonly row: number; readonly news: IncomingRow | undefined } | undefined,
): CellInput {
  const cell = place?.news?.get(header);
  if (place === undefined || cell === undefined) return null;
  const column = state.headers.indexOf(header);
  return column >= 0 && state.values[place.row]?.[column] === cell ? null : cellInput(cell);
}

function dayOf(state: TableState, row: readonly Cell[]): number | undefined {
  const cell = row[state.headers.indexOf('day')];
  return typeof cell === 'number' ? Math.floor(cell) : undefined;
}

function originsAt(state: TableState, row: number | undefined): Origins {
  if (row === undefined) return NO_ORIGINS;
  return originsFrom(state.values[row]?.[state.headers.indexOf('contracts')] ?? '');
}
