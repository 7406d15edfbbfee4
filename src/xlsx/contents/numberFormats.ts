import { decodeText } from '../xml/decodeText';
import { attribute, childrenOf, type XmlNode } from '../xml/parseXml';

/** Formats that a file names by number alone. */
const KNOWN: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'm/d/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'm/d/yyyy h:mm',
  37: '#,##0;(#,##0)',
  38: '#,##0;[Red](#,##0)',
  39: '#,##0.00;(#,##0.00)',
  40: '#,##0.00;[Red](#,##0.00)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
};

/** The number formats of a styles part, by their number; undefined is General. */
export function numberFormats(root: XmlNode): (id: number) => string | undefined {
  const own = new Map(
    childrenOf(root, 'numFmts')
      .flatMap((list) => childrenOf(list, 'numFmt'))
      .map((node) => [Number(attribute(node, 'numFmtId')), decodeText(attribute(node, 'formatCode') ?? '')]),
  );
  return (id) => {
    const code = own.get(id) ?? KNOWN[id];
    return code === 'General' || code === '' ? undefined : code;
  };
}
