import ky, { HTTPError } from 'ky';
import { LIMIT_STATUSES, retryAfterMilliseconds } from './requestFailure';
import { stalenessOf, type Staleness } from './staleness';

export interface SendOptions {
  readonly fetch: typeof globalThis.fetch;
  /** JSON; with it the request is a POST. */
  readonly body?: string;
  readonly timeoutMilliseconds: number;
  /** One more try after a passing failure, or none. */
  readonly retries: 0 | 1;
  readonly signal?: AbortSignal | undefined;
  readonly now: () => number;
}

export interface Sent {
  readonly text: string;
  readonly stale?: Staleness;
}

const RETRY_DELAY_MILLISECONDS = 500;
/** A venue that asks for a longer pause is left alone instead. */
const LONGEST_PAUSE_MILLISECONDS = 5_000;
const PASSING_STATUSES = [408, 500, 502, 503, 504];
const STATUSES_WITHOUT_BODY = [101, 204, 205, 304];

/** The whole body arrives inside the time-out and the retry, not only the headers. */
function withWholeBody(fetch: typeof globalThis.fetch): typeof globalThis.fetch {
  return async (input, init) => {
    const { status, statusText, headers, text } = await fetch(input, init).then(async (response) => ({
      status: response.status,
      statusText: response.statusText,
      headers: new Headers(response.headers),
      text: await response.text(),
    }));
    return new Response(STATUSES_WITHOUT_BODY.includes(status) ? null : text, {
      status,
      statusText,
      headers,
    });
  };
}

function worthAnotherTry(error: Error, now: number): boolean {
  if (!(error instanceof HTTPError)) return true;
  const { status, headers } = error.response;
  if (LIMIT_STATUSES.includes(status)) {
    const pause = retryAfterMilliseconds(headers, now);
    return pause !== undefined && pause <= LONGEST_PAUSE_MILLISECONDS;
  }
  // The relay has already waited for the venue as long as it is worth.
  if (status === 504 && headers.get('x-relay-answer') === 'own') return false;
  return PASSING_STATUSES.includes(status);
}

/**
 * One plain GET without extra headers, so that a browser asks no permission first; or a question in JSON, which the
 * one venue that takes questions so reads under its own content type only. Either asks for data and changes nothing,
 * so it may be sent again. Gives the body's text, and how old it is where it was kept.
 */
export async function sendRequest(url: string, options: SendOptions): Promise<Sent> {
  const { body } = options;
  const response = await ky(url, {
    ...(body === undefined
      ? { method: 'get' }
      : { method: 'post', body, headers: { 'content-type': 'application/json' } }),
    fetch: withWholeBody(options.fetch),
    timeout: options.timeoutMilliseconds,
    credentials: 'omit',
    // A price must not come out of the browser's own cache; the server's ETag still spares the bytes.
    cache: 'no-cache',
    ...(options.signal && { signal: options.signal }),
    retry: {
      limit: options.retries,
      methods: ['get', 'post'],
      retryOnTimeout: false,
      statusCodes: [...PASSING_STATUSES, ...LIMIT_STATUSES],
      afterStatusCodes: [...PASSING_STATUSES, ...LIMIT_STATUSES],
      maxRetryAfter: LONGEST_PAUSE_MILLISECONDS,
      delay: () => RETRY_DELAY_MILLISECONDS,
      jitter: true,
      // Undefined leaves the pause to the library, which reads Retry-After.
      shouldRetry: ({ error }) => (worthAnotherTry(error, options.now()) ? undefined : false),
    },
  });
  const stale = stalenessOf(response.headers);
  return { text: await response.text(), ...(stale && { stale }) };
}
