import type { Source } from '../model/contractSpec';
import { HedgeError } from '../model/hedgeError';
import type { MarketProblem, VenueMarket } from '../model/venueMarket';
import type { VenueFailure } from '../workbook/marketUpdate';
import type { MarketWritten } from '../workbook/planMarket';
import { writeMarket } from '../workbook/writeMarket';
import type { ReadMarket } from './marketFeed';

/** What became of one venue in a refresh. */
export type VenueOutcome = VenueAnswered | VenueFailed;

export interface VenueAnswered {
  readonly venue: string;
  readonly answered: true;
  readonly contracts: number;
  readonly quotes: number;
  readonly problems: readonly MarketProblem[];
  readonly observedAt: Date;
  /** The ways its numbers took. */
  readonly sources: readonly Source[];
}

export interface VenueFailed extends VenueFailure {
  readonly answered: false;
}

export interface RefreshRequest {
  readonly venues: readonly string[];
  readonly symbols: readonly string[];
  readonly read: ReadMarket;
  readonly signal: AbortSignal;
  /** The user did not ask for it himself: contract terms of a few minutes ago will do. */
  readonly mayBeKept?: boolean;
  /** Told as each venue answers or fails. */
  readonly onOutcome: (outcome: VenueOutcome) => void;
}

export interface RefreshSummary extends MarketWritten {
  /** In the order the venues were asked for. */
  readonly outcomes: readonly VenueOutcome[];
}

/**
 * Asks all venues at once and writes what they said in one go. A venue that fails keeps its rows, marked
 * stale. Rejects, and leaves the workbook as it was, when it is cancelled or Excel refuses the write.
 */
export async function refreshMarket(request: RefreshRequest): Promise<RefreshSummary> {
  const { venues, symbols, signal, onOutcome } = request;
  const results = await Promise.all(
    venues.map(async (venue) => {
      const result = await askVenue(venue, request);
      onOutcome(outcomeOf(result));
      return result;
    }),
  );
  signal.throwIfAborted();
  const answers = results.filter((result): result is VenueMarket => !isFailure(result));
  const written = await writeMarket({ answers, failures: results.filter(isFailure), symbols });
  return { outcomes: results.map(outcomeOf), ...written };
}

function isFailure(result: VenueMarket | VenueFailure): result is VenueFailure {
  return 'sentence' in result;
}

async function askVenue(
  venue: string,
  { read, symbols, signal, mayBeKept }: RefreshRequest,
): Promise<VenueMarket | VenueFailure> {
  try {
    return await read(venue, { symbols, signal, mayBeKept });
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof HedgeError) return { venue, sentence: error.message };
    // A bug in one adapter is shown as such, and does not take the other venues with it.
    const words = error instanceof Error ? error.message : String(error);
    return { venue, sentence: `the add-in failed to read ${venue} (${words}); please report this` };
  }
}

function outcomeOf(result: VenueMarket | VenueFailure): VenueOutcome {
  if (isFailure(result)) return { answered: false, ...result };
  const { venue, contracts, quotes, problems, observedAt } = result;
  const sources = [...new Set([...quotes, ...contracts].map((each) => each.source))];
  return {
    venue,
    answered: true,
    contracts: contracts.length,
    quotes: quotes.length,
    problems,
    observedAt,
    sources,
  };
}
