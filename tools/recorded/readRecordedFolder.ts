import { VENUES } from '../../src/market/venues';
import type { Venue } from '../../src/market/venue';
import { endpointOf } from '../replay/faults/faultFits';
import { readIndex } from '../replay/readFolder';
import { recordingFromEntry, type Recording } from '../replay/recording';
import { readRecordedPast, type RecordedPast } from './readRecordedPast';
import { readRecorded, type RecordedReading } from './readRecorded';

export interface UnusedFile {
  readonly file: string;
  readonly why: string;
}

/** What the adapters make of all that a folder holds of one venue. */
export interface RecordedVenue {
  readonly venue: Venue;
  readonly files: readonly string[];
  /** With the newest answers. */
  readonly reading: RecordedReading;
  /** With an older one in place of its newer, one after the other. */
  readonly older: readonly { readonly file: string; readonly reading: RecordedReading }[];
  /** Closes and order books. */
  readonly past: readonly RecordedPast[];
  readonly unused: readonly UnusedFile[];
}

export interface RecordedFolder {
  readonly venues: readonly RecordedVenue[];
  /** Files of places that the product has no adapter for, by place. */
  readonly strangers: ReadonlyMap<string, readonly string[]>;
}

interface Entry {
  readonly file: string;
  readonly exchange: string | undefined;
  readonly recording: Recording | undefined;
}

function entryOf(raw: unknown): Entry[] {
  if (typeof raw !== 'object' || raw === null) return [];
  const { file, exchange } = raw as Readonly<Record<string, unknown>>;
  if (typeof file !== 'string') return [];
  const place = typeof exchange === 'string' ? exchange : undefined;
  return [{ file, exchange: place, recording: recordingFromEntry(raw) }];
}

function belongsTo({ id, hosts }: Venue, { exchange, recording }: Entry): boolean {
  return exchange === id || (recording !== undefined && hosts.includes(recording.host));
}

function whyUnused({ recording }: Entry): string {
  if (recording === undefined) return 'is no answer to a request (a stream or a table)';
  const asked = { ...recording, query: new URLSearchParams([...recording.query]) };
  if (endpointOf(asked) === undefined) return 'is of an address that the product does not ask';
  const query = [...recording.query].map(([key, value]) => `${key}=${value}`).join('&');
  return query === ''
    ? 'is of an address that a refresh does not ask'
    : `is asked with ${query}, which a refresh does not`;
}

async function readOne(folder: string, venue: Venue, entries: readonly Entry[], all: readonly Recording[]) {
  const reading = await readRecorded(folder, venue, all);
  const used = new Set(reading.files);
  const older: { file: string; reading: RecordedReading }[] = [];
  for (const { file, recording } of entries) {
    if (recording === undefined || used.has(file)) continue;
    const again = await readRecorded(folder, venue, all, recording);
    if (!again.files.includes(file)) continue;
    used.add(file);
    older.push({ file, reading: again });
  }
  const left = entries.flatMap(({ file, recording }) => (used.has(file) ? [] : (recording ?? [])));
  const past = await readRecordedPast(folder, reading.market?.contracts ?? [], left);
  for (const { files } of past) for (const file of files) used.add(file);
  const unused = entries
    .filter(({ file }) => !used.has(file))
    .map((entry) => ({ file: entry.file, why: whyUnused(entry) }));
  return { venue, files: entries.map(({ file }) => file), reading, older, past, unused };
}

/** Reads every recorded answer of a folder through the adapters. */
export async function readRecordedFolder(folder: string): Promise<RecordedFolder> {
  const entries = (await readIndex(folder)).flatMap(entryOf);
  const all = entries.flatMap(({ recording }) => recording ?? []);
  const venues: RecordedVenue[] = [];
  for (const venue of Object.values<Venue>(VENUES)) {
    const own = entries.filter((entry) => belongsTo(venue, entry));
    if (own.length > 0) venues.push(await readOne(folder, venue, own, all));
  }
  const strangers = new Map<string, string[]>();
  for (const entry of entries) {
    if (venues.some(({ venue }) => belongsTo(venue, entry))) continue;
    const place = entry.exchange ?? entry.recording?.host ?? 'unknown';
    strangers.set(place, [...(strangers.get(place) ?? []), entry.file]);
  }
  return { venues, strangers };
}
