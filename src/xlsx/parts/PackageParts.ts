import { linksPath } from '../linksPath';
import { element, type Xml } from '../xml/element';
import { xmlPart } from '../xml/xmlPart';
import { CONTENT_TYPES, PACKAGE_RELATIONSHIPS, RELATIONSHIPS } from './namespaces';

const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const PACKAGE = 'application/vnd.openxmlformats-package';

/** What a part is, and how others say that they point to one. */
const KINDS = {
  workbook: [`${SPREADSHEET}.sheet.main+xml`, 'officeDocument'],
  worksheet: [`${SPREADSHEET}.worksheet+xml`, 'worksheet'],
  styles: [`${SPREADSHEET}.styles+xml`, 'styles'],
  sharedStrings: [`${SPREADSHEET}.sharedStrings+xml`, 'sharedStrings'],
  metadata: [`${SPREADSHEET}.sheetMetadata+xml`, 'sheetMetadata'],
  table: [`${SPREADSHEET}.table+xml`, 'table'],
  drawing: ['application/vnd.openxmlformats-officedocument.drawing+xml', 'drawing'],
  chart: ['application/vnd.openxmlformats-officedocument.drawingml.chart+xml', 'chart'],
  extendedProperties: [
    'application/vnd.openxmlformats-officedocument.extended-properties+xml',
    'extended-properties',
  ],
  coreProperties: [`${PACKAGE}.core-properties+xml`, `${PACKAGE_RELATIONSHIPS}/metadata/core-properties`],
} as const;

type PartKind = keyof typeof KINDS;

interface Link {
  readonly kind: PartKind;
  readonly target: string;
}

function linkXml({ kind, target }: Link, at: number): Xml {
  const word = KINDS[kind][1];
  return element('Relationship', {
    Id: `rId${at + 1}`,
    Type: word.startsWith('http') ? word : `${RELATIONSHIPS}/${word}`,
    Target: `/${target}`,
  });
}

/** The parts of a package, what each is and which point to which. */
export class PackageParts {
  private readonly texts = new Map<string, string>();
  private readonly kinds = new Map<string, PartKind>();
  private readonly links = new Map<string, Link[]>();

  /** Adds a part, to which `from` points ("" is the package itself), and returns how it calls it. */
  link(from: string, kind: PartKind, path: string): string {
    const links = this.links.get(from) ?? [];
    this.links.set(from, links);
    this.kinds.set(path, kind);
    return `rId${links.push({ kind, target: path })}`;
  }

  write(path: string, root: Xml): void {
    this.texts.set(path, xmlPart(root));
  }

  /** Every file of the package, the list of kinds first. */
  files(): ReadonlyMap<string, string> {
    const relationships = [...this.links].map(([from, links]): [string, string] => [
      linksPath(from),
      xmlPart(element('Relationships', { xmlns: PACKAGE_RELATIONSHIPS }, links.map(linkXml))),
    ]);
    const types = element('Types', { xmlns: CONTENT_TYPES }, [
      element('Default', { Extension: 'rels', ContentType: `${PACKAGE}.relationships+xml` }),
      element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
      ...[...this.kinds].map(([path, kind]) =>
        element('Override', { PartName: `/${path}`, ContentType: KINDS[kind][0] }),
      ),
    ]);
    return new Map([['[Content_Types].xml', xmlPart(types)], ...relationships, ...this.texts]);
  }
}
