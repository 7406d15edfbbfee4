import type { NameContents, WorkbookContents } from '../../xlsx/contents/workbookContents';
import type { UniverWorkbook } from '../grid/univerWorkbook';
import { gridTables } from './gridBook';
import { chartsOf } from './sheetCharts';
import { conditionalFormatsOf, validationsOf } from './sheetRules';

function addName(workbook: UniverWorkbook, { name, formula, sheet, comment, isHidden }: NameContents): void {
  const added = workbook.addName(name, formula, sheet === undefined ? undefined : workbook.sheets()[sheet]);
  if (comment !== '') added.setComment(comment);
  if (isHidden) added.setVisible(false);
}

/** The grid gives a name one meaning in the whole workbook: the first of several wins, the workbook's own before a sheet's. */
function meanings(names: readonly NameContents[]): readonly NameContents[] {
  const byName = new Map<string, NameContents>();
  for (const one of names) {
    const known = byName.get(one.name.toLowerCase());
    if (known === undefined || (known.sheet !== undefined && one.sheet === undefined))
      byName.set(one.name.toLowerCase(), one);
  }
  return [...byName.values()];
}

/** Adds to a grid that opened a file's cells what the file holds besides, and has all formulas worked out. */
export function addRest(workbook: UniverWorkbook, contents: WorkbookContents): void {
  workbook.tableStore.replace(gridTables(contents));
  for (const name of meanings(contents.names)) addName(workbook, name);
  const sheets = workbook.sheets();
  contents.sheets.forEach((from, at) => {
    const sheet = sheets[at];
    if (!sheet) return;
    sheet.setParts({
      pageLayout: {
        ...sheet.parts.pageLayout,
        orientation: from.landscape ? 'Landscape' : 'Portrait',
      },
      validations: validationsOf(from.validations),
      conditionalFormats: conditionalFormatsOf(from.highlights),
      charts: chartsOf(workbook, sheet, from.charts),
    });
    if (from.isProtected) sheet.setProtected(true);
    if (from.visibility === 'veryHidden') sheet.setVisibility('VeryHidden');
  });
  const first = sheets[contents.activeSheet];
  if (first?.visibility === 'Visible') workbook.activateSheet(first);
  workbook.calculate('full');
  workbook.forgetUndo();
}
