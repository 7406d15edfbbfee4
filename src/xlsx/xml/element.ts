import { escapeXml } from './escapeXml';

/** Finished XML. Only `element` makes it, so nothing unescaped can slip in. */
export class Xml {
  constructor(readonly text: string) {}
}

type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;
export type XmlChild = Xml | string | number | undefined;

function attributeText(value: string | number | boolean): string {
  if (typeof value === 'string') return escapeXml(value);
  return typeof value === 'number' ? String(value) : value ? '1' : '0';
}

function attributesText(attributes: Attributes): string {
  let text = '';
  for (const name in attributes) {
    const value = attributes[name];
    if (value === undefined) continue;
    text += ` ${name}="${attributeText(value)}"`;
  }
  return text;
}

const MANY = 8;

function childText(child: XmlChild): string {
  if (child instanceof Xml) return child.text;
  return child === undefined ? '' : typeof child === 'string' ? escapeXml(child) : String(child);
}

/** One element. Attributes that are undefined are left out; texts among the children are escaped. */
export function element(name: string, attributes: Attributes = {}, children: readonly XmlChild[] = []): Xml {
  let inner = '';
  if (children.length < MANY) for (const child of children) inner += childText(child);
  // Joined, a long text stands in one piece: of a large sheet nothing but its text stays in memory.
  else inner = children.map(childText).join('');
  const start = `<${name}${attributesText(attributes)}`;
  return new Xml(inner === '' ? `${start}/>` : `${start}>${inner}</${name}>`);
}
