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

/** Answers by address: a Response as it is, anything else as JSON; an address not listed is 404. */
export function cannedHttp(answers: ReadonlyMap<string, unknown>): VenueHttp {
  return createHttp({
    route: 'direct',
    fetch: (input) => {
      const { url } = new Request(input);
      const answer = answers.get(url);
      if (answer instanceof Response) return Promise.resolve(answer.clone());
      if (answer === undefined) return Promise.resolve(new Response('', { status: 404 }));
      return Promise.resolve(Response.json(answer));
    },
  });
}
