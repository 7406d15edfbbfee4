/** A piece of a write, small enough to share a request with others. */
export interface WritePart {
  readonly characters: number;
  readonly queue: (context: Excel.RequestContext) => void;
}

/** Excel on the web takes 5 MB in one request; a letter may need three bytes, and the frame around the cells some. */
const MOST_IN_A_REQUEST = 3_000_000;
export const MOST_IN_A_PART = 500_000;

/**
 * Sends the parts, and what was queued before them, in as few requests as they take; calculation waits for each.
 * `onSent` hears which share of the whole Excel has taken.
 */
export async function sendParts(
  context: Excel.RequestContext,
  parts: readonly WritePart[],
  onSent?: (share: number) => void,
): Promise<void> {
  const [first = [], ...others] = requestsOf(parts);
  const whole = charactersOf(parts);
  let sent = 0;
  const send = async (request: readonly WritePart[]): Promise<void> => {
    context.application.suspendApiCalculationUntilNextSync();
    for (const part of request) part.queue(context);
    await context.sync();
    sent += charactersOf(request);
    onSent?.(whole === 0 ? 1 : sent / whole);
  };
  await others.reduce((before, request) => before.then(() => send(request)), send(first));
}

const charactersOf = (parts: readonly WritePart[]): number =>
  parts.reduce((sum, { characters }) => sum + characters, 0);

/** Neighbouring parts together, as many as one request takes. */
function requestsOf(parts: readonly WritePart[]): WritePart[][] {
  const requests: WritePart[][] = [];
  let room = 0;
  for (const part of parts) {
    if (part.characters > room || requests.length === 0) {
      requests.push([]);
      room = MOST_IN_A_REQUEST;
    }
    requests.at(-1)?.push(part);
    room -= part.characters;
  }
  return requests;
}

/** Rows in runs of about as many characters as a part may have, one row at least. */
export function runsOf<Row>(rows: readonly Row[], charactersOf: (row: Row) => number): Row[][] {
  const runs: Row[][] = [];
  let room = 0;
  for (const row of rows) {
    const characters = charactersOf(row);
    if (characters > room || runs.length === 0) {
      runs.push([]);
      room = MOST_IN_A_PART;
    }
    runs.at(-1)?.push(row);
    room -= characters;
  }
  return runs;
}
