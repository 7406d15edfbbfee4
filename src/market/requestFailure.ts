import { HTTPError, TimeoutError } from 'ky';
import { quoted, venueComplaint } from './venueComplaint';

/**
 * unreachable: no usable answer, so another way to the venue is worth a try.
 * refused: the venue itself said no, and would say so on any way.
 */
type FailureKind = 'unreachable' | 'refused';

/** Why one request on one way gave nothing, as a sentence for the user. */
export class RequestFailure extends Error {
  override readonly name = 'RequestFailure';

  constructor(
    readonly kind: FailureKind,
    sentence: string,
    /** How long the venue asks to be left alone. */
    readonly retryAfterMilliseconds?: number,
  ) {
    super(sentence);
  }
}

const TOO_MANY_REQUESTS = 429;
/** Binance's word for "you went on after 429". */
const BANNED = 418;
export const LIMIT_STATUSES: readonly number[] = [TOO_MANY_REQUESTS, BANNED];
const BLOCK_STATUSES: readonly number[] = [403, 451];

/** Seconds or a date, as HTTP allows; undefined when the header is absent or unreadable. */
export function retryAfterMilliseconds(headers: Headers, now: number): number | undefined {
  const text = headers.get('retry-after')?.trim();
  if (text === undefined || text === '') return undefined;
  const milliseconds = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - now;
  return Number.isNaN(milliseconds) ? undefined : Math.max(0, milliseconds);
}

function jsonOrUndefined(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function fromStatus(venueName: string, response: Response, now: number): Promise<RequestFailure> {
  const { status } = response;
  const wait = retryAfterMilliseconds(response.headers, now);
  const words = venueComplaint(jsonOrUndefined(await response.text()));
  if (words !== undefined && response.headers.get('x-relay-answer') === 'own') {
    const said = words.startsWith(venueName) ? words : `${venueName} gave no answer, because ${words}`;
    return new RequestFailure('unreachable', `${said}; press Refresh again in a moment`, wait);
  }
  if (LIMIT_STATUSES.includes(status)) {
    return new RequestFailure('refused', waitSentence(venueName, wait), wait ?? 0);
  }
  if (BLOCK_STATUSES.includes(status)) {
    return new RequestFailure(
      'unreachable',
      `${venueName} refuses requests from this country or network (HTTP ${status}); reach it through a relay in a country it serves, or choose another venue`,
    );
  }
  const said = words === undefined ? '' : `: ${words}`;
  return new RequestFailure(
    words !== undefined && status < 500 ? 'refused' : 'unreachable',
    `${venueName} answered with HTTP ${status}${said}; press Refresh again in a moment`,
  );
}

/** What a venue that counts requests asks of us. */
export function waitSentence(venueName: string, milliseconds: number | undefined): string {
  const seconds = Math.max(1, Math.ceil((milliseconds ?? 0) / 1000));
  const wait = milliseconds === undefined ? 'a minute' : `${seconds} second${seconds === 1 ? '' : 's'}`;
  return `${venueName} has counted too many requests; wait ${wait}, then press Refresh again`;
}

/** Turns what the request library throws into a sentence; a cancelled request stays what it is. */
export async function requestFailure(
  venueName: string,
  error: unknown,
  timeoutMilliseconds: number,
  now: number,
): Promise<RequestFailure> {
  if (error instanceof RequestFailure) return error;
  if (error instanceof HTTPError) return fromStatus(venueName, error.response, now);
  if (error instanceof TimeoutError) {
    const seconds = timeoutMilliseconds / 1000;
    return new RequestFailure(
      'unreachable',
      `${venueName} did not answer within ${seconds} seconds; press Refresh again in a moment`,
    );
  }
  const words = error instanceof Error ? quoted(error.message) : 'unknown network failure';
  return new RequestFailure(
    'unreachable',
    `${venueName} could not be reached (${words}); check the connection, then press Refresh again`,
  );
}
