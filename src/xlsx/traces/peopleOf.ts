import type { FileWorkbook } from '../readWorkbook';
import { descendantsOf } from '../xml/descendantsOf';
import { attribute, childrenOf, type XmlNode } from '../xml/parseXml';

/** No names: the number by which a thread is called, and what a copy puts in a name's place. */
const NAMELESS = /^(?:tc=\{|Author(?: \d+)?$)/;

const PARTS: readonly (readonly [RegExp, (root: XmlNode) => readonly (string | undefined)[]])[] = [
  [
    /^docProps\/(?:core|app)\.xml$/i,
    (root) =>
      root.children.filter(({ name }) => /^(?:creator|lastModifiedBy|Manager)$/.test(name)).map(textOf),
  ],
  [/^xl\/(?:.*\/)?comments[^/]*\.xml$/i, (root) => descendantsOf(root, 'author').map(textOf)],
  [/^xl\/persons\//i, (root) => childrenOf(root, 'person').map((person) => attribute(person, 'displayName'))],
  [/^xl\/pivotCache\/pivotCacheDefinition/i, (root) => [attribute(root, 'refreshedBy')]],
];

function textOf({ text }: XmlNode): string {
  return text;
}

/** Everybody a file names as somebody who worked on it, each once. */
export function peopleOf({ pack, root }: FileWorkbook): readonly string[] {
  const sharing = childrenOf(root, 'fileSharing').map((node) => attribute(node, 'userName'));
  const inParts = [...pack.all().keys()].flatMap((path) => {
    const [, read] = PARTS.find(([pattern]) => pattern.test(path)) ?? [];
    return read && path.endsWith('.xml') ? read(pack.xml(path)) : [];
  });
  const names = [...sharing, ...inParts].flatMap((name) => {
    const trimmed = name?.trim() ?? '';
    return trimmed === '' || NAMELESS.test(trimmed) ? [] : [trimmed];
  });
  return [...new Set(names)];
}
