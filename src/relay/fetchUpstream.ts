import { readLimited, type Bytes } from './readLimited';

export interface UpstreamAnswer {
  readonly status: number;
  readonly body: Bytes;
  readonly contentType: string;
  readonly retryAfter?: string;
  /** Why the venue gave nothing that may be passed on; then the body is this sentence of the relay. */
  readonly own?: string;
}

export interface UpstreamOptions {
  readonly fetch: typeof globalThis.fetch;
  /** A question in JSON, to be posted. */
  readonly question?: string | undefined;
  readonly timeoutMilliseconds: number;
  readonly longestBody: number;
}

/** An answer that the relay gives itself, because the venue gave none it may pass on. */
function ownAnswer(status: number, sentence: string): UpstreamAnswer {
  const body = new TextEncoder().encode(JSON.stringify({ error: sentence }));
  return { status, body, contentType: 'application/json', own: sentence };
}

const BAD_GATEWAY = 502;
const GATEWAY_TIMEOUT = 504;

function redirects({ status, type }: Response): boolean {
  return type === 'opaqueredirect' || (status >= 300 && status < 400);
}

/** Asks the venue once: no headers of the client, no cookies, no redirects, a time and a size it must keep to. */
export async function fetchUpstream(
  name: string,
  url: string,
  options: UpstreamOptions,
): Promise<UpstreamAnswer> {
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), options.timeoutMilliseconds);
  try {
    const response = await options.fetch(url, {
      method: options.question === undefined ? 'GET' : 'POST',
      headers: {
        accept: 'application/json',
        ...(options.question !== undefined && { 'content-type': 'application/json' }),
      },
      ...(options.question !== undefined && { body: options.question }),
      redirect: 'manual',
      credentials: 'omit',
      signal: abort.signal,
    });
    if (redirects(response)) {
      await response.body?.cancel();
      return ownAnswer(
        BAD_GATEWAY,
        `${name} sends its callers to another address, which the relay does not follow`,
      );
    }
    const body = await readLimited(response, options.longestBody);
    if (body === undefined) {
      const megabytes = options.longestBody / 1024 / 1024;
      return ownAnswer(BAD_GATEWAY, `${name} sent more than the ${megabytes} MB that the relay passes on`);
    }
    const retryAfter = response.headers.get('retry-after');
    return {
      status: response.status,
      body,
      contentType: response.headers.get('content-type') ?? '',
      ...(retryAfter !== null && { retryAfter }),
    };
  } catch {
    const seconds = options.timeoutMilliseconds / 1000;
    return abort.signal.aborted
      ? ownAnswer(GATEWAY_TIMEOUT, `${name} did not answer the relay within ${seconds} seconds`)
      : ownAnswer(BAD_GATEWAY, `${name} could not be reached by the relay`);
  } finally {
    clearTimeout(timer);
  }
}
