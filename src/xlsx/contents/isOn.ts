import { attribute, type XmlNode } from '../xml/parseXml';

const OFF = new Set(['0', 'false', 'off', 'none']);

/** Whether an attribute switches something on; `usual` is what holds where it is missing. */
export function isOn(node: XmlNode | undefined, name: string, usual = false): boolean {
  const value = node && attribute(node, name);
  return value === undefined ? usual : !OFF.has(value);
}
