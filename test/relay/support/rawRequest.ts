/** Requests as bytes, spelled as no client would spell them. */

interface Parts {
  readonly method?: string;
  /** Lines between Host and the body. */
  readonly headers?: readonly string[];
  readonly body?: string;
}

export const LISTED = '/relay/binance/fapi/v1/premiumIndex';
export const INFO = '/relay/hyperliquid/info';
export const QUESTION = '{"type":"metaAndAssetCtxs"}';

export function lines(...all: readonly string[]): string {
  return all.map((line) => `${line}\r\n`).join('');
}

export function request(target: string, { method = 'GET', headers = [], body = '' }: Parts = {}): string {
  const head = [`${method} ${target} HTTP/1.1`, 'Host: pane.example', 'Connection: close', ...headers, ''];
  return lines(...head) + body;
}

/** A POST whose length is told rightly. */
export function post(body: string, headers: readonly string[] = [], target = INFO): string {
  const length = `Content-Length: ${Buffer.byteLength(body, 'latin1')}`;
  return request(target, { method: 'POST', headers: [length, ...headers], body });
}

/** A POST that comes in pieces. */
export function chunked(
  pieces: readonly string[],
  headers: readonly string[] = ['Transfer-Encoding: chunked'],
): string {
  const body = pieces.map((piece) => lines(piece.length.toString(16), piece)).join('') + lines('0', '');
  return request(INFO, { method: 'POST', headers, body });
}

export function get(target: string, ...headers: readonly string[]): string {
  return request(target, { headers });
}
