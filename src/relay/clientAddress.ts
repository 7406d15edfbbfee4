interface NodeEnvironment {
  readonly incoming?: { readonly url?: string; readonly socket?: { readonly remoteAddress?: string } };
}

function incomingOf(environment: unknown): NodeEnvironment['incoming'] {
  return (environment as NodeEnvironment | undefined)?.incoming;
}

/** Headers can be made up by anyone; the address at the other end of the connection cannot. */
export function connectionAddress(_request: Request, environment: unknown): string {
  return incomingOf(environment)?.socket?.remoteAddress ?? 'unknown';
}

/**
 * Behind a proxy of one's own every connection is the proxy's; the client is whom the proxy itself wrote down, which
 * is the last name in the list. Those before it came with the request.
 */
export function forwardedAddress(request: Request, environment: unknown): string {
  const last = request.headers.get('x-forwarded-for')?.split(',').at(-1)?.trim();
  return last === undefined || last === '' ? connectionAddress(request, environment) : last;
}

/** The request's target as it was sent; undefined where the platform shows only what it made of it. */
export function sentTarget(environment: unknown): string | undefined {
  return incomingOf(environment)?.url;
}
