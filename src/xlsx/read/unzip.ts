import { unzipSync } from 'fflate';
import { FileProblem } from '../fileProblem';

const MEGABYTE = 1024 * 1024;
const MOST_PACKED = 50 * MEGABYTE;
const MOST_UNPACKED = 250 * MEGABYTE;
const MOST_PARTS = 10_000;

/** The first bytes of a zip, and of the older container that .xls and files with a password have. */
const ZIP = [0x50, 0x4b];
const OLD_CONTAINER = [0xd0, 0xcf, 0x11, 0xe0];

const startsWith = (bytes: Uint8Array, start: readonly number[]) =>
  start.every((byte, at) => bytes[at] === byte);

function checkStart(bytes: Uint8Array): void {
  if (startsWith(bytes, OLD_CONTAINER)) {
    throw new FileProblem(
      'The file has a password, or is in the old .xls format. Save it in Excel as an .xlsx workbook without a password.',
    );
  }
  if (!startsWith(bytes, ZIP)) {
    throw new FileProblem('The file is not an .xlsx workbook. Save it in Excel as an .xlsx workbook.');
  }
  if (bytes.length > MOST_PACKED) {
    throw new FileProblem(
      `The file has ${Math.ceil(bytes.length / MEGABYTE)} MB; ${MOST_PACKED / MEGABYTE} MB are the most that are read.`,
    );
  }
}

/** Counts what a package claims to hold before anything of it is unpacked. */
class Census {
  private readonly names = new Set<string>();
  private size = 0;

  admit(name: string, size: number): void {
    const place = name.replaceAll('\\', '/').toLowerCase();
    if (place.startsWith('/') || place.split('/').includes('..') || place.includes('__proto__')) {
      throw new FileProblem(`The file is damaged: it has a part named "${name.slice(0, 80)}".`);
    }
    if (this.names.has(place)) throw new FileProblem(`The file is damaged: it has the part ${name} twice.`);
    this.names.add(place);
    this.size += size;
    if (this.names.size > MOST_PARTS) {
      throw new FileProblem(`The file has more than ${MOST_PARTS.toLocaleString('en')} parts.`);
    }
    if (this.size > MOST_UNPACKED) {
      throw new FileProblem(
        `The file unpacks to more than ${MOST_UNPACKED / MEGABYTE} MB, more than a workbook needs.`,
      );
    }
  }
}

/** The parts of a package by path. What the package says of its size is checked first and is all that is unpacked. */
export function unzip(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  checkStart(bytes);
  const census = new Census();
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (name.endsWith('/')) return false;
        census.admit(name, originalSize);
        return true;
      },
    });
    return new Map(Object.entries(files));
  } catch (error) {
    if (error instanceof FileProblem) throw error;
    throw new FileProblem(
      'The file is damaged: it cannot be unpacked. Save it again in Excel and try once more.',
    );
  }
}
