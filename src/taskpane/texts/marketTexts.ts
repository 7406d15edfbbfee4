import type { Source } from '../../model/contractSpec';
import type { MarketSource } from '../../actions/marketSource';
import type { SymbolProblem } from '../../actions/symbolList';
import type { TermUsesFound } from '../../actions/lookForUses';
import type { FieldChange } from '../../actions/takeTerms';
import type { AutoState } from '../market/autoRefresh';
import { formatTime } from '../locale/formatInstant';
import { numberWriter } from '../locale/numberWriter';
import { count } from './count';

const exact = numberWriter({ maximumFractionDigits: 12 });

/** The time between two refreshes. */
export const every = (seconds: number): string =>
  seconds < 60 ? `${seconds} s` : seconds === 60 ? 'minute' : `${seconds / 60} min`;

const SOURCE_NAMES: Readonly<Record<MarketSource, string>> = { sample: 'Sample data', live: 'Live prices' };

const WAYS: Readonly<Record<Source, string>> = {
  direct: 'direct from the venue',
  relay: 'through the relay',
  sample: 'sample data',
  static: 'terms that come with the add-in',
};

/** A number in plain digits, in the user's own way of writing numbers. */
const shown = (cell: FieldChange['was']): string => (typeof cell === 'number' ? exact(cell) : String(cell));

/** What Market says. */
export const marketTexts = {
  source: 'Data source',
  sourceName: (source: MarketSource): string => SOURCE_NAMES[source],
  sampleTitle: 'Sample data, never live.',
  sampleBody: (when: string): string => `Invented prices of ${when}, to try things out offline.`,
  feedLoading: 'Loading the list of venues…',
  feedFailed: (reason: string): string => `The list of venues could not be loaded (${reason}).`,
  retry: 'Try again',

  venues: 'Venues',
  noVenue: 'Choose at least one venue.',

  symbols: 'Coins',
  addSymbol: 'Add a coin',
  addSymbolPlaceholder: 'LINK, AVAX',
  add: 'Add',
  removeSymbol: (symbol: string): string => `Remove ${symbol}`,
  symbolAdded: (symbols: string): string => `Coins: ${symbols}.`,
  symbolRemoved: (symbol: string): string => `${symbol} removed.`,
  noSymbol: 'Add at least one coin, such as BTC.',
  symbolProblem: (problem: SymbolProblem, text: string): string =>
    ({
      blank: 'Type a coin, such as BTC.',
      form: `"${text}" is not a coin: use letters and digits only, such as BTC.`,
      duplicate: `${text} is in the list already.`,
      full: 'The list is full: 50 coins at most.',
    })[problem],

  refresh: 'Refresh',
  cancel: 'Cancel',
  refreshHint: 'Fills the tables Quotes and Contracts.',
  autoRefreshEvery: (seconds: number): string => `Auto-refresh every ${every(seconds)}`,
  autoState: (state: AutoState): string => {
    const time = 'nextAt' in state ? formatTime(state.nextAt) : '';
    if (state.status === 'waiting') return `Next refresh at ${time}.`;
    if (state.status === 'backingOff')
      return `The latest refresh failed. Auto-refresh tries again at ${time}.`;
    if (state.status === 'running') return 'Refreshing…';
    if (state.status === 'off') return '';
    return state.because === 'hidden'
      ? 'Auto-refresh pauses while this pane is hidden.'
      : 'Auto-refresh pauses while a cell is being edited.';
  },
  /** For a screen reader. */
  autoNews: (state: AutoState): string => {
    if (state.status === 'off') return 'Auto-refresh is off.';
    if (state.status === 'waiting') return 'Auto-refresh is on.';
    return marketTexts.autoState(state);
  },
  terms: 'Changed terms',
  termsTitle: 'Terms changed.',
  termsBody: 'The prices are up to date. These contracts keep their old terms until you choose.',
  termsChanged: (contracts: number): string =>
    `The terms of ${count(contracts, 'contract', 'contracts')} changed. The workbook keeps the old ones until you choose.`,
  term: (field: string, was: FieldChange['was'], is: FieldChange['is']): string =>
    `${field}: ${shown(was)} → ${shown(is)}`,
  usedBy: (cells: string): string => `Used by ${cells}`,
  moreContracts: (contracts: number): string => `And ${count(contracts, 'more contract', 'more contracts')}.`,
  usesNotes: (found: TermUsesFound | 'failed' | undefined): string[] => {
    if (found === undefined) return ['Looking for the cells that use them…'];
    if (found === 'failed') return ['The workbook could not be searched for cells that use them.'];
    const { uses, areMore, unsearched } = found;
    const wide = uses.filter(({ key }) => key === undefined).map(({ cell }) => cell);
    return [
      ...(uses.length === 0 && unsearched.length === 0 ? ['No cell of the workbook names them.'] : []),
      ...(wide.length === 0 ? [] : [`Take the whole table Contracts: ${wide.join(', ')}`]),
      ...(areMore ? ['More cells use them than are named here.'] : []),
      ...(unsearched.length === 0 ? [] : [`Too large to search as a whole: ${unsearched.join(', ')}.`]),
    ];
  },
  writeTerms: 'Write the new terms',
  keepTerms: 'Keep the old for now',
  termsKept: 'The old terms stay. The next Refresh that you press asks again.',
  termsTaken: (contracts: number): string =>
    `New terms written: ${count(contracts, 'contract', 'contracts')}.`,
  termsNotTaken: 'The new terms could not be written.',
  progress: (done: number, total: number): string => `${done} of ${count(total, 'venue', 'venues')} answered`,
  writing: 'Writing to the workbook…',
  cancelled: 'Cancelled. The workbook is as it was.',
  failedTitle: 'Refresh failed.',
  unexpected: (reason: string): string => `Something in the add-in broke: ${reason}. Please report this.`,
  notKept: 'These choices could not be kept in the workbook.',

  snapshots: 'Snapshots',
  history: 'Price history',
  depth: 'Order book',

  results: 'Latest refresh',
  stored: 'In this workbook',
  stale: (number: number): string => `${count(number, 'row', 'rows')} stale`,
  ofSnapshot: (number: number): string => `${count(number, 'row', 'rows')} of a snapshot`,
  snapshotState: 'Of a snapshot',
  snapshotShown:
    'Formulas now read the prices of a snapshot, not of the present. Refresh makes them current.',
  current: 'Of its latest refresh',
  withStale: 'Partly stale',
  empty: 'No refresh yet. Choose venues and coins, then press Refresh.',
  rows: (contracts: number, quotes: number): string =>
    `${count(contracts, 'contract', 'contracts')}, ${count(quotes, 'quote', 'quotes')}`,
  when: (when: string, ways: readonly Source[]): string =>
    [when, ways.map((way) => WAYS[way]).join(' and ')].filter((part) => part !== '').join(', '),
  nothingFound: 'Nothing found for these coins.',
  ok: 'Up to date',
  withProblems: 'Up to date, with problems',
  failed: 'Failed',
  staleRows: 'Rows it has in the workbook keep their numbers, marked stale.',
  problems: (number: number): string => count(number, 'problem', 'problems'),
  waiting: 'Waiting for an answer…',
  finished: (answered: number, failed: number): string =>
    failed === 0
      ? `Refresh finished: ${count(answered, 'venue', 'venues')} up to date.`
      : `Refresh finished: ${answered} up to date, ${failed} failed.`,
  written: (places: string): string => `In the workbook: ${places}.`,
  place: (table: string, sheet: string): string =>
    table === sheet ? `table ${table}` : `table ${table} on sheet "${sheet}"`,
  besideUsersSheet: (table: string, sheet: string): string =>
    `You have a sheet "${table}" of your own, so the table went to sheet "${sheet}".`,
  unknownRates: (fees: string, maintenance: string): string => {
    const parts = [
      fees === '' ? '' : `fees of ${fees}`,
      maintenance === '' ? '' : `maintenance rate of ${maintenance}`,
    ];
    const unknown = parts.filter((part) => part !== '').join('; ');
    return `Not published: ${unknown}. They stay blank, never 0. If you know yours, type them in the table Fees (as 0.05%) and refresh.`;
  },
} as const;
