import type { FileWorkbook } from '../readWorkbook';
import { attribute, type XmlNode } from '../xml/parseXml';
import { descendantsOf } from '../xml/descendantsOf';

/** Colours of a theme in the order in which styles count them: light before dark. */
const ORDER = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];
/** White paper and black ink, where a file brings no theme. */
const NO_THEME: readonly string[] = ['FFFFFF', '000000'];

function colorIn(scheme: XmlNode, name: string): string {
  const [color] = scheme.children.find((child) => child.name === name)?.children ?? [];
  return (color && (attribute(color, 'lastClr') ?? attribute(color, 'val'))) ?? '000000';
}

/** The theme's colours as RRGGBB, in the order in which styles count them. */
export function themeColors({ pack, path }: FileWorkbook): readonly string[] {
  const theme = pack.links(path).find(({ kind }) => kind === 'theme');
  if (theme === undefined || pack.find(theme.target) === undefined) return NO_THEME;
  const [scheme] = descendantsOf(pack.xml(theme.target), 'clrScheme');
  return scheme ? ORDER.map((name) => colorIn(scheme, name)) : NO_THEME;
}
