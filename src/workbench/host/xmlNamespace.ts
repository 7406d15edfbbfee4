import { ExcelError } from './excelError';

/** What may stand before the root element: declaration, comments, instructions. */
const PROLOG = /^\uFEFF?(?:\s|<\?[^]*?\?>|<!--[^]*?-->)*/;
const ROOT =
  /^<(?:([\p{L}_][\w.-]*):)?([\p{L}_][\w.-]*)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/u;

/** The namespace of an XML text's root element, "" where it has none; a text that is no XML is refused. */
export function xmlNamespace(xml: string): string {
  const body = xml.replace(PROLOG, '').trimEnd();
  const [root, prefix, name, attributes = '', isEmpty] = ROOT.exec(body) ?? [];
  const tag = prefix === undefined ? name : `${prefix}:${name}`;
  const isWhole = isEmpty ? body === root : body.endsWith(`</${tag}>`);
  if (root === undefined || !isWhole)
    throw new ExcelError('InvalidArgument', 'xml must be a whole XML document.');
  const wanted = prefix === undefined ? 'xmlns' : `xmlns:${prefix}`;
  const declared = [...attributes.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].find(
    ([, attribute]) => attribute === wanted,
  );
  return declared?.[2] ?? declared?.[3] ?? '';
}
