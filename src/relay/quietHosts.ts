import type { UpstreamAnswer } from './fetchUpstream';

interface Quiet {
  readonly until: number;
  readonly answer: UpstreamAnswer;
}

/** A venue that names a longer pause is asked again after this one, and may name it once more. */
const LONGEST_PAUSE = 3600 * 1000;

/** Seconds or a date, as HTTP allows; 0 when it is neither. */
function pauseMilliseconds(retryAfter: string, now: number): number {
  const text = retryAfter.trim();
  const pause = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - now;
  return Number.isFinite(pause) ? Math.min(Math.max(pause, 0), LONGEST_PAUSE) : 0;
}

/** Hosts that asked to be left alone, whoever of the clients made them say so. */
export function quietHosts(now: () => number) {
  const hosts = new Map<string, Quiet>();
  return {
    /** Remembers a host's Retry-After. */
    hear(host: string, answer: UpstreamAnswer): void {
      if (answer.retryAfter === undefined) return;
      const pause = pauseMilliseconds(answer.retryAfter, now());
      if (pause > 0) hosts.set(host, { until: now() + pause, answer });
    },
    /** What the host said, with the seconds that are left; undefined when it may be asked. */
    answerOf(host: string): UpstreamAnswer | undefined {
      const quiet = hosts.get(host);
      if (quiet === undefined) return undefined;
      const left = quiet.until - now();
      if (left > 0) return { ...quiet.answer, retryAfter: String(Math.ceil(left / 1000)) };
      hosts.delete(host);
      return undefined;
    },
  };
}
