import * as v from 'valibot';
import { commonSource, readEndpoint, type Read } from '../readEndpoint';
import { readEnvelope } from '../readRows';
import type { VenueEndpoint } from '../venue';
import type { VenueReading } from '../venueReading';
import { ENVELOPE } from './envelope';

const MOST_PAGES = 100;
const CURSOR = v.object({ result: v.object({ nextPageCursor: v.string() }) });

/** The bookmark comes ready for an address (first%3DBTCUSDT) and is encoded once more on its way out. */
function nextCursor(body: unknown): string | undefined {
  const page = v.safeParse(CURSOR, body);
  if (!page.success || page.output.result.nextPageCursor === '') return undefined;
  const { nextPageCursor } = page.output.result;
  try {
    return decodeURIComponent(nextPageCursor);
  } catch {
    return nextPageCursor;
  }
}

/** The rows of all pages. A bookmark that comes twice ends the walk, so that no answer can make it endless. */
export async function readPages(
  reading: VenueReading,
  what: string,
  endpoint: VenueEndpoint,
  query: Readonly<Record<string, string>>,
): Promise<Read<readonly unknown[]>> {
  const pages: Read<readonly unknown[]>[] = [];
  const asked = new Set<string>();
  let cursor: string | undefined;
  do {
    const page = await readEndpoint(
      reading,
      endpoint,
      (body) => ({ rows: readEnvelope(reading, what, ENVELOPE, body), next: nextCursor(body) }),
      { query: cursor === undefined ? query : { ...query, cursor } },
    );
    pages.push({ value: page.value.rows, source: page.source });
    if (cursor !== undefined) asked.add(cursor);
    cursor = page.value.rows.length > 0 ? page.value.next : undefined;
  } while (cursor !== undefined && !asked.has(cursor) && pages.length < MOST_PAGES);
  return { value: pages.flatMap(({ value }) => value), source: commonSource(...pages) };
}
