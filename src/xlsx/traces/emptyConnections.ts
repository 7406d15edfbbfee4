import type { Traces } from './Traces';

const NAMED = ['connection', 'dbPr', 'oledbPr', 'webPr', 'textPr', 'dataFeedPr', 'modelTextPr', 'rangePr'];
const TELLING = ['sourceFile', 'odcFile', 'description', 'connection', 'command', 'url', 'singleSignOnId'];

/** Empties what a file says of the sources of its data: addresses, files, users. The data stay. */
export function emptyConnections(traces: Traces): void {
  const { pack } = traces.workbook;
  for (const path of traces.paths(/^xl\/connections\.xml$/i)) {
    traces.empty(path, pack.xml(path), NAMED, TELLING, 'where its outside data come from');
  }
  for (const path of traces.paths(/^xl\/pivotCache\/pivotCacheDefinition[^/]*\.xml$/i)) {
    const root = pack.xml(path);
    if (!root.attributes.some(({ local }) => local === 'refreshedBy')) continue;
    traces.changes.edit(path).removeAttributes(root, 'refreshedBy');
    traces.tell('who refreshed its pivot tables');
  }
}
