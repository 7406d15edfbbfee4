/** A button of the add-in's ribbon group, as its manifest describes it. */
export interface RibbonButton {
  readonly label: string;
  readonly tip: string;
  /** A path on this page's own origin. */
  readonly icon: string;
  /** What the add-in runs; undefined where the button shows the pane. */
  readonly command: string | undefined;
}

export interface RibbonGroup {
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

/** By the local name: a manifest mixes several namespaces. */
const all = (parent: Element | Document, name: string): Element[] => [
  ...parent.getElementsByTagNameNS('*', name),
];
const child = (parent: Element, name: string): Element | undefined =>
  [...parent.children].find(({ localName }) => localName === name);

/** Reads the ribbon group of a manifest. Icons come from this origin, wherever the manifest's host is. */
export function ribbonButtons(manifest: Document): RibbonGroup {
  const resources = new Map(
    ['Image', 'Url', 'String'].flatMap((name) =>
      all(manifest, name).map((each) => [
        each.getAttribute('id') ?? '',
        each.getAttribute('DefaultValue') ?? '',
      ]),
    ) as [string, string][],
  );
  const resource = (from: Element | undefined): string =>
    resources.get(from?.getAttribute('resid') ?? '') ?? '';
  const group = all(manifest, 'Group')[0];
  if (group === undefined) throw new Error('manifest.xml has no ribbon group');
  const label = child(group, 'Label');
  return {
    label: resource(label),
    buttons: all(group, 'Control').map((control) => ({
      label: resource(child(control, 'Label')),
      tip: resource(all(control, 'Description')[0]),
      icon: pathOf(resource(all(control, 'Image').find((image) => image.getAttribute('size') === '32'))),
      command: all(control, 'FunctionName')[0]?.textContent.trim(),
    })),
  };
}

const pathOf = (url: string): string => (URL.canParse(url) ? new URL(url).pathname : '');
