import { columnLetters } from '../../templates/cellAddress';
import { PRINT_FOOTER, PRINT_MARGINS, pagesWide, repeatedColumns } from '../../templates/printSetup';
import type { SheetData } from '../../templates/workbookData';

const POINTS_PER_INCH = 72;

/** Queues how a sheet is printed, as a file of the plan says it. */
export function addPrint(context: Excel.RequestContext, data: SheetData): void {
  const { pageLayout } = context.workbook.worksheets.getItem(data.name);
  const { landscape, titleRow } = data.print;
  pageLayout.orientation = landscape ? 'Landscape' : 'Portrait';
  // No number of pages down: as many as the rows need.
  pageLayout.zoom = { horizontalFitToPages: pagesWide(data) };
  pageLayout.leftMargin = PRINT_MARGINS.left * POINTS_PER_INCH;
  pageLayout.rightMargin = PRINT_MARGINS.right * POINTS_PER_INCH;
  pageLayout.topMargin = PRINT_MARGINS.top * POINTS_PER_INCH;
  pageLayout.bottomMargin = PRINT_MARGINS.bottom * POINTS_PER_INCH;
  addFooter(pageLayout);
  if (titleRow !== undefined) pageLayout.setPrintTitleRows(`$${titleRow + 1}:$${titleRow + 1}`);
  const columns = repeatedColumns(data);
  if (columns > 0) pageLayout.setPrintTitleColumns(`$A:$${columnLetters(columns - 1)}`);
}

function addFooter({ headersFooters }: Excel.PageLayout): void {
  const { defaultForAllPages: footer } = headersFooters;
  footer.leftFooter = PRINT_FOOTER.left;
  footer.rightFooter = PRINT_FOOTER.right;
}
