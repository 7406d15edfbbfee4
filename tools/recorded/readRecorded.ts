import { readFileSync } from 'node:fs';
import { createHttp } from '../../src/market/http';
import { readVenue } from '../../src/market/readVenue';
import { INSTRUMENTS, type Venue, type VenueEndpoint } from '../../src/market/venue';
import { HedgeError } from '../../src/model/hedgeError';
import type { MarketProblem, VenueMarket } from '../../src/model/venueMarket';
import { endpointOf } from '../replay/faults/faultFits';
import { nameOf, rowLists } from '../replay/faults/rowLists';
import { recordedFile } from '../replay/readFolder';
import type { Recording } from '../replay/recording';
import { absentFields } from './absentFields';
import { oddValues, type OddValue } from './oddValues';
import { recordedFetch } from './recordedFetch';

/** What one reading of a venue made of a folder. */
export interface RecordedReading {
  readonly files: readonly string[];
  readonly market?: VenueMarket;
  /** Why the venue failed. */
  readonly sentence?: string;
  /** Instruments that the lists of contracts name. */
  readonly listed: readonly string[];
  /** Of those, the ones that became no contract and of which no problem speaks: what the product does not offer. */
  readonly notOffered: readonly string[];
  /** Rows that could not be read, with the reason. */
  readonly lost: readonly MarketProblem[];
  /** What else was told. */
  readonly told: readonly string[];
  readonly absent: Readonly<Record<string, readonly string[]>>;
  readonly odd: readonly OddValue[];
}

const NEVER = new Date(0);

function requestOf(recording: Recording) {
  return { ...recording, query: new URLSearchParams([...recording.query]) };
}

function instantOf(recordings: readonly Recording[]): Date {
  const known = recordings.map(({ recordedAt }) => recordedAt).filter(Number.isFinite);
  return known.length === 0 ? NEVER : new Date(Math.max(...known));
}

/** The instruments named by the answers that the contracts came from. */
function listedIn(
  folder: string,
  venue: Venue,
  used: readonly Recording[],
  { contracts }: VenueMarket,
): string[] {
  const tells = ({ cacheSeconds }: VenueEndpoint): boolean => cacheSeconds >= INSTRUMENTS;
  const isAlone = !Object.values(venue.endpoints).some(tells);
  const symbols = new Set(contracts.map(({ symbol }) => symbol));
  const names = used
    .filter((recording) => {
      const endpoint = endpointOf(requestOf(recording));
      return endpoint !== undefined && (isAlone || tells(endpoint));
    })
    .map((recording) => {
      const json: unknown = JSON.parse(readFileSync(recordedFile(folder, recording), 'utf8'));
      return rowLists(json).flatMap((rows) => rows.flatMap((row) => nameOf(row) ?? []));
    })
    .filter((found) => found.some((name) => symbols.has(name)));
  return [...new Set(names.flat())];
}

/** Reads one venue from a folder's recordings, as of the day on which they were made. */
export async function readRecorded(
  folder: string,
  venue: Venue,
  recordings: readonly Recording[],
  preferred?: Recording,
): Promise<RecordedReading> {
  const used = new Map<string, Recording>();
  const fetch = recordedFetch(folder, recordings, (each) => used.set(each.file, each), preferred);
  const http = createHttp({ route: 'direct', fetch });
  const own = recordings.filter(({ host }) => venue.hosts.includes(host));
  const at = instantOf(preferred ? [preferred] : own);
  const files = (): string[] => [...used.keys()];
  try {
    const market = await readVenue(venue.id, { http, now: () => at });
    const listed = listedIn(folder, venue, [...used.values()], market);
    const symbols = new Set(market.contracts.map(({ symbol }) => symbol));
    const lost = market.problems.filter(({ symbol }) => symbol !== undefined);
    const spoken = new Set(lost.map(({ symbol }) => symbol));
    return {
      files: files(),
      market,
      listed,
      notOffered: listed.filter((name) => !symbols.has(name) && !spoken.has(name)),
      lost,
      told: market.problems.filter(({ symbol }) => symbol === undefined).map(({ sentence }) => sentence),
      absent: absentFields(market),
      odd: oddValues(market, at),
    };
  } catch (error) {
    if (!(error instanceof HedgeError)) throw error;
    const nothing = { listed: [], notOffered: [], lost: [], told: [], absent: {}, odd: [] };
    return { files: files(), sentence: error.message, ...nothing };
  }
}
