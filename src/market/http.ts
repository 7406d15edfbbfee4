import type { Source } from '../model/contractSpec';
import { HedgeError } from '../model/hedgeError';
import { parseAnswer } from './parseAnswer';
import { RequestFailure, requestFailure, waitSentence } from './requestFailure';
import { sendRequest } from './sendRequest';
import type { Staleness } from './staleness';
import { pathOf, questionBody, type QuestionFields, type VenueEndpoint } from './venue';
import { VENUES, isVenueId } from './venues';

/** auto: directly where the venue lets this place in, else through the relay. */
export const ROUTES = ['direct', 'relay', 'auto'] as const;
export type Route = (typeof ROUTES)[number];
type Way = Exclude<Source, 'sample' | 'static'>;

export interface VenueAnswer {
  readonly body: unknown;
  /** The way it took. */
  readonly source: Way;
  /** Set when the answer is one of earlier, which the relay kept because the venue gives it none now. */
  readonly stale?: Staleness;
}

/** What is asked of an endpoint beyond its path. */
export interface VenueQuestion {
  readonly query?: Readonly<Record<string, string>>;
  /** What stands for the braces in the endpoint's path. */
  readonly segments?: QuestionFields;
  /** The `type` in a POST's body; one of the endpoint's. */
  readonly bodyType?: string;
  /** What stands beside the type; of the fields that the endpoint lists for it. */
  readonly bodyFields?: QuestionFields;
}

export interface VenueHttp {
  readonly get: (
    endpoint: VenueEndpoint,
    options?: VenueQuestion & { readonly signal?: AbortSignal | undefined },
  ) => Promise<VenueAnswer>;
}

/** One question as it is sent, whichever way it goes. */
interface Asked {
  readonly endpoint: VenueEndpoint;
  /** "/fapi/v1/depth?symbol=BTCUSDT": the path without braces, and the query if there is one. */
  readonly address: string;
  readonly body?: string;
}

export interface HttpOptions {
  readonly route: Route;
  /** Where the relay is mounted; the page's own origin by default. Outside a browser a whole URL. */
  readonly relayBase?: string;
  readonly fetch?: typeof globalThis.fetch;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  readonly timeoutMilliseconds?: number;
}

const TIMEOUT_MILLISECONDS = 15_000;
/** Silence at a first knock is soon taken for a closed door. */
const FIRST_KNOCK_MILLISECONDS = 8_000;

/**
 * Requests to venues. Keep one for as long as the page lives: it remembers which way reaches a venue
 * and until when a venue asked to be left alone.
 */
export function createHttp(options: HttpOptions): VenueHttp {
  const { route, relayBase = '/relay', now = Date.now, timeoutMilliseconds = TIMEOUT_MILLISECONDS } = options;
  const fetch = options.fetch ?? ((input, init) => globalThis.fetch(input, init));
  const knownWays = new Map<string, Way>();
  const quietUntil = new Map<string, number>();

  async function take(
    way: Way,
    { endpoint, address, body }: Asked,
    firstKnock: boolean,
    signal?: AbortSignal,
  ): Promise<VenueAnswer> {
    const patience = firstKnock
      ? Math.min(FIRST_KNOCK_MILLISECONDS, timeoutMilliseconds)
      : timeoutMilliseconds;
    const name = isVenueId(endpoint.venue) ? VENUES[endpoint.venue].name : endpoint.venue;
    const place = `${way} ${endpoint.host}`;
    const wait = (quietUntil.get(place) ?? 0) - now();
    if (wait > 0) throw new RequestFailure('refused', waitSentence(name, wait), wait);
    const base = way === 'direct' ? `https://${endpoint.host}` : `${relayBase}/${endpoint.venue}`;
    try {
      const { text, stale } = await sendRequest(`${base}${address}`, {
        fetch,
        ...(body !== undefined && { body }),
        timeoutMilliseconds: patience,
        retries: firstKnock ? 0 : 1,
        signal,
        now,
      });
      return { body: parseAnswer(name, text), source: way, ...(way === 'relay' && stale && { stale }) };
    } catch (error) {
      signal?.throwIfAborted();
      const failure = await requestFailure(name, error, patience, now());
      if (failure.retryAfterMilliseconds !== undefined) {
        quietUntil.set(place, now() + failure.retryAfterMilliseconds);
      }
      throw failure;
    }
  }

  /** An answer of now in place of one that the relay kept, where the venue lets this place in after all. */
  async function liveInstead(kept: VenueAnswer, asked: Asked, signal?: AbortSignal): Promise<VenueAnswer> {
    try {
      const live = await take('direct', asked, true, signal);
      knownWays.set(asked.endpoint.venue, 'direct');
      return live;
    } catch (error) {
      if (error instanceof RequestFailure) return kept;
      throw error;
    }
  }

  async function takeEither(asked: Asked, signal?: AbortSignal): Promise<VenueAnswer> {
    const { endpoint } = asked;
    const known = knownWays.get(endpoint.venue);
    const first = known ?? 'direct';
    const second = first === 'direct' ? 'relay' : 'direct';
    try {
      // A first knock at a venue that may refuse browsers is not repeated.
      const answer = await take(first, asked, known === undefined, signal);
      if (answer.stale) return await liveInstead(answer, asked, signal);
      // One host of a venue that needed the relay decides for all of them.
      if (knownWays.get(endpoint.venue) === undefined) knownWays.set(endpoint.venue, first);
      return answer;
    } catch (error) {
      if (!(error instanceof RequestFailure) || error.kind === 'refused') throw error;
      try {
        const answer = await take(second, asked, false, signal);
        knownWays.set(endpoint.venue, second);
        return answer;
      } catch (again) {
        if (!(again instanceof RequestFailure)) throw again;
        // The first way's reason names the cause; the second adds that there is no way round it.
        throw new RequestFailure(
          again.kind,
          `${error.message}; the ${second} way failed too: ${again.message}`,
        );
      }
    }
  }

  return {
    async get(endpoint, { query = {}, segments, bodyType, bodyFields, signal } = {}) {
      signal?.throwIfAborted();
      const search = new URLSearchParams(query).toString();
      const asked: Asked = {
        endpoint,
        address: `${pathOf(endpoint, segments)}${search === '' ? '' : '?'}${search}`,
        ...(endpoint.method === 'POST' && { body: questionBody(bodyType, bodyFields) }),
      };
      try {
        return await (route === 'auto' ? takeEither(asked, signal) : take(route, asked, false, signal));
      } catch (error) {
        if (error instanceof RequestFailure) throw new HedgeError('notAvailable', error.message);
        throw error;
      }
    },
  };
}
