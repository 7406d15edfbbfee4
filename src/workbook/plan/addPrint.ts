import type { SheetData } from '../../templates/workbookData';

/** Queues how a sheet is printed: one page wide, its headers on every page. */
export function addPrint(context: Excel.RequestContext, { name, print }: SheetData): void {
  const { pageLayout } = context.workbook.worksheets.getItem(name);
  pageLayout.orientation = print.landscape ? 'Landscape' : 'Portrait';
  pageLayout.zoom = { horizontalFitToPages: 1 };
  if (print.titleRow !== undefined) {
    const row = print.titleRow + 1;
    pageLayout.setPrintTitleRows(`$${row}:$${row}`);
  }
}
