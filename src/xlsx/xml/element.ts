import { escapeXml } from './escapeXml';

/** Finished XML. Only `element` makes it, so nothing unescaped can slip in. */
export class Xml {
  constructor(readonly text: string) {}
}

type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;
export type XmlChild = Xml | string | number | undefined;

function attributesText(attributes: Attributes): string {
  let text = '';
  for (const name in attributes) {
    const value = attributes[name];
    if (value === undefined) continue;
    const written = typeof value === 'boolean' ? (value ? '1' : '0') : escapeXml(String(value));
    text += ` ${name}="${written}"`;
  }
  return text;
}

/** One element. Attributes that are undefined are left out; texts among the children are escaped. */
export function element(name: string, attributes: Attributes = {}, children: readonly XmlChild[] = []): Xml {
  let inner = '';
  for (const child of children) {
    if (child instanceof Xml) inner += child.text;
    else if (child !== undefined) inner += escapeXml(String(child));
  }
  const start = `<${name}${attributesText(attributes)}`;
  return new Xml(inner === '' ? `${start}/>` : `${start}>${inner}</${name}>`);
}
