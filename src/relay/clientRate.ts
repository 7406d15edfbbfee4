export interface RateLimit {
  /** Requests at once after a pause. */
  readonly burst: number;
  readonly perSecond: number;
}

interface Bucket {
  tokens: number;
  at: number;
}

const MOST_CLIENTS = 10_000;

/**
 * A bucket of requests per client that refills with time. Answers 0 when the client may go on,
 * else the seconds until it may.
 */
export function clientRate({ burst, perSecond }: RateLimit, now: () => number): (client: string) => number {
  const buckets = new Map<string, Bucket>();
  return (client) => {
    const instant = now();
    const { tokens, at } = buckets.get(client) ?? { tokens: burst, at: instant };
    const filled = Math.min(burst, tokens + ((instant - at) / 1000) * perSecond);
    const allowed = filled >= 1;
    // Taken out and put back, so that the map's order is by last use and the longest idle client is forgotten first.
    buckets.delete(client);
    buckets.set(client, { tokens: allowed ? filled - 1 : filled, at: instant });
    if (buckets.size > MOST_CLIENTS) {
      const [idle] = buckets.keys();
      if (idle !== undefined) buckets.delete(idle);
    }
    return allowed ? 0 : Math.ceil((1 - filled) / perSecond);
  };
}
