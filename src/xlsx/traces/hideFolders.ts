import { linksPath } from '../linksPath';
import { descendantsOf } from '../xml/descendantsOf';
import { attribute } from '../xml/parseXml';
import type { Traces } from './Traces';

const FILE = /^(?:file:|[A-Z]:[\\/]|[\\/])/i;
const LINKED_BOOK = /^externalLink/;

const afterFolders = (target: string) => target.replace(/^[^]*[\\/]/, '');

/** Leaves the name of each linked file without the folders before it. */
export function hideFolders(traces: Traces): void {
  const { changes, workbook } = traces;
  for (const links of traces.paths(/\.rels$/i)) {
    const from = links.replace(/_rels\/([^/]*)\.rels$/, '$1');
    for (const { kind, target, isExternal, node } of workbook.pack.links(from)) {
      if (!isExternal || !(LINKED_BOOK.test(kind) || FILE.test(target)) || !/[\\/]/.test(target)) continue;
      changes.edit(linksPath(from)).replaceAttribute(node, 'Target', afterFolders(target) || 'file');
      traces.tell('the folders of files it is linked with');
    }
  }
  for (const path of traces.paths(/^xl\/externalLinks\/[^/]*\.xml$/i)) {
    const root = workbook.pack.xml(path);
    for (const link of descendantsOf(root, 'ddeLink')) {
      const topic = attribute(link, 'ddeTopic') ?? '';
      changes.edit(path).replaceAttribute(link, 'ddeTopic', afterFolders(topic));
    }
  }
  for (const path of traces.paths(/^xl\/drawings\/[^/]*\.xml$/i)) {
    for (const node of descendantsOf(workbook.pack.xml(path), 'cNvPr')) {
      for (const name of ['descr', 'title']) {
        const said = attribute(node, name) ?? '';
        if (!FILE.test(said)) continue;
        changes.edit(path).replaceAttribute(node, name, afterFolders(said));
        traces.tell('the folders of its pictures');
      }
    }
  }
}
