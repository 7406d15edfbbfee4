import { typedFormula } from '../formula/typedFormula';
import { areaOf } from '../read/areaOf';
import { readWorkbook, type FileSheet, type FileWorkbook } from '../readWorkbook';
import { decodeText } from '../xml/decodeText';
import { descendantsOf } from '../xml/descendantsOf';
import { attribute, childrenOf } from '../xml/parseXml';
import { isOn } from './isOn';
import { readDrawing } from './readDrawing';
import { readLooks, type FileLooks } from './readLooks';
import { readHighlights, readValidations } from './readRules';
import { readSheetCells } from './readSheetCells';
import { readSheetFrame } from './readSheetFrame';
import { readTables } from './readTables';
import type { NameContents, SheetContents, WorkbookContents } from './workbookContents';

/** Parts that a sheet or a workbook points to, in a person's words. */
const LINKED: Readonly<Record<string, string>> = {
  pivotTable: 'pivot tables',
  comments: 'comments',
  threadedComment: 'comments',
  slicer: 'slicers',
  timeline: 'slicers',
  oleObject: 'embedded objects',
  control: 'embedded objects',
};
/** Elements of a sheet's part. */
const INSIDE: Readonly<Record<string, string>> = {
  hyperlink: 'links',
  sparklineGroup: 'sparklines',
};
const OTHER_RULES = 'rules of other kinds';

const isThere = <Value>(value: Value | undefined): value is Value => value !== undefined;

interface SheetReading {
  readonly contents: SheetContents;
  readonly leftOut: readonly string[];
}

function sheetOf(
  sheet: FileSheet,
  state: string | undefined,
  looks: FileLooks,
  { pack }: FileWorkbook,
): SheetReading {
  const links = pack.links(sheet.path);
  const drawings = links
    .filter(({ kind }) => kind === 'drawing')
    .map(({ target }) => readDrawing(target, pack));
  const { cells, hasForeign } = readSheetCells(sheet, looks.styles);
  const [validations, highlights] = [readValidations(sheet), readHighlights(sheet, looks)];
  const newer = descendantsOf(sheet.root, 'dataValidation', 'cfRule').length;
  return {
    contents: {
      name: sheet.name,
      visibility: state === 'hidden' || state === 'veryHidden' ? state : 'visible',
      ...readSheetFrame(sheet, looks.theme),
      cells,
      merged: descendantsOf(sheet.root, 'mergeCell').flatMap(
        (node) => areaOf(attribute(node, 'ref') ?? '') ?? [],
      ),
      tables: readTables(sheet),
      validations: validations.filter(isThere),
      highlights: highlights.filter(isThere),
      charts: drawings.flatMap(({ charts }) => charts),
    },
    leftOut: [
      ...links.flatMap(({ kind }) => LINKED[kind] ?? []),
      ...drawings.flatMap(({ others }) => others),
      ...Object.keys(INSIDE).flatMap((name) =>
        descendantsOf(sheet.root, name).length > 0 ? (INSIDE[name] ?? []) : [],
      ),
      ...([...validations, ...highlights].every(isThere) && newer === validations.length + highlights.length
        ? []
        : [OTHER_RULES]),
      ...(hasForeign ? ['formulas of other add-ins or workbooks'] : []),
    ],
  };
}

/** Names that a person gave; those that the format itself gives are of printing and filters. */
function namesOf({ names }: FileWorkbook): readonly NameContents[] {
  return names
    .filter(({ name }) => name !== '' && !name.toLowerCase().startsWith('_xlnm.'))
    .map(({ name, sheet, formula, node }) => ({
      name,
      sheet,
      formula: typedFormula(formula),
      comment: decodeText(attribute(node, 'comment') ?? ''),
      isHidden: isOn(node, 'hidden'),
    }));
}

/** What an .xlsx file holds, as plain data; a file that cannot be read gets a sentence. */
export function readContents(bytes: Uint8Array): WorkbookContents {
  const workbook = readWorkbook(bytes);
  const looks = readLooks(workbook);
  const states = childrenOf(workbook.root, 'sheets')
    .flatMap((list) => childrenOf(list, 'sheet'))
    .map((node) => attribute(node, 'state'));
  const readings = workbook.sheets.map((sheet, at) => sheetOf(sheet, states[at], looks, workbook));
  const [view] = childrenOf(workbook.root, 'bookViews').flatMap((list) => childrenOf(list, 'workbookView'));
  return {
    sheets: readings.map(({ contents }) => contents),
    names: namesOf(workbook),
    activeSheet: Number((view && attribute(view, 'activeTab')) ?? 0),
    leftOut: [...new Set(readings.flatMap(({ leftOut }) => leftOut))],
  };
}
