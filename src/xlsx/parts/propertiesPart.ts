import { element, type Xml } from '../xml/element';

const CORE = 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties';
const EXTENDED = 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties';

/** Title and time of a file. It names no person. */
export function corePropertiesPart(title: string, createdAt: Date): Xml {
  const instant = [createdAt.toISOString().replace(/\.\d+Z$/, 'Z')];
  return element(
    'cp:coreProperties',
    {
      'xmlns:cp': CORE,
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xmlns:dcterms': 'http://purl.org/dc/terms/',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    },
    [
      element('dc:title', {}, [title]),
      element('dcterms:created', { 'xsi:type': 'dcterms:W3CDTF' }, instant),
      element('dcterms:modified', { 'xsi:type': 'dcterms:W3CDTF' }, instant),
    ],
  );
}

/** The program that wrote a file. */
export function extendedPropertiesPart(): Xml {
  return element('Properties', { xmlns: EXTENDED }, [element('Application', {}, ['Hedgerow'])]);
}
