import { attribute, type XmlNode } from '../xml/parseXml';
import { tinted } from './tinted';

/** The colours that older files count from 8 on. */
const PALETTE =
  `000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF800000008000000080808000800080008080C0C0C0808080
9999FF993366FFFFCCCCFFFF660066FF80800066CCCCCCFF000080FF00FFFFFF0000FFFF8000808000000080800000FF
00CCFFCCFFFFCCFFCCFFFF9999CCFFFF99CCCC99FFFFCC993366FF33CCCC99CC00FFCC00FF9900FF6600666699969696
003366339966003300333300993300993366333399333333`.replaceAll(/\s/g, '');
const FIRST = 8;

function listed(index: number): string | undefined {
  const at = (index < FIRST ? index : index - FIRST) * 6;
  return index < FIRST + PALETTE.length / 6 ? PALETTE.slice(at, at + 6) : undefined;
}

/** A colour of a style as "#RRGGBB"; undefined where it is that of the paper or the ink, whatever that is. */
export function colorOf(node: XmlNode | undefined, theme: readonly string[]): string | undefined {
  if (!node) return undefined;
  const [rgb, index, place] = ['rgb', 'indexed', 'theme'].map((name) => attribute(node, name));
  const known =
    rgb?.slice(-6) ??
    (place === undefined ? undefined : theme[Number(place)]) ??
    (index === undefined ? undefined : listed(Number(index)));
  if (known === undefined || !/^[0-9A-F]{6}$/i.test(known)) return undefined;
  return `#${tinted(known, Number(attribute(node, 'tint') ?? 0)).toUpperCase()}`;
}
