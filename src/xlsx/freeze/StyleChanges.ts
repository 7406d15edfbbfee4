import type { FileWorkbook } from '../readWorkbook';
import { childrenOf, type XmlNode } from '../xml/parseXml';
import type { PackageChanges } from './PackageChanges';

type List = 'fonts' | 'fills' | 'cellXfs';

/** Styles that come to those of a file, each once. Without a styles part there are none. */
export class StyleChanges {
  private readonly path: string | undefined;
  private readonly root: XmlNode | undefined;
  private readonly places = new Map<string, number>();
  private readonly counts = new Map<List, number>();

  constructor(
    { pack, path }: FileWorkbook,
    private readonly changes: PackageChanges,
  ) {
    this.path = pack.links(path).find(({ kind }) => kind === 'styles')?.target;
    this.root = this.path === undefined ? undefined : pack.xml(this.path);
  }

  /** The style of a cell, and that a text in it stays a text when a person edits it. */
  quoted(style: string | undefined): number | undefined {
    const node = this.list('cellXfs')?.children[Number(style ?? 0)];
    if (!node || this.path === undefined) return undefined;
    if (node.attributes.some(({ local, value }) => local === 'quotePrefix' && /^(?:1|true)$/.test(value)))
      return Number(style ?? 0);
    const text = this.changes.pack.text(this.path).slice(node.start, node.end);
    const bare = text.replace(/\squotePrefix\s*=\s*(?:"[^"]*"|'[^']*')/, '');
    return this.place('cellXfs', bare.replace(node.qualifiedName, `${node.qualifiedName} quotePrefix="1"`));
  }

  /** A style of our own, of a font and a fill. */
  own({ font, fill, wrap = false }: { font: string; fill?: string; wrap?: boolean }): number | undefined {
    const fontId = this.place('fonts', this.named(`<font>${font}<family val="2"/></font>`));
    const fillId =
      fill === undefined
        ? 0
        : this.place(
            'fills',
            this.named(
              `<fill><patternFill patternType="solid"><fgColor rgb="${fill}"/><bgColor indexed="64"/></patternFill></fill>`,
            ),
          );
    const form = `numFmtId="0" fontId="${fontId}" fillId="${fillId}" borderId="0" xfId="0" quotePrefix="1" applyFont="1" applyFill="1"`;
    return this.place(
      'cellXfs',
      this.named(
        wrap
          ? `<xf ${form} applyAlignment="1"><alignment horizontal="left" vertical="top" wrapText="1"/></xf>`
          : `<xf ${form}/>`,
      ),
    );
  }

  /** Elements with the prefix that the part uses. */
  private named(xml: string): string {
    const prefix = this.root?.qualifiedName.replace(/styleSheet$/, '') ?? '';
    return xml.replace(/<(\/?)/g, `<$1${prefix}`);
  }

  private list(name: List): XmlNode | undefined {
    return this.root && childrenOf(this.root, name)[0];
  }

  private place(name: List, xml: string): number | undefined {
    const list = this.list(name);
    if (!list || this.path === undefined) return undefined;
    const known = this.places.get(name + xml);
    if (known !== undefined) return known;
    const edits = this.changes.edit(this.path);
    if (!this.counts.has(name)) edits.removeAttributes(list, 'count');
    const place = this.counts.get(name) ?? list.children.length;
    edits.insert(list.contentEnd, xml);
    this.counts.set(name, place + 1);
    this.places.set(name + xml, place);
    return place;
  }
}
