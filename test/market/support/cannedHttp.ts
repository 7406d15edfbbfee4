import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createHttp, type VenueHttp } from '../../../src/market/http';
import { MOMENTS } from './replayedHttp';

interface IndexEntry {
  readonly file: string;
  readonly endpoint: string;
}

/** The answers of the first moment by address, parsed, for a test to change one of. */
export function firstMoment(): Map<string, unknown> {
  const read = (file: string): unknown => JSON.parse(readFileSync(path.join(MOMENTS[0], file), 'utf8'));
  const { files } = read('index.json') as { readonly files: readonly IndexEntry[] };
  return new Map(files.map(({ file, endpoint }) => [endpoint, read(file)]));
}

/** Spelled as the index spells it: a POST names its method and its body. */
async function addressOf(request: Request): Promise<string> {
  return request.method === 'POST' ? `POST ${request.url} ${await request.text()}` : request.url;
}

/** Of the addresses whose query keys the asked one has all, the one that names the most. */
function listedFor(addresses: Iterable<string>, asked: string): string | undefined {
  if (!URL.canParse(asked)) return asked;
  const { origin, pathname, searchParams } = new URL(asked);
  return [...addresses]
    .filter((address) => URL.canParse(address))
    .map((address) => ({ address, url: new URL(address) }))
    .filter(({ url }) => url.origin === origin && url.pathname === pathname)
    .filter(({ url }) => [...url.searchParams].every(([key, value]) => searchParams.get(key) === value))
    .sort((a, b) => b.url.searchParams.size - a.url.searchParams.size)[0]?.address;
}

/**
 * Answers by address: a Response as it is, anything else as JSON; an address not listed is 404. Query keys that an
 * address does not name may be anything.
 */
export function cannedHttp(answers: ReadonlyMap<string, unknown>): VenueHttp {
  return createHttp({
    route: 'direct',
    fetch: async (input, init) => {
      const answer = answers.get(listedFor(answers.keys(), await addressOf(new Request(input, init))) ?? '');
      if (answer instanceof Response) return answer.clone();
      return answer === undefined ? new Response('', { status: 404 }) : Response.json(answer);
    },
  });
}
