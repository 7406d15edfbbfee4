import { FileProblem } from '../fileProblem';
import { attribute } from '../xml/parseXml';
import type { WorkbookPackage } from './WorkbookPackage';

const MACROS = /vbaproject|macroenabled|macrosheet/i;

function refuseOtherKinds(pack: WorkbookPackage, main: string): void {
  const kinds = pack.xml('[Content_Types].xml').children.map((node) => attribute(node, 'ContentType') ?? '');
  if (main.endsWith('.bin')) {
    throw new FileProblem('The file is a binary .xlsb workbook. Save it in Excel as an .xlsx workbook.');
  }
  if (kinds.some((kind) => MACROS.test(kind)) || [...pack.all().keys()].some((path) => MACROS.test(path))) {
    throw new FileProblem('The file has macros. Save it in Excel as an .xlsx workbook without macros.');
  }
  if (!kinds.some((kind) => /spreadsheetml\.(?:sheet|template)\.main/.test(kind))) {
    throw new FileProblem('The file is not an .xlsx workbook; it may be a document or a presentation.');
  }
}

/** The path of the part that lists a file's sheets. Files that are no plain workbook get a sentence. */
export function workbookPath(pack: WorkbookPackage): string {
  if (pack.find('[Content_Types].xml') === undefined) {
    throw new FileProblem('The file is a zip, but not an .xlsx workbook.');
  }
  const main = pack.links('').find(({ kind }) => kind === 'officeDocument')?.target;
  if (main === undefined || pack.find(main) === undefined) {
    throw new FileProblem('The file is damaged: it does not say where its workbook is.');
  }
  refuseOtherKinds(pack, main);
  return main;
}
