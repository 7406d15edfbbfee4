const LONGEST_QUOTE = 160;

/** A venue's own words inside a sentence of ours: one line, not endless, without a full stop of their own. */
export function quoted(words: string): string {
  const line = words
    .replace(/\s+/g, ' ')
    .replace(/[ .]+$/, '')
    .trimStart();
  return line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE)}…` : line;
}

function wordsOf(body: Readonly<Record<string, unknown>>): string | undefined {
  const words = [body['msg'], body['message'], body['error']].find(
    (text) => typeof text === 'string' && text !== '',
  );
  return typeof words === 'string' ? quoted(words) : undefined;
}

/**
 * Venues also say no with HTTP 200: {"code":-1121,"msg":"…"} or {"success":false,"message":"…"}.
 * Gives the venue's words, or undefined when the body is an answer.
 */
export function venueComplaint(body: unknown): string | undefined {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return undefined;
  const fields = body as Readonly<Record<string, unknown>>;
  const words = wordsOf(fields);
  const code = fields['code'];
  const refused = fields['success'] === false || (typeof code === 'number' && code !== 0 && code !== 200);
  if (refused) return words ?? (typeof code === 'number' ? `code ${code}` : 'no reason given');
  return Object.keys(fields).length === 1 ? words : undefined;
}
