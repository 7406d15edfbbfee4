/** What answers requests without any network: a Hono app. */
export interface Answering {
  readonly fetch: (request: Request) => Response | Promise<Response>;
}

/** An app in this very process as `fetch`; whoever cancels does not wait for its answer. */
export function inProcessFetch(app: Answering): typeof globalThis.fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    const { signal } = request;
    signal.throwIfAborted();
    const cancelled = new Promise<never>((_, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
    });
    return Promise.race([app.fetch(request), cancelled]);
  };
}
