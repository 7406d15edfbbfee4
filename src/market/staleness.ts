import { quoted } from './venueComplaint';

/** How old an answer is that somebody kept and gave in place of a new one, and why. */
export interface Staleness {
  readonly seconds: number;
  readonly because: string;
}

/** The relay's mark on an answer of earlier; undefined on one of now. */
export function stalenessOf(headers: Headers): Staleness | undefined {
  if (headers.get('x-relay-answer') !== 'stale') return undefined;
  const age = Number(headers.get('age') ?? '');
  const because = quoted(headers.get('x-relay-because') ?? '');
  return {
    seconds: Number.isFinite(age) ? Math.max(1, Math.ceil(age)) : 1,
    because: because === '' ? 'the relay had no new answer' : because,
  };
}

function ageText(seconds: number): string {
  if (seconds === 1) return '1 second';
  if (seconds < 120) return `${seconds} seconds`;
  const minutes = Math.ceil(seconds / 60);
  return minutes < 120 ? `${minutes} minutes` : `${Math.ceil(minutes / 60)} hours`;
}

/** "prices are 95 seconds old, because …" */
export function staleSentence(what: string, { seconds, because }: Staleness): string {
  return `${what} are ${ageText(seconds)} old, because ${because}`;
}
