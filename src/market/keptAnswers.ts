import type { VenueAnswer, VenueHttp, VenueQuestion } from './http';
import { tellsTerms } from './listenForStale';
import type { VenueEndpoint } from './venue';

interface Kept {
  readonly venue: string;
  readonly answer: VenueAnswer;
  readonly askedAt: Date;
}

function keyOf(
  endpoint: VenueEndpoint,
  { query = {}, segments, bodyType, bodyFields }: VenueQuestion,
): string {
  // The time of asking is not what is asked.
  const asked = Object.entries(query).filter(([name]) => name !== 'timestamp');
  return JSON.stringify([endpoint.host, endpoint.path, asked, segments, bodyType, bodyFields]);
}

/**
 * Answers that hardly change, for as long as they may be shared, so that a refresh every few seconds asks for prices
 * only. Keep one for as long as the page lives.
 */
export class KeptAnswers {
  private readonly answers = new Map<string, Kept>();

  /** The venue is asked for everything again: the user wants it, or what it said could not be used. */
  forget(venue: string): void {
    for (const [key, kept] of this.answers) if (kept.venue === venue) this.answers.delete(key);
  }

  /** The way to the venues for one reading; `oldest` is when the oldest of what it was given was asked for. */
  over(http: VenueHttp, now: Date): { readonly http: VenueHttp; readonly oldest: () => Date } {
    let oldest = now;
    const get: VenueHttp['get'] = async (endpoint, options = {}) => {
      if (!tellsTerms(endpoint)) return http.get(endpoint, options);
      const key = keyOf(endpoint, options);
      const kept = this.answers.get(key);
      if (kept !== undefined && isCurrent(kept, endpoint, now)) {
        if (kept.askedAt < oldest) oldest = kept.askedAt;
        return kept.answer;
      }
      const answer = await http.get(endpoint, options);
      if (answer.stale) this.answers.delete(key);
      else this.answers.set(key, { venue: endpoint.venue, answer, askedAt: now });
      return answer;
    };
    return { http: { get }, oldest: () => oldest };
  }
}

/** A clock that was set back makes it none. */
function isCurrent({ askedAt }: Kept, { cacheSeconds }: VenueEndpoint, now: Date): boolean {
  const seconds = (now.getTime() - askedAt.getTime()) / 1000;
  return seconds >= 0 && seconds < cacheSeconds;
}
