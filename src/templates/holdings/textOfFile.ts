import { HedgeError } from '../../model/hedgeError';

const UTF16 = [
  { mark: [0xff, 0xfe], encoding: 'utf-16le' },
  { mark: [0xfe, 0xff], encoding: 'utf-16be' },
] as const;

/** The text of a file: UTF-8, or the UTF-16 that Excel saves as "Unicode text". */
export function textOfFile(bytes: Uint8Array): string {
  const encoding =
    UTF16.find(({ mark }) => mark.every((byte, at) => bytes[at] === byte))?.encoding ?? 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new HedgeError('badArgument', 'The file is not text in UTF-8. Save it in Excel as "CSV UTF-8".');
  }
}
