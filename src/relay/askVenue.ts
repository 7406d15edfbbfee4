import { etagOf } from './etagOf';
import { fetchUpstream, type UpstreamAnswer, type UpstreamOptions } from './fetchUpstream';
import { lastAnswers } from './lastAnswers';
import { quietHosts } from './quietHosts';
import type { RelayTarget } from './relayTarget';
import { isData, upstreamTrouble } from './upstreamTrouble';

export interface Asked {
  readonly answer: UpstreamAnswer;
  /** Of data of now; made once for all who share it. */
  readonly etag?: string;
  /** The answer is an earlier one: how old it is, and why there is no new one. */
  readonly stale?: { readonly seconds: number; readonly because: string };
}

export interface AskOptions extends Omit<UpstreamOptions, 'question'> {
  /** A server that stands in for all venues. */
  readonly standIn: string | undefined;
  /** Bytes of earlier answers. */
  readonly memory: number;
  readonly now: () => number;
}

const TERMS_FROM = 60;
const HOUR = 3600;

/** How old an answer may be and still be better than none: a price an hour, terms a day. */
function oldestSeconds(cacheSeconds: number): number {
  return cacheSeconds >= TERMS_FROM ? 24 * HOUR : HOUR;
}

/**
 * Asks a venue, and remembers: when it fails, or asks to be left alone, its last good answer to the same question
 * is given and called stale.
 */
export function askVenue(options: AskOptions): (target: RelayTarget) => Promise<Asked> {
  const { standIn, memory, now } = options;
  const last = lastAnswers<UpstreamAnswer>(memory);
  const quiet = quietHosts(now);

  function staleOr(answer: UpstreamAnswer, { subject, endpoint }: RelayTarget, because: string): Asked {
    const kept = last.find(subject);
    if (kept === undefined) return { answer };
    const seconds = Math.ceil((now() - kept.at) / 1000);
    if (seconds > oldestSeconds(endpoint.cacheSeconds)) return { answer };
    return { answer: kept.value, stale: { seconds, because } };
  }

  return async (target) => {
    const { venue, endpoint, path, query, question, subject } = target;
    const told = quiet.answerOf(endpoint.host);
    if (told !== undefined) return staleOr(told, target, upstreamTrouble(venue.name, told) ?? '');
    const host = standIn === undefined ? `https://${endpoint.host}` : `${standIn}/${endpoint.host}`;
    // No price is called fresher than it is: its age counts from before the question.
    const at = now();
    const answer = await fetchUpstream(venue.name, `${host}${path}${query}`, {
      ...options,
      question,
    });
    const trouble = upstreamTrouble(venue.name, answer);
    if (trouble !== undefined) {
      quiet.hear(endpoint.host, answer);
      return staleOr(answer, target, trouble);
    }
    if (!isData(answer)) return { answer };
    last.keep(subject, answer, answer.body.byteLength, at);
    return { answer, etag: await etagOf(answer.body) };
  };
}
