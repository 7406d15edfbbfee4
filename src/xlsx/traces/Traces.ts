import type { PackageChanges } from '../freeze/PackageChanges';
import type { FileWorkbook } from '../readWorkbook';
import { descendantsOf } from '../xml/descendantsOf';
import { attribute, type XmlNode } from '../xml/parseXml';

/** What a file tells of its author besides what he wrote into it, as it is taken out. */
export class Traces {
  private readonly told = new Set<string>();

  constructor(
    readonly workbook: FileWorkbook,
    readonly changes: PackageChanges,
  ) {}

  /** Each kind of trace that was found, as the end of "The file tells …". */
  get found(): readonly string[] {
    return [...this.told];
  }

  tell(trace: string): void {
    this.told.add(trace);
  }

  /** Takes elements out, and tells of it when there were any. */
  remove(path: string, nodes: readonly XmlNode[], trace: string | undefined): void {
    for (const node of nodes) this.changes.edit(path).remove(node);
    if (nodes.length > 0 && trace !== undefined) this.tell(trace);
  }

  /** Takes a part out. */
  drop(path: string, trace: string): void {
    this.changes.drop(path);
    this.tell(trace);
  }

  /** Empties attributes of all elements of some names in a part. */
  empty(
    path: string,
    root: XmlNode,
    names: readonly string[],
    attributes: readonly string[],
    trace: string,
  ): void {
    for (const node of [root, ...descendantsOf(root, ...names)])
      for (const name of attributes)
        if (attribute(node, name)) {
          this.changes.edit(path).replaceAttribute(node, name, '');
          this.tell(trace);
        }
  }

  /** Paths of the XML parts that a pattern finds, the dropped ones left out. */
  paths(pattern: RegExp): readonly string[] {
    return [...this.workbook.pack.all().keys()].filter(
      (path) => pattern.test(path) && !this.changes.isDropped(path),
    );
  }
}
