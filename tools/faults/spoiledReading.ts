import { createHttp } from '../../src/market/http';
import { readVenue } from '../../src/market/readVenue';
import { HedgeError } from '../../src/model/hedgeError';
import type { VenueMarket } from '../../src/model/venueMarket';
import { createRelay } from '../../src/relay/createRelay';
import { inProcessFetch } from '../market/inProcessFetch';
import { createReplay, type ReplayLogEntry } from '../replay/createReplay';
import { disturb } from '../replay/faults/disturb';
import type { Fault } from '../replay/faults/faultKinds';

/** The requests that are under way, and how many of them wait for an answer that never comes. */
export interface Traffic {
  asked: number;
  held: number;
}

export interface SpoiledOptions {
  /** A folder of recorded answers. */
  readonly folder: string;
  readonly venue: string;
  /** Coins to keep; all without it. */
  readonly symbols?: readonly string[];
  readonly faults?: readonly Fault[];
  readonly now: Date;
  readonly tell?: (entry: ReplayLogEntry) => void;
  /** Kept up to date, for who wants to let the time pass only when nothing else is going on. */
  readonly traffic?: Traffic;
}

/** What came of it: the market, or the sentence with which the venue failed. */
export type SpoiledOutcome =
  | { readonly market: VenueMarket; readonly sentence?: undefined }
  | { readonly sentence: string; readonly market?: undefined };

/** A slow answer never comes: the time-outs decide, not how fast this machine is. */
async function holdUntilGone(signal: AbortSignal, traffic: Traffic): Promise<void> {
  traffic.held += 1;
  await new Promise<void>((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
  traffic.held -= 1;
}

function counted(fetch: typeof globalThis.fetch, traffic: Traffic): typeof globalThis.fetch {
  return async (input, init) => {
    traffic.asked += 1;
    try {
      return await fetch(input, init);
    } finally {
      traffic.asked -= 1;
    }
  };
}

/** One venue read as the pane reads it, through the real relay, while some of the answers are spoiled. */
export async function spoiledReading(options: SpoiledOptions): Promise<SpoiledOutcome> {
  const { folder, venue, symbols, faults = [], tell, traffic = { asked: 0, held: 0 } } = options;
  const now = (): number => options.now.getTime();
  const spoil = disturb(faults, { now, hold: (signal) => holdUntilGone(signal, traffic) });
  const replay = createReplay(folder, tell, spoil);
  const relay = createRelay({ upstream: 'http://replay.invalid', fetch: inProcessFetch(replay), now });
  const http = createHttp({
    route: 'relay',
    relayBase: 'http://relay.invalid/relay',
    fetch: counted(inProcessFetch(relay), traffic),
    now,
  });
  try {
    return { market: await readVenue(venue, { http, now: () => options.now, symbols }) };
  } catch (error) {
    if (error instanceof HedgeError) return { sentence: error.message };
    throw error;
  }
}
