import { HedgeError } from '../../model/hedgeError';
import type { HoldingsRead } from '../../templates/holdings/readHoldings';
import { textOfFile } from '../../templates/holdings/textOfFile';
import { ownHoldings } from './ownHoldings';

/** Many times what 5,000 holdings take. */
export const MOST_BYTES = 2_000_000;

/** A file as a browser hands it over. */
export type GivenFile = Pick<File, 'name' | 'size' | 'arrayBuffer'>;

/** The holdings of a file that the user chose. Rejects with a sentence when it is no text that could hold any. */
export async function readHoldingsFile(file: GivenFile): Promise<HoldingsRead> {
  if (file.size > MOST_BYTES) {
    const size = (bytes: number) => (bytes / 1_000_000).toLocaleString('en', { maximumFractionDigits: 1 });
    const sentence = `${file.name} has ${size(file.size)} MB; a file of holdings has ${size(MOST_BYTES)} MB at most. Leave out what is no holding, or choose another file.`;
    throw new HedgeError('badArgument', sentence);
  }
  return ownHoldings(textOfFile(new Uint8Array(await bytesOf(file))));
}

async function bytesOf(file: GivenFile): Promise<ArrayBuffer> {
  try {
    return await file.arrayBuffer();
  } catch {
    const sentence = `${file.name} cannot be read: it was moved, changed or is open elsewhere. Choose it again.`;
    throw new HedgeError('notAvailable', sentence);
  }
}
