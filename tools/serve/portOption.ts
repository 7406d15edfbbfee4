/** A port in words: a whole number from `least` (0 is any free one) to 65535; throws a sentence for anything else. */
export function portOption(text: string | undefined, usual: number, least: 0 | 1 = 1): number {
  if (text === undefined) return usual;
  const port = /^\d{1,5}$/.test(text.trim()) ? Number(text) : Number.NaN;
  if (port >= least && port <= 65535) return port;
  throw new Error(`--port must be a whole number from ${least} to 65535; it is "${text}".`);
}
