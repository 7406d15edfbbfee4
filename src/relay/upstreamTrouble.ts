import { venueComplaint } from '../market/venueComplaint';
import type { UpstreamAnswer } from './fetchUpstream';
import type { Bytes } from './readLimited';

/** A venue's no in place of data is a few words. */
const LONGEST_COMPLAINT = 16 * 1024;
const SPACES = new Set([0x20, 0x09, 0x0a, 0x0d]);
const PAIRS = new Map([
  [0x5b, 0x5d],
  [0x7b, 0x7d],
]);

/** Begins and ends as JSON does: a gateway's page, nothing at all or the first half of an answer does not. */
function looksWhole(body: Bytes): boolean {
  const isWord = (byte: number): boolean => !SPACES.has(byte);
  const first = body.find(isWord);
  return first !== undefined && PAIRS.has(first) && PAIRS.get(first) === body.findLast(isWord);
}

/**
 * Why an answer does not tell what was asked though the venue might tell another time, so that an earlier one is
 * better; undefined for data, and for a venue's own no, which is the answer.
 */
export function upstreamTrouble(name: string, answer: UpstreamAnswer): string | undefined {
  if (answer.own !== undefined) return answer.own;
  if (answer.status >= 500) return `${name} answered the relay with HTTP ${answer.status}`;
  if (answer.status >= 400 && answer.retryAfter !== undefined)
    return `${name} has counted too many requests of the relay`;
  if (answer.status === 200 && !looksWhole(answer.body))
    return `${name} sent the relay a web page or part of an answer instead of data`;
  return undefined;
}

/** Data that may stand in for a later answer. Some venues say no with HTTP 200. */
export function isData({ status, body }: UpstreamAnswer): boolean {
  if (status !== 200) return false;
  if (body.byteLength > LONGEST_COMPLAINT) return true;
  try {
    return venueComplaint(JSON.parse(new TextDecoder().decode(body))) === undefined;
  } catch {
    return false;
  }
}
