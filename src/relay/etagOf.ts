import type { Bytes } from './readLimited';

/** The same for the same bytes. */
export async function etagOf(body: Bytes): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-1', body));
  return `"${[...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')}"`;
}
