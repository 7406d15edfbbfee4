import { SaxesParser, type SaxesAttributeNS, type SaxesTagNS } from 'saxes';
import { FileProblem } from '../fileProblem';

/** An element with the places in its part's text where it stands, so that just it can be replaced. */
export interface XmlNode {
  /** Without its prefix. */
  readonly name: string;
  /** As written, with its prefix. */
  readonly qualifiedName: string;
  readonly namespace: string;
  readonly attributes: readonly SaxesAttributeNS[];
  readonly children: readonly XmlNode[];
  /** The text directly inside. */
  readonly text: string;
  readonly start: number;
  /** Where its start tag ends. */
  readonly contentStart: number;
  /** Where its end tag begins; of an element without one, where it ends. */
  readonly contentEnd: number;
  readonly end: number;
}

type Growing = { -readonly [K in keyof XmlNode]: XmlNode[K] } & { children: XmlNode[] };

/** Told of each finished element; false lets go of it, so that a large part does not stay in memory. */
export type OnElement = (node: XmlNode, parent: XmlNode | undefined) => boolean;

function nodeOf(tag: SaxesTagNS, start: number, position: number): Growing {
  return {
    name: tag.local,
    qualifiedName: tag.name,
    namespace: tag.uri,
    attributes: Object.values(tag.attributes),
    children: [],
    text: '',
    start,
    contentStart: position,
    contentEnd: position,
    end: position,
  };
}

/** Reads a part. It follows no reference to the outside and expands no entity but XML's own five. */
export function parseXml(text: string, part: string, onElement: OnElement = () => true): XmlNode {
  const parser = new SaxesParser<{ xmlns: true; position: true }>({ xmlns: true, position: true });
  const open: Growing[] = [];
  let root: XmlNode | undefined;
  const refuse = (why: string): never => {
    throw new FileProblem(`The file is damaged: its part ${part} is not well-formed XML (${why}).`);
  };
  parser.on('error', (error) => refuse(error.message));
  parser.on('doctype', () => refuse('it brings a document type of its own'));
  parser.on('opentag', (tag) => {
    // No "<" can stand inside a start tag, so the last one before its end begins it.
    open.push(nodeOf(tag, text.lastIndexOf('<', parser.position - 1), parser.position));
  });
  const addText = (piece: string) => {
    const node = open.at(-1);
    if (node) node.text += piece;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', (tag) => {
    const node = open.pop();
    if (!node) return;
    node.end = parser.position;
    node.contentEnd = tag.isSelfClosing ? parser.position : text.lastIndexOf('<', parser.position - 1);
    const parent = open.at(-1);
    const isKept = onElement(node, parent);
    if (parent === undefined) root = node;
    else if (isKept) parent.children.push(node);
  });
  parser.write(text).close();
  return root ?? refuse('it is empty');
}

/** An attribute that has no prefix. */
export function attribute(node: XmlNode, name: string): string | undefined {
  return node.attributes.find(({ prefix, local }) => prefix === '' && local === name)?.value;
}

/** The children of a name. */
export function childrenOf(node: XmlNode, name: string): readonly XmlNode[] {
  return node.children.filter((child) => child.name === name);
}
