import type { Traces } from './Traces';

const NAMING = new Set(['creator', 'lastModifiedBy', 'lastPrinted', 'Manager', 'Company']);
/** Paths, and lists that the copy's new sheet makes wrong. */
const OTHER = new Set(['HyperlinkBase', 'HLinks', 'Template', 'TitlesOfParts', 'HeadingPairs']);

/** Takes author, company and own properties out of a file's description. */
export function dropProperties(traces: Traces): void {
  for (const path of traces.paths(/^docProps\/(?:core|app)\.xml$/i)) {
    const { children } = traces.workbook.pack.xml(path);
    const named = children.filter(({ name, text }) => NAMING.has(name) && text.trim() !== '');
    traces.remove(path, named, 'who made and saved it');
    traces.remove(
      path,
      children.filter(({ name }) => OTHER.has(name)),
      undefined,
    );
  }
  for (const path of traces.paths(/^docProps\/custom\.xml$/i)) traces.drop(path, 'its own properties');
  for (const path of traces.paths(/^docProps\/thumbnail\./i)) traces.drop(path, 'a small picture of a sheet');
  for (const path of traces.paths(/^customXml\//i))
    traces.drop(path, 'data that programs keep beside the sheets');
  for (const path of traces.paths(/^xl\/revisions\//i)) traces.drop(path, 'who changed what and when');
}
