import { readVenue } from '../../src/market/readVenue';
import { HedgeError } from '../../src/model/hedgeError';
import type { VenueMarket } from '../../src/model/venueMarket';
import { inProcessFetch } from '../market/inProcessFetch';
import { relayedHttp } from '../market/relayedHttp';
import { createReplay, type ReplayLogEntry } from '../replay/createReplay';
import { disturb } from '../replay/faults/disturb';
import type { Fault } from '../replay/faults/faultKinds';

export interface SpoiledOptions {
  /** A folder of recorded answers. */
  readonly folder: string;
  readonly venue: string;
  /** Coins to keep; all without it. */
  readonly symbols?: readonly string[];
  readonly faults?: readonly Fault[];
  readonly now: Date;
  readonly tell?: (entry: ReplayLogEntry) => void;
  /** Told when an answer is held back until nobody waits for it. */
  readonly onHold?: () => void;
}

/** What came of it: the market, or the sentence with which the venue failed. */
export type SpoiledOutcome =
  | { readonly market: VenueMarket; readonly sentence?: undefined }
  | { readonly sentence: string; readonly market?: undefined };

/** A slow answer never comes: the time-outs decide, not how fast this machine is. */
function holdUntilGone(signal: AbortSignal, onHold: () => void): Promise<void> {
  return new Promise((resolve) => {
    onHold();
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}

/** One venue read as the pane reads it, through the real relay, while some of the answers are spoiled. */
export async function spoiledReading(options: SpoiledOptions): Promise<SpoiledOutcome> {
  const { folder, venue, symbols, faults = [], tell, onHold = () => undefined } = options;
  const now = (): number => options.now.getTime();
  const spoil = disturb(faults, { now, hold: (signal) => holdUntilGone(signal, onHold) });
  const upstream = createReplay(folder, tell, spoil);
  const http = relayedHttp(
    { upstream: 'http://replay.invalid', fetch: inProcessFetch(upstream), now },
    { now },
  );
  try {
    return { market: await readVenue(venue, { http, now: () => options.now, symbols }) };
  } catch (error) {
    if (error instanceof HedgeError) return { sentence: error.message };
    throw error;
  }
}
