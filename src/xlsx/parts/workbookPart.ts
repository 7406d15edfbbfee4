import { columnLetters } from '../../templates/cellAddress';
import { repeatedColumns } from '../../templates/printSetup';
import type { SheetData, WorkbookData } from '../../templates/workbookData';
import { storedFormula } from '../formula/storedFormula';
import { element, type Xml } from '../xml/element';
import { encodeText } from '../xml/encodeText';
import { MAIN, RELATIONSHIPS } from './namespaces';

/** The engine that the values were saved by, as Excel counts; an older one would make it recalculate on opening. */
const CALCULATION_ENGINE = 191029;

function printTitles(sheet: SheetData, localSheetId: number): readonly [string, Xml][] {
  const { titleRow } = sheet.print;
  if (titleRow === undefined) return [];
  const at = `'${sheet.name.replaceAll("'", "''")}'!`;
  const rows = `${at}$${titleRow + 1}:$${titleRow + 1}`;
  const columns = repeatedColumns(sheet);
  const place = columns > 0 ? `${at}$A:$${columnLetters(columns - 1)},${rows}` : rows;
  const name = '_xlnm.Print_Titles';
  return [[name, element('definedName', { name, localSheetId }, [encodeText(place)])]];
}

/** The names of a workbook, in the order of the alphabet as Excel keeps them. */
function definedNames({ sheets, names }: WorkbookData): Xml | undefined {
  const all: (readonly [string, Xml])[] = [
    ...sheets.flatMap(printTitles),
    ...names.map(({ name, formula, comment }): [string, Xml] => [
      name,
      element('definedName', { name, comment: comment === '' ? undefined : encodeText(comment) }, [
        encodeText(storedFormula(formula)),
      ]),
    ]),
  ];
  if (all.length === 0) return undefined;
  const sorted = all.sort(([a], [b]) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1));
  return element(
    'definedNames',
    {},
    sorted.map(([, xml]) => xml),
  );
}

/** The sheet that is shown first: one with a tab. */
export function firstShown({ sheets }: WorkbookData): number {
  return Math.max(
    0,
    sheets.findIndex(({ isHidden }) => isHidden !== true),
  );
}

/** The part that lists sheets and names. */
export function workbookPart(data: WorkbookData): Xml {
  return element('workbook', { xmlns: MAIN, 'xmlns:r': RELATIONSHIPS }, [
    element('workbookPr'),
    element('bookViews', {}, [
      element('workbookView', {
        windowWidth: 28800,
        windowHeight: 15000,
        activeTab: firstShown(data) || undefined,
      }),
    ]),
    element(
      'sheets',
      {},
      data.sheets.map(({ name, isHidden }, at) =>
        element('sheet', {
          name: encodeText(name),
          sheetId: at + 1,
          state: isHidden ? 'hidden' : undefined,
          'r:id': `rId${at + 1}`,
        }),
      ),
    ),
    definedNames(data),
    element('calcPr', { calcId: CALCULATION_ENGINE }),
  ]);
}
