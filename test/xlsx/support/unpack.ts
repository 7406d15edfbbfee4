import { strFromU8, unzipSync } from 'fflate';
import { XMLParser } from 'fast-xml-parser';

/** Any attribute or child of an element that another library parsed. */
export type Parsed = Readonly<Record<string, unknown>>;

/** The texts of a package's parts by path. */
export function unpack(bytes: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)]),
  );
}

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  processEntities: { enabled: true, maxTotalExpansions: 1e6, maxExpandedLength: 1e7 },
  htmlEntities: true,
});

/** A part as another library reads it. */
export function parsePart(text: string): Parsed {
  return parser.parse(text) as Parsed;
}

/** The elements at a path, none, one or many. */
export function elementsAt(parsed: Parsed, path: string): readonly Parsed[] {
  let here: readonly unknown[] = [parsed];
  for (const name of path.split('/')) {
    here = here.flatMap((one) => {
      const child = typeof one === 'object' && one !== null ? (one as Parsed)[name] : undefined;
      return child === undefined ? [] : Array.isArray(child) ? (child as unknown[]) : [child];
    });
  }
  return here.map((one) => (typeof one === 'object' && one !== null ? (one as Parsed) : { '#text': one }));
}

/** An attribute, or the text of an element under the name #text. */
export function textOf(parsed: Parsed | undefined, name: string): string {
  const value = parsed?.[name];
  return typeof value === 'string' ? value : '';
}
