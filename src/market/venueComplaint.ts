const LONGEST_QUOTE = 160;
const SUCCESSES: readonly string[] = ['200', '200000'];

/** A venue's own words inside a sentence of ours: one line, not endless, without a full stop of their own. */
export function quoted(words: string): string {
  const line = words
    .replace(/\s+/g, ' ')
    .replace(/[ .]+$/, '')
    .trimStart();
  return line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE)}…` : line;
}

type Fields = Readonly<Record<string, unknown>>;

function wordsOf(body: Fields): string | undefined {
  const words = [body['msg'], body['message'], body['error'], body['retMsg']].find(
    (text) => typeof text === 'string' && text !== '',
  );
  return typeof words === 'string' ? quoted(words) : undefined;
}

/** A number of its own kind in place of 0: -1121, or "51001" as text. 200 is some venues' word for success. */
function refusalCode(code: unknown): string | undefined {
  const text = typeof code === 'number' ? String(code) : code;
  if (typeof text !== 'string' || !/^-?\d+$/.test(text)) return undefined;
  return Number(text) === 0 || SUCCESSES.includes(text) ? undefined : text;
}

/**
 * Venues also say no with HTTP 200: {"code":-1121,"msg":"…"}, {"success":false,"message":"…"},
 * {"retCode":10001,"retMsg":"…"}, {"result":"error","error":"…"}, {"status":"err","response":"…"} or
 * {"error":{"code":10009,"message":"…"}}.
 * Gives the venue's words, or undefined when the body is an answer.
 */
export function venueComplaint(body: unknown): string | undefined {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return undefined;
  const fields = body as Fields;
  const { error } = fields;
  if (typeof error === 'object' && error !== null && !Array.isArray(error))
    return wordsOf(error as Fields) ?? 'no reason given';
  const words = wordsOf(fields);
  const code = refusalCode(fields['code'] ?? fields['retCode']);
  if (fields['status'] === 'err') return wordsOf({ msg: fields['response'] }) ?? 'no reason given';
  const refused = fields['success'] === false || fields['result'] === 'error' || code !== undefined;
  if (refused) return words ?? (code === undefined ? 'no reason given' : `code ${code}`);
  return Object.keys(fields).length === 1 ? words : undefined;
}
