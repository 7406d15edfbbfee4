import { linksPath } from '../linksPath';
import type { FileWorkbook } from '../readWorkbook';
import { element, type Xml } from '../xml/element';
import { encodeText } from '../xml/encodeText';
import { attribute, childrenOf } from '../xml/parseXml';
import { xmlPart } from '../xml/xmlPart';
import type { PackageChanges } from './PackageChanges';

const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

/** The first of some names, counted up, that is free. */
function freeName(isTaken: (name: string) => boolean, nameOf: (mark: string) => string): string {
  for (let number = 1; ; number += 1) {
    const name = nameOf(number === 1 ? '' : String(number));
    if (!isTaken(name)) return name;
  }
}

/** Adds a sheet behind all others and answers how it is called: another name is taken when there is such a sheet. */
export function addSheet(workbook: FileWorkbook, changes: PackageChanges, title: string, part: Xml): string {
  const { pack, path, root, sheets } = workbook;
  const [list] = childrenOf(root, 'sheets');
  const listed = list?.children ?? [];
  const links = pack.links(path);
  const known = links.find(({ kind }) => kind === 'worksheet');
  const idAttribute = listed[0]?.attributes.find(({ prefix, local }) => prefix !== '' && local === 'id');
  if (!list || !known || !idAttribute) throw new Error('A workbook that was read has a sheet');

  const names = new Set(sheets.map(({ name }) => name.toLowerCase()));
  const name = freeName(
    (free) => names.has(free.toLowerCase()),
    (mark) => (mark === '' ? title : `${title} ${mark}`),
  );
  const folder = known.target.slice(0, known.target.lastIndexOf('/') + 1);
  const word = title.replace(/\W/g, '');
  const target = freeName(
    (free) => pack.find(free) !== undefined,
    (mark) => `${folder}${word.toLowerCase()}${mark}.xml`,
  );
  const id = freeName(
    (free) => links.some((link) => link.id === free),
    (mark) => `rId${word}${mark}`,
  );

  changes.add(target, SHEET_TYPE, xmlPart(part));
  const relations = pack.xml(linksPath(path));
  const prefix = relations.qualifiedName.replace(/Relationships$/, '');
  changes.edit(linksPath(path)).insert(
    relations.contentEnd,
    element(`${prefix}Relationship`, {
      Id: id,
      Type: attribute(known.node, 'Type'),
      Target: `/${target}`,
    }).text,
  );
  const sheetId =
    Math.max(0, ...listed.map((sheet) => Number(attribute(sheet, 'sheetId') ?? 0))) + changes.count;
  const sheetName = list.qualifiedName.replace(/sheets$/, 'sheet');
  changes
    .edit(path)
    .insert(
      list.contentEnd,
      element(sheetName, { name: encodeText(name), sheetId, [idAttribute.name]: id }).text,
    );
  return name;
}
