import { relativeCell } from '../../templates/cellAddress';
import { FileProblem } from '../fileProblem';
import type { WorkbookPackage } from '../read/WorkbookPackage';
import { cellPlace } from '../read/cellPlace';
import { descendantsOf } from '../xml/descendantsOf';
import { attribute, childrenOf, type XmlNode } from '../xml/parseXml';
import { readChart } from './readChart';
import type { ChartContents, CornerContents } from './workbookContents';

const LENGTHS_PER_POINT = 12_700;

export interface FileDrawing {
  readonly charts: readonly ChartContents[];
  /** What else is drawn over the cells. */
  readonly others: readonly string[];
}

function corner(node: XmlNode | undefined): CornerContents | undefined {
  if (!node) return undefined;
  const said = (name: string) => Number(childrenOf(node, name)[0]?.text ?? 0);
  const points = (name: string) => said(name) / LENGTHS_PER_POINT;
  const [row, column] = [said('row'), said('col')];
  if (![row, column].every(Number.isSafeInteger) || !cellPlace(relativeCell(row, column))) return undefined;
  return { row, column, right: points('colOff'), down: points('rowOff') };
}

/** A chart that has a size of its own ends in the cell where it begins, that far in it. */
function farCorner(anchor: XmlNode, from: CornerContents): CornerContents | undefined {
  const [size] = childrenOf(anchor, 'ext');
  if (!size) return corner(childrenOf(anchor, 'to')[0]);
  const points = (name: string) => Number(attribute(size, name) ?? 0) / LENGTHS_PER_POINT;
  return { ...from, right: from.right + points('cx'), down: from.down + points('cy') };
}

function kindOf(anchor: XmlNode): string {
  return descendantsOf(anchor, 'pic').length > 0 ? 'pictures' : 'shapes';
}

function chartOf(anchor: XmlNode, path: string, pack: WorkbookPackage): ChartContents | string {
  const [link] = descendantsOf(anchor, 'chart');
  if (!link) return kindOf(anchor);
  const id = link.attributes.find(({ prefix, local }) => prefix !== '' && local === 'id')?.value;
  const target = pack.links(path).find((each) => each.id === id)?.target;
  if (target === undefined) throw new FileProblem(`The file is damaged: a chart of ${path} is missing.`);
  const chart = readChart(pack.xml(target));
  const from = corner(childrenOf(anchor, 'from')[0]);
  const to = from && farCorner(anchor, from);
  if (!chart || !from || !to) return 'charts that are no scatter charts';
  const [frame] = descendantsOf(anchor, 'cNvPr');
  return { name: (frame && attribute(frame, 'name')) ?? 'Chart', from, to, ...chart };
}

/** What a sheet's drawing part puts over its cells. */
export function readDrawing(path: string, pack: WorkbookPackage): FileDrawing {
  const all = pack
    .xml(path)
    .children.filter(({ name }) => name.endsWith('Anchor'))
    .map((anchor) => chartOf(anchor, path, pack));
  return {
    charts: all.filter((one) => typeof one !== 'string'),
    others: all.filter((one) => typeof one === 'string'),
  };
}
