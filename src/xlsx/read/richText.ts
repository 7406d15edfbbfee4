import { decodeText } from '../xml/decodeText';
import type { XmlNode } from '../xml/parseXml';

/** The text of a shared or inline string: its own, or that of its runs; how it is pronounced is left out. */
export function richText(node: XmlNode): string {
  return node.children
    .map((child) => (child.name === 't' ? decodeText(child.text) : child.name === 'r' ? richText(child) : ''))
    .join('');
}
