import { attribute, type XmlNode } from '../xml/parseXml';
import { escapeXml } from '../xml/escapeXml';

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What is put in comes before what is taken away there, the larger of two before the one inside it. */
function inOrder(a: Edit, b: Edit): number {
  if (a.start !== b.start) return a.start - b.start;
  const isInsert = ({ start, end }: Edit) => (start === end ? 0 : 1);
  return isInsert(a) - isInsert(b) || b.end - a.end;
}

/** Replacements in one part's text. What is not replaced stays byte for byte. */
export class TextEdits {
  private readonly edits: Edit[] = [];

  constructor(private readonly original: string) {}

  replace(start: number, end: number, text: string): void {
    this.edits.push({ start, end, text });
  }

  insert(at: number, text: string): void {
    this.replace(at, at, text);
  }

  remove(node: XmlNode): void {
    this.replace(node.start, node.end, '');
  }

  /** Another text inside an element that has one. */
  replaceContent(node: XmlNode, text: string): void {
    this.replace(node.contentStart, node.contentEnd, escapeXml(text));
  }

  /** Takes attributes out of an element's start tag. */
  removeAttributes(node: XmlNode, ...names: readonly string[]): void {
    for (const name of names) this.changeAttribute(node, name, '');
  }

  /** Gives an attribute that is there another value. */
  replaceAttribute(node: XmlNode, name: string, value: string): void {
    if (attribute(node, name) !== value) this.changeAttribute(node, name, ` ${name}="${escapeXml(value)}"`);
  }

  /** Puts another attribute in the place of one. */
  renameAttribute(node: XmlNode, name: string, to: string, value: string): void {
    this.changeAttribute(node, name, ` ${to}="${escapeXml(value)}"`);
  }

  /** The text after all replacements; one inside a larger one is lost with it. */
  apply(): string {
    const pieces: string[] = [];
    let done = 0;
    for (const { start, end, text } of [...this.edits].sort(inOrder)) {
      if (start < done) continue;
      pieces.push(this.original.slice(done, start), text);
      done = end;
    }
    return [...pieces, this.original.slice(done)].join('');
  }

  private changeAttribute({ start, contentStart }: XmlNode, name: string, text: string): void {
    const tag = this.original.slice(start, contentStart);
    const [found] = new RegExp(String.raw`\s${name}\s*=\s*(?:"[^"]*"|'[^']*')`).exec(tag) ?? [];
    if (found === undefined) return;
    const at = start + tag.indexOf(found);
    this.replace(at, at + found.length, text);
  }
}
