import type { ReplayLogEntry } from '../replay/createReplay';
import { spoiledReading, type SpoiledOptions } from './spoiledReading';

/** Query keys that pick one contract, page or moment; the others tell different answers of one path apart. */
const PASSING_KEYS = ['symbol', 'instId', 'instFamily', 'instrument_name', 'cursor', 'limit', 'timestamp'];
const CONSTANT_KEYS = ['tdMode', 'kind'];

export interface AskedAddress {
  /** For people: the path with what tells it apart. */
  readonly name: string;
  /** For a fault. */
  readonly where: string;
}

function addressOf({ path }: ReplayLogEntry): AskedAddress {
  const [place = '', search = ''] = path.slice(1).split('?');
  const [key, value] =
    [...new URLSearchParams(search)].find(
      ([each]) => !PASSING_KEYS.includes(each) && !CONSTANT_KEYS.includes(each),
    ) ?? [];
  const name = place.slice(place.indexOf('/'));
  if (key === undefined) return { name, where: search === '' ? `${place}$` : `${place}?` };
  const pair = `${key}=${value}`;
  return { name: `${name}?${pair}`, where: `${place}?*${pair}${search.endsWith(pair) ? '$' : '&'}` };
}

/** Every different answer that a venue is asked for when all is well, in the order of asking. */
export async function askedAddresses(
  options: Pick<SpoiledOptions, 'folder' | 'venue' | 'symbols' | 'now' | 'traffic'>,
): Promise<AskedAddress[]> {
  const log: ReplayLogEntry[] = [];
  await spoiledReading({ ...options, tell: (entry) => log.push(entry) });
  return [...new Map(log.map(addressOf).map((address) => [address.where, address])).values()];
}
