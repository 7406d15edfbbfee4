import { INSTRUMENTS } from '../../../src/market/venue';
import type { ReplayRequest } from '../matchRecording';
import { endpointOf, faultFits } from './faultFits';
import type { Fault, FaultKind } from './faultKinds';
import { halfAnswer } from './halfAnswer';
import { vanish } from './vanish';
import { venueError } from './venueErrors';
import { WRONG_TYPES } from './wrongTypes';

/** What becomes of an answer on its way out. */
export type Disturb = (request: ReplayRequest, answer: Response, signal: AbortSignal) => Promise<Response>;

export interface FaultOptions {
  /** Lets a slow answer wait; ends at once when the asker has gone. */
  readonly hold?: (signal: AbortSignal) => Promise<void>;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

const HOLD_MILLISECONDS = 60_000;
const WAIT_SECONDS = 90;
const PAGE = (title: string): string =>
  `<!DOCTYPE html>\n<html><head><title>${title}</title></head><body><h1>${title}</h1></body></html>\n`;

function holdAMinute(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, HOLD_MILLISECONDS);
    const end = (): void => {
      clearTimeout(timer);
      resolve();
    };
    if (signal.aborted) end();
    else signal.addEventListener('abort', end, { once: true });
  });
}

function page(status: number, title: string): Response {
  return new Response(PAGE(title), { status, headers: { 'content-type': 'text/html' } });
}

function limited(retryAfter: string): Response {
  return Response.json(
    { msg: 'Too many requests.' },
    { status: 429, headers: { 'retry-after': retryAfter } },
  );
}

type Answer = (asked: {
  readonly request: ReplayRequest;
  readonly answer: Response;
  readonly signal: AbortSignal;
  readonly hold: (signal: AbortSignal) => Promise<void>;
  readonly now: () => number;
}) => Response | Promise<Response>;

/** The answer's JSON changed; one that is not JSON goes as it is. */
const changed =
  (change: (json: unknown, request: ReplayRequest) => unknown): Answer =>
  async ({ request, answer }) =>
    Response.json(change(await answer.json(), request));

const listsContracts = (request: ReplayRequest): boolean => endpointOf(request)?.cacheSeconds === INSTRUMENTS;
/** One answer of a venue may hold both the contracts and their prices. */
const holdsBoth = (request: ReplayRequest): boolean => endpointOf(request)?.method === 'POST';

const ANSWERS: Readonly<Record<FaultKind, Answer>> = {
  '429': () => limited(String(WAIT_SECONDS)),
  '429-date': ({ now }) => limited(new Date(now() + WAIT_SECONDS * 1000).toUTCString()),
  '451': () => page(451, 'Unavailable in your region'),
  html: () => page(200, 'Sign in to continue'),
  'html-502': () => page(502, '502 Bad Gateway'),
  slow: async ({ answer, signal, hold }) => {
    await hold(signal);
    return answer;
  },
  'slow-body': async ({ answer, signal, hold }) =>
    halfAnswer(await answer.text(), () => hold(signal), signal),
  truncated: async ({ answer }) => {
    const text = await answer.text();
    return new Response(text.slice(0, text.length / 2), { headers: { 'content-type': 'application/json' } });
  },
  'truncated-length': async ({ answer }) => halfAnswer(await answer.text()),
  type: changed(WRONG_TYPES.type),
  'type-rows': changed(WRONG_TYPES['type-rows']),
  'type-words': changed(WRONG_TYPES['type-words']),
  'type-first': changed(WRONG_TYPES['type-first']),
  vanished: changed((json, request) =>
    listsContracts(request) || holdsBoth(request) ? vanish(json, 'first') : json,
  ),
  'vanished-prices': changed((json, request) => (listsContracts(request) ? json : vanish(json, 'last'))),
  '200error': ({ request }) => Response.json(venueError(endpointOf(request)?.venue)),
};

/** Lets the first of the faults that fits a request spoil its answer. */
export function disturb(faults: readonly Fault[], options: FaultOptions = {}): Disturb {
  const { hold = holdAMinute, now = Date.now } = options;
  return async (request, answer, signal) => {
    const fault = faults.find((each) => faultFits(each, request));
    return fault === undefined ? answer : ANSWERS[fault.kind]({ request, answer, signal, hold, now });
  };
}
