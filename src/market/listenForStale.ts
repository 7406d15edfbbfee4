import type { VenueHttp } from './http';
import type { Staleness } from './staleness';
import { INSTRUMENTS, type Venue, type VenueEndpoint } from './venue';

interface StaleAnswer {
  readonly endpoint: VenueEndpoint;
  readonly stale: Staleness;
}

function oldest(answers: readonly StaleAnswer[]): Staleness | undefined {
  return answers.map(({ stale }) => stale).toSorted((a, b) => b.seconds - a.seconds)[0];
}

/** Contract terms rather than prices: what hardly changes. */
export function tellsTerms({ cacheSeconds }: VenueEndpoint): boolean {
  return cacheSeconds >= INSTRUMENTS;
}

/** Passes requests on and remembers which answers were of earlier: rows are as old as the oldest that made them. */
export function listenForStale(venue: Venue, http: VenueHttp) {
  const heard: StaleAnswer[] = [];
  const endpoints = Object.values(venue.endpoints);
  // Where one answer tells terms and prices alike, it makes both old.
  const tellsTogether = endpoints.length > 0 && !endpoints.some(tellsTerms);
  return {
    http: {
      get: async (endpoint, options) => {
        const answer = await http.get(endpoint, options);
        if (answer.stale) heard.push({ endpoint, stale: answer.stale });
        return answer;
      },
    } satisfies VenueHttp,
    prices: () => oldest(heard.filter(({ endpoint }) => !tellsTerms(endpoint))),
    terms: () => oldest(heard.filter(({ endpoint }) => tellsTogether || tellsTerms(endpoint))),
  };
}
