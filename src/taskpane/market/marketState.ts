import type { StoredVenue } from '../../actions/lookAtMarket';
import type { MarketSource } from '../../actions/marketSource';
import type { VenueChoice } from '../../actions/marketFeed';
import type { RefreshSummary, VenueOutcome } from '../../actions/refreshMarket';
import { DEFAULT_SYMBOLS } from '../../actions/symbolList';
import { DEFAULT_INTERVAL, type AutoState } from './autoRefresh';
import type { TermQuestion } from './termQuestion';

export interface MarketState {
  readonly source: MarketSource;
  /** The venues of the source; undefined while they load. */
  readonly venues: readonly VenueChoice[] | undefined;
  /** Names of all venues seen so far, by id. */
  readonly venueNames: Readonly<Record<string, string>>;
  readonly feedFailure: string | undefined;
  /** Of the sample: the instant it shows. */
  readonly sampleOf: Date | undefined;
  /** Ids the user chose; undefined: all but those that start off. May name venues that only another source has. */
  readonly chosen: readonly string[] | undefined;
  readonly symbols: readonly string[];
  /** Present while a refresh runs. */
  readonly asked: readonly string[] | undefined;
  /** What the workbook held when the pane opened. */
  readonly stored: readonly StoredVenue[];
  readonly outcomes: readonly VenueOutcome[];
  readonly places: RefreshSummary['places'];
  readonly complaints: RefreshSummary['complaints'];
  readonly unknownRates: RefreshSummary['unknownRates'];
  readonly question: TermQuestion | undefined;
  readonly auto: AutoState;
  /** Seconds. */
  readonly autoInterval: number;
  readonly notice: Notice | undefined;
}

export interface Notice {
  readonly intent: 'error' | 'info';
  readonly title?: string;
  readonly sentence: string;
}

export const FIRST_STATE: MarketState = {
  source: 'sample',
  venues: undefined,
  venueNames: {},
  feedFailure: undefined,
  sampleOf: undefined,
  chosen: undefined,
  symbols: DEFAULT_SYMBOLS,
  asked: undefined,
  stored: [],
  outcomes: [],
  places: [],
  complaints: [],
  unknownRates: [],
  question: undefined,
  auto: { status: 'off' },
  autoInterval: DEFAULT_INTERVAL,
  notice: undefined,
};

/** The venues of the present source that a refresh asks. */
export function venuesToAsk({ venues = [], chosen }: MarketState): string[] {
  return venues
    .filter(({ id, startsOff }) => (chosen === undefined ? startsOff !== true : chosen.includes(id)))
    .map(({ id }) => id);
}
