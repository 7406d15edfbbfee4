import { linksPath } from '../linksPath';
import { CONTENT_TYPES } from '../parts/namespaces';
import type { WorkbookPackage } from '../read/WorkbookPackage';
import { element } from '../xml/element';
import { attribute } from '../xml/parseXml';
import { TextEdits } from './TextEdits';

const TYPES = '[Content_Types].xml';

/** What becomes of a package: parts that change, go or come. All others stay byte for byte. */
export class PackageChanges {
  private readonly edited = new Map<string, TextEdits>();
  private readonly added = new Map<string, string>();
  private readonly dropped = new Set<string>();

  constructor(readonly pack: WorkbookPackage) {}

  edit(path: string): TextEdits {
    const written = this.pack.find(path) ?? path;
    const edits = this.edited.get(written) ?? new TextEdits(this.pack.text(written));
    this.edited.set(written, edits);
    return edits;
  }

  /** Takes a part away, and what only says where it points. */
  drop(path: string): void {
    this.dropped.add(path.toLowerCase());
    this.dropped.add(linksPath(path).toLowerCase());
  }

  isDropped(path: string): boolean {
    return this.dropped.has(path.toLowerCase());
  }

  /** Adds a part of a kind that the package must be told of. */
  add(path: string, contentType: string, text: string): void {
    this.added.set(path, text);
    const types = this.pack.xml(TYPES);
    const prefix = types.qualifiedName.replace(/Types$/, '');
    this.edit(TYPES).insert(
      types.contentEnd,
      element(`${prefix}Override`, { PartName: `/${path}`, ContentType: contentType }).text,
    );
  }

  /** How many parts have come. */
  get count(): number {
    return this.added.size;
  }

  files(): ReadonlyMap<string, string | Uint8Array> {
    this.forgetDropped();
    const files = new Map<string, string | Uint8Array>();
    for (const [path, content] of this.pack.all()) {
      if (!this.isDropped(path)) files.set(path, this.edited.get(path)?.apply() ?? content);
    }
    for (const [path, text] of this.added) files.set(path, text);
    return files;
  }

  /** Takes what points to a dropped part out of the relationships and the list of kinds. */
  private forgetDropped(): void {
    if (this.dropped.size === 0) return;
    for (const node of this.pack.xml(TYPES).children) {
      const path = (attribute(node, 'PartName') ?? '').replace(/^\//, '');
      if (node.namespace === CONTENT_TYPES && this.isDropped(path)) this.edit(TYPES).remove(node);
    }
    for (const links of this.pack.all().keys()) {
      if (!links.endsWith('.rels') || this.isDropped(links)) continue;
      const from = links.replace(/_rels\/([^/]*)\.rels$/, '$1');
      for (const { target, isExternal, node } of this.pack.links(from)) {
        if (!isExternal && this.isDropped(target)) this.edit(links).remove(node);
      }
    }
  }
}
