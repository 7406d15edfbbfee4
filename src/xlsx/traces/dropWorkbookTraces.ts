import { descendantsOf } from '../xml/descendantsOf';
import { attribute, childrenOf } from '../xml/parseXml';
import type { Traces } from './Traces';

/** The folder a file was saved in, with the element that holds it. */
export function folderOf({ root }: Traces['workbook']): string | undefined {
  const [place] = descendantsOf(root, 'absPath');
  return place && attribute(place, 'url');
}

/** Takes the folder, the sharing and personal views out of the part that lists the sheets. */
export function dropWorkbookTraces(traces: Traces): void {
  const { path, root } = traces.workbook;
  const holders = [
    ...childrenOf(root, 'AlternateContent').filter((node) => descendantsOf(node, 'absPath').length > 0),
    ...childrenOf(root, 'absPath'),
  ];
  traces.remove(path, holders, 'the folder it was saved in');
  traces.remove(path, childrenOf(root, 'fileSharing'), 'who reserved it for writing');
  traces.remove(path, childrenOf(root, 'revisionPtr'), undefined);
  traces.remove(path, childrenOf(root, 'customWorkbookViews'), 'personal views');
  traces.remove(path, childrenOf(root, 'webPublishObjects'), 'where it was published');
}
