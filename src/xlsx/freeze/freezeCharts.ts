import { usesName } from '../formula/usesName';
import type { FileSheet } from '../readWorkbook';
import { decodeText } from '../xml/decodeText';
import { childrenOf, type XmlNode } from '../xml/parseXml';
import type { Freezing } from './Freezing';

/** What points to cells: where it keeps what it last found there, and what holds the same by itself. */
const REFERENCES: Readonly<Record<string, readonly [cache: string, literal: string]>> = {
  numRef: ['numCache', 'numLit'],
  strRef: ['strCache', 'strLit'],
};

class ChartPart {
  private isChanged = false;
  private readonly text: string;

  constructor(
    private readonly path: string,
    private readonly freezing: Freezing,
  ) {
    this.text = freezing.changes.pack.text(path);
  }

  /** Whether something of it stood on our functions. */
  freeze(): boolean {
    this.walk(this.freezing.changes.pack.xml(this.path), undefined);
    return this.isChanged;
  }

  private walk(node: XmlNode, parent: XmlNode | undefined): void {
    for (const child of node.children) {
      const [formula] = childrenOf(child, 'f');
      const isReference = REFERENCES[child.name] !== undefined && formula !== undefined;
      if (!isReference) this.walk(child, node);
      else if (usesName(decodeText(formula.text), this.freezing.plan.names))
        this.replace(child, node, parent);
    }
  }

  /** Puts the points in the place of the reference; a title goes, for it can only point or be written anew. */
  private replace(node: XmlNode, holder: XmlNode, around: XmlNode | undefined): void {
    const edits = this.freezing.changes.edit(this.path);
    this.isChanged = true;
    if (holder.name === 'tx' && around?.name !== 'ser') return edits.remove(holder);
    const [cacheName = '', literal = ''] = REFERENCES[node.name] ?? [];
    const [cache] = childrenOf(node, cacheName);
    const prefix = node.qualifiedName.slice(0, -node.name.length);
    const inside = cache ? this.text.slice(cache.contentStart, cache.contentEnd) : '';
    if (holder.name !== 'tx') {
      return edits.replace(node.start, node.end, `<${prefix}${literal}>${inside}</${prefix}${literal}>`);
    }
    const [value] = cache ? childrenOf(cache, 'pt').flatMap((point) => childrenOf(point, 'v')) : [];
    const said = value ? this.text.slice(value.start, value.end) : `<${prefix}v/>`;
    edits.replace(node.start, node.end, said);
  }
}

/** Charts that take points from a name on our functions keep the points they showed; the name goes. */
export function freezeCharts(sheet: FileSheet, freezing: Freezing): void {
  const { pack } = freezing.changes;
  if (freezing.plan.names.size === 0) return;
  const drawings = pack.links(sheet.path).filter(({ kind }) => kind === 'drawing');
  for (const { target } of drawings) {
    for (const chart of pack.links(target).filter(({ kind }) => kind === 'chart')) {
      if (!new ChartPart(chart.target, freezing).freeze()) continue;
      freezing.leftOut.push(
        `A chart of ${sheet.name} keeps the points it showed: they came from a name that called HEDGE functions.`,
      );
    }
  }
}
