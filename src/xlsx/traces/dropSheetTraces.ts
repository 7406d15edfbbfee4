import type { FileSheet } from '../readWorkbook';
import { descendantsOf } from '../xml/descendantsOf';
import { childrenOf } from '../xml/parseXml';
import type { Traces } from './Traces';

/** Takes printers, personal views and people's rights out of a sheet. */
export function dropSheetTraces({ path, root }: FileSheet, traces: Traces): void {
  const { changes, workbook } = traces;
  const printers = workbook.pack.links(path).filter(({ kind }) => kind === 'printerSettings');
  for (const { target } of printers) traces.drop(target, 'the printer of the author');
  for (const setup of descendantsOf(root, 'pageSetup')) {
    const printer = setup.attributes.find(({ prefix, local }) => prefix !== '' && local === 'id');
    if (printer) changes.edit(path).removeAttributes(setup, printer.name);
  }
  traces.remove(path, childrenOf(root, 'customSheetViews'), 'personal views');
  traces.remove(path, childrenOf(root, 'webPublishItems'), 'where it was published');
  traces.remove(path, descendantsOf(root, 'securityDescriptor'), 'who may change protected cells');
  traces.empty(path, root, ['protectedRange'], ['securityDescriptor'], 'who may change protected cells');
}
