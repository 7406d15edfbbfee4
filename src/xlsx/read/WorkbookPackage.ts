import { FileProblem } from '../fileProblem';
import { linksPath } from '../linksPath';
import { attribute, childrenOf, parseXml, type XmlNode } from '../xml/parseXml';
import { unzip } from './unzip';

/** How a part points to another part, or out of the package. */
export interface PartLink {
  readonly id: string;
  /** The last word of its type: worksheet, table, … */
  readonly kind: string;
  /** The path of a part; for something outside, as written. */
  readonly target: string;
  readonly isExternal: boolean;
  readonly node: XmlNode;
}

function resolved(from: string, target: string): string {
  const steps = target.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** A workbook file, unpacked. Paths of parts are found whatever their case, as the format wants. */
export class WorkbookPackage {
  private readonly paths: ReadonlyMap<string, string>;

  constructor(private readonly files: ReadonlyMap<string, Uint8Array>) {
    this.paths = new Map([...files.keys()].map((path) => [path.replaceAll('\\', '/').toLowerCase(), path]));
  }

  static open(bytes: Uint8Array): WorkbookPackage {
    return new WorkbookPackage(unzip(bytes));
  }

  /** Every part, by its path as written. */
  all(): ReadonlyMap<string, Uint8Array> {
    return this.files;
  }

  /** A part's path as written, when it is there. */
  find(path: string): string | undefined {
    return this.paths.get(path.toLowerCase());
  }

  text(path: string): string {
    const content = this.files.get(this.find(path) ?? '');
    if (!content) throw new FileProblem(`The file is damaged: its part ${path} is missing.`);
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(content);
    } catch {
      throw new FileProblem(`The file is damaged: its part ${path} is not UTF-8 text.`);
    }
  }

  xml(path: string): XmlNode {
    return parseXml(this.text(path), path);
  }

  links(from: string): readonly PartLink[] {
    const path = linksPath(from);
    if (this.find(path) === undefined) return [];
    return childrenOf(this.xml(path), 'Relationship').map((node) => {
      const target = attribute(node, 'Target') ?? '';
      const isExternal = attribute(node, 'TargetMode') === 'External';
      return {
        id: attribute(node, 'Id') ?? '',
        kind: (attribute(node, 'Type') ?? '').split('/').at(-1) ?? '',
        target: isExternal ? target : resolved(from, target),
        isExternal,
        node,
      };
    });
  }
}
