/** Bytes are handed on as they are, without a copy for each client. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** A request's or an answer's body of at most so many bytes; undefined, and no longer listened to, when it is longer. */
export async function readLimited(message: Request | Response, longest: number): Promise<Bytes | undefined> {
  const reader = message.body?.getReader();
  if (reader === undefined) return new Uint8Array(0);
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.byteLength;
    if (length > longest) {
      await reader.cancel();
      return undefined;
    }
    chunks.push(value);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.byteLength;
  }
  return whole;
}
