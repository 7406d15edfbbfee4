import type { Source } from '../model/contractSpec';
import type { MarketSource } from '../actions/marketSource';
import type { SymbolProblem } from '../actions/symbolList';
import type { AutoState } from './autoRefresh';
import { formatTime } from './formatInstant';

const count = (number: number, one: string, many: string): string =>
  `${number.toLocaleString()} ${number === 1 ? one : many}`;

const SOURCE_NAMES: Readonly<Record<MarketSource, string>> = { sample: 'Sample data', live: 'Live prices' };

const WAYS: Readonly<Record<Source, string>> = {
  direct: 'direct from the venue',
  relay: 'through the relay',
  sample: 'sample data',
};

/** Every word the pane says. A translation replaces this file. */
export const texts = {
  title: 'Market data',
  help: 'Help',
  back: 'Back to market data',
  starting: 'Starting…',

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
  autoRefresh: 'Auto-refresh',
  autoInterval: 'Time between refreshes',
  every: (seconds: number): string =>
    seconds < 60 ? `every ${seconds} s` : `every ${seconds / 60 === 1 ? 'minute' : `${seconds / 60} min`}`,
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
    return texts.autoState(state);
  },
  progress: (done: number, total: number): string => `${done} of ${count(total, 'venue', 'venues')} answered`,
  writing: 'Writing to the workbook…',
  cancelled: 'Cancelled. The workbook is as it was.',
  failedTitle: 'Refresh failed.',
  unexpected: (reason: string): string => `Something in the add-in broke: ${reason}. Please report this.`,
  notKept: 'These choices could not be kept in the workbook.',

  results: 'Latest refresh',
  stored: 'In this workbook',
  stale: (number: number): string => `${count(number, 'row', 'rows')} stale`,
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

  noOfficeTitle: 'Open in Excel or the workbench',
  noOfficeBody:
    'This pane fills the workbook it is opened beside. In Excel it is on the Home tab, under Hedgerow. Without Excel, the workbench is a spreadsheet in the browser with the pane beside it.',
  openWorkbench: 'Open the workbench',

  reference: 'All functions, with examples',
  helpSections: [
    {
      title: 'Size a hedge',
      lines: [
        'Type =HEDGE. in a cell to see every function. How many contracts of 0.01 bitcoin to sell against 90,000 of bitcoin at a price of 60,000:',
      ],
      formula: '=HEDGE.CONTRACTS(90000, 60000, 0.01)',
    },
    {
      title: 'Get prices into the workbook',
      lines: [
        'Choose venues and coins, then press Refresh. The tables Quotes and Contracts appear on sheets of their own.',
        'Nothing refreshes by itself unless you switch Auto-refresh on. It pauses while the pane is hidden or a cell is edited, and Cancel ends it.',
      ],
    },
    {
      title: 'Use them in formulas',
      lines: ['The mark price of a contract:'],
      formula: '=HEDGE.QUOTE(Quotes[#All], "binance", "BTCUSDT")',
    },
    {
      title: 'When a cell shows an error',
      lines: [
        '#VALUE!: an argument cannot be used. Point at the cell: its sentence names the argument and the fix.',
        '#N/A: the data is not there or too old. Add the coin here and press Refresh.',
        '#DIV/0!: there is nothing to divide by, such as a hedge ratio of no exposure.',
        '#NUM!: no such number exists, or it is too large for a cell.',
        '#NAME?: this copy of Excel lacks the add-in. Install it, then enter the formula again.',
      ],
    },
    {
      title: 'What the tables promise',
      lines: [
        'A row whose status is blank is from the latest refresh; any other row says "stale" and why.',
        'Each row shows when its numbers were observed (UTC) and from where: direct, relay or sample.',
        'A venue that fails keeps its rows. A contract that is no longer listed stays, with active FALSE.',
        'A blank cell means the venue does not publish the number. It never means 0.',
        'The table Tiers holds the steps of maintenance margin of the venues that publish them, as MAINTENANCEMARGIN takes them.',
        'Rates that a venue does not publish are yours to give, in the table Fees: the next refresh puts them into Contracts, where the column own names them. A refresh never changes what you typed in Fees.',
      ],
    },
    {
      title: 'Make the tables your own',
      lines: [
        'Rename the sheets, move, sort and filter the tables, add columns: they are found again by the table names Quotes and Contracts.',
        'Keep the original headers, which the formulas use.',
      ],
    },
  ] satisfies readonly HelpSection[] as readonly HelpSection[],
} as const;

export interface HelpSection {
  readonly title: string;
  readonly lines: readonly string[];
  readonly formula?: string;
}
