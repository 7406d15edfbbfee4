import type { VenueAnswer, VenueQuestion } from './http';
import { readPart } from './readPart';
import type { VenueReading } from './venueReading';
import type { VenueEndpoint } from './venue';

export interface Read<T> {
  readonly value: T;
  readonly source: VenueAnswer['source'];
}

/** Asks one endpoint and reads the answer; a failure is the venue's failure. */
export async function readEndpoint<T>(
  reading: VenueReading,
  endpoint: VenueEndpoint,
  read: (body: unknown) => T,
  question: VenueQuestion = {},
): Promise<Read<T>> {
  const { body, source } = await reading.http.get(endpoint, { ...question, signal: reading.signal });
  return { value: read(body), source };
}

/** The same for what the venue can be used without: a failure becomes a problem that says what is missing. */
export function readSecondary<T>(
  reading: VenueReading,
  what: string,
  endpoint: VenueEndpoint,
  read: (body: unknown) => T,
  question: VenueQuestion = {},
): Promise<Read<T> | undefined> {
  return readPart(reading, what, () => readEndpoint(reading, endpoint, read, question));
}

/** Rows made of several answers are as near as the farthest of them. */
export function commonSource(...reads: readonly (Read<unknown> | undefined)[]): Read<unknown>['source'] {
  return reads.some((read) => read?.source === 'relay') ? 'relay' : 'direct';
}
