import { createHttp } from '../../src/market/http';
import { readCloses } from '../../src/market/readCloses';
import { readDepth } from '../../src/market/readDepth';
import type { ContractSpec } from '../../src/model/contractSpec';
import { HedgeError } from '../../src/model/hedgeError';
import type { Recording } from '../replay/recording';
import { recordedFetch } from './recordedFetch';

/** What one contract's recorded closes or order book gave. */
export interface RecordedPast {
  readonly files: readonly string[];
  readonly text: string;
}

const DAYS = 30;
const NEVER = new Date(0);

/** A contract's past as of the day on which it was recorded; undefined when the folder has nothing of it. */
async function readOne(
  folder: string,
  recordings: readonly Recording[],
  what: string,
  read: (options: { http: ReturnType<typeof createHttp>; now: () => Date }) => Promise<string>,
): Promise<RecordedPast | undefined> {
  const used = new Set<string>();
  const http = createHttp({
    route: 'direct',
    fetch: recordedFetch(folder, recordings, ({ file }) => used.add(file)),
  });
  const known = recordings.map(({ recordedAt }) => recordedAt).filter(Number.isFinite);
  const at = known.length === 0 ? NEVER : new Date(Math.max(...known));
  try {
    const text = await read({ http, now: () => at });
    return { files: [...used], text: `${what}: ${text}` };
  } catch (error) {
    if (!(error instanceof HedgeError)) throw error;
    return used.size === 0 ? undefined : { files: [...used], text: `${what}: fails: ${error.message}` };
  }
}

/** The recorded closes and order books of a venue's contracts, read through their adapters. */
export async function readRecordedPast(
  folder: string,
  contracts: readonly ContractSpec[],
  recordings: readonly Recording[],
): Promise<RecordedPast[]> {
  const past: RecordedPast[] = [];
  for (const contract of contracts) {
    const left = recordings.filter(({ file }) => !past.some(({ files }) => files.includes(file)));
    const found = await Promise.all([
      readOne(folder, left, `closes of ${contract.key}`, async (options) => {
        const { closes } = await readCloses(contract, DAYS, options);
        return `${closes.length} of ${DAYS} days`;
      }),
      readOne(folder, left, `order book of ${contract.key}`, async (options) => {
        const { bids, asks } = await readDepth(contract, options);
        return `${bids.length} bids, ${asks.length} asks`;
      }),
    ]);
    past.push(...found.filter((each) => each !== undefined));
  }
  return past;
}
