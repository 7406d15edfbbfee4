import { FileProblem } from './fileProblem';
import { readCells, type FileCell } from './read/readCells';
import { richText } from './read/richText';
import { workbookPath } from './read/workbookPath';
import { WorkbookPackage, type PartLink } from './read/WorkbookPackage';
import { decodeText } from './xml/decodeText';
import { attribute, childrenOf, type XmlNode } from './xml/parseXml';

export interface FileTable {
  readonly name: string;
  readonly path: string;
  readonly ref: string;
  readonly columns: readonly { readonly header: string; readonly formula: string | undefined }[];
  readonly root: XmlNode;
}

export interface FileSheet {
  readonly name: string;
  readonly path: string;
  readonly cells: readonly FileCell[];
  readonly tables: readonly FileTable[];
  /** Everything of the sheet's part but its cells. */
  readonly root: XmlNode;
}

export interface FileName {
  readonly name: string;
  /** The sheet it belongs to, counted from 0; undefined: the whole workbook. */
  readonly sheet: number | undefined;
  readonly formula: string;
  readonly node: XmlNode;
}

/** A workbook file with the places of everything in the text of its parts. */
export interface FileWorkbook {
  readonly pack: WorkbookPackage;
  readonly path: string;
  readonly root: XmlNode;
  readonly sheets: readonly FileSheet[];
  readonly names: readonly FileName[];
}

function readTable(pack: WorkbookPackage, path: string): FileTable {
  const root = pack.xml(path);
  const columns = childrenOf(root, 'tableColumns').flatMap((list) => childrenOf(list, 'tableColumn'));
  return {
    name: attribute(root, 'displayName') ?? '',
    path,
    ref: attribute(root, 'ref') ?? '',
    columns: columns.map((column) => {
      const formula = childrenOf(column, 'calculatedColumnFormula')[0]?.text;
      return {
        header: decodeText(attribute(column, 'name') ?? ''),
        formula: formula === undefined ? undefined : decodeText(formula),
      };
    }),
    root,
  };
}

function sharedTexts(pack: WorkbookPackage, links: readonly PartLink[]): readonly string[] {
  const path = links.find(({ kind }) => kind === 'sharedStrings')?.target;
  return path === undefined ? [] : childrenOf(pack.xml(path), 'si').map(richText);
}

/** The id by which a sheet is linked has a prefix of its own. */
function linkId(sheet: XmlNode): string | undefined {
  return sheet.attributes.find(({ prefix, local }) => prefix !== '' && local === 'id')?.value;
}

function readSheets(pack: WorkbookPackage, path: string, root: XmlNode): readonly FileSheet[] {
  const links = pack.links(path);
  const texts = sharedTexts(pack, links);
  return childrenOf(root, 'sheets')
    .flatMap((list) => childrenOf(list, 'sheet'))
    .map((node) => {
      const name = decodeText(attribute(node, 'name') ?? '');
      const target = links.find(({ id }) => id === linkId(node))?.target;
      if (target === undefined) throw new FileProblem(`The file is damaged: its sheet ${name} is missing.`);
      const tables = pack.links(target).filter(({ kind }) => kind === 'table');
      return {
        name,
        path: target,
        ...readCells(pack.text(target), target, texts),
        tables: tables.map((link) => readTable(pack, link.target)),
      };
    });
}

function readName(node: XmlNode): FileName {
  const sheet = attribute(node, 'localSheetId');
  return {
    name: attribute(node, 'name') ?? '',
    sheet: sheet === undefined ? undefined : Number(sheet),
    formula: decodeText(node.text),
    node,
  };
}

/** Opens an .xlsx file; what it cannot read gets a sentence. */
export function readWorkbook(bytes: Uint8Array): FileWorkbook {
  const pack = WorkbookPackage.open(bytes);
  const path = workbookPath(pack);
  const root = pack.xml(path);
  return {
    pack,
    path,
    root,
    sheets: readSheets(pack, path, root),
    names: childrenOf(root, 'definedNames')
      .flatMap((list) => childrenOf(list, 'definedName'))
      .map(readName),
  };
}
