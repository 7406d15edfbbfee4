import { descendantsOf } from '../xml/descendantsOf';
import { attribute, childrenOf, type XmlNode } from '../xml/parseXml';
import type { PackageChanges } from './PackageChanges';

/** How a file names the add-in, as its manifest does. */
const OUR_ID = '7c4a1f0e-3b52-4d0f-9a86-5e2f6d8b91c4';
/** A store gives an add-in another id; its name and its functions' namespace stay. */
const OUR_WORDS = /hedgerow|\bhedge\b/i;

function isOurs(extension: XmlNode): boolean {
  const references = descendantsOf(extension, 'reference');
  if (references.some((node) => attribute(node, 'id')?.toLowerCase() === OUR_ID)) return true;
  return descendantsOf(extension, 'property').some((node) => OUR_WORDS.test(attribute(node, 'name') ?? ''));
}

/** Takes our add-in's part and settings out of a package, and the list of panes when no other add-in is in it. */
export function dropAddIn(changes: PackageChanges): boolean {
  const { pack } = changes;
  const extensions = [...pack.all().keys()].filter((path) => /webextension\d*\.xml$/i.test(path));
  const ours = extensions.filter((path) => isOurs(pack.xml(path)));
  for (const path of ours) {
    changes.drop(path);
    // Its picture, which stands in for it while it is not loaded.
    for (const { target, isExternal } of pack.links(path)) if (!isExternal) changes.drop(target);
  }
  for (const panes of [...pack.all().keys()].filter((path) => /taskpanes\d*\.xml$/i.test(path))) {
    const links = pack.links(panes);
    const going = new Set(links.filter(({ target }) => changes.isDropped(target)).map(({ id }) => id));
    if (going.size === 0) continue;
    if (going.size === links.length) changes.drop(panes);
    else
      for (const pane of childrenOf(pack.xml(panes), 'taskpane')) {
        const [reference] = childrenOf(pane, 'webextensionref');
        const id = reference?.attributes.find(({ local }) => local === 'id')?.value;
        if (id !== undefined && going.has(id)) changes.edit(panes).remove(pane);
      }
  }
  return ours.length > 0;
}
