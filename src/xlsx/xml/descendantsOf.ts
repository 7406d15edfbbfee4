import type { XmlNode } from './parseXml';

/** All elements of some names inside, in the order of the text. */
export function descendantsOf(node: XmlNode, ...names: readonly string[]): readonly XmlNode[] {
  return node.children.flatMap((child) => [
    ...(names.includes(child.name) ? [child] : []),
    ...descendantsOf(child, ...names),
  ]);
}
