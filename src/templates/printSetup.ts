import type { SheetData } from './workbookData';

/** Of every printed page, in inches. */
export const PRINT_MARGINS = { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 };

/** Below every page in Excel's codes: the sheet on the left, the page on the right. */
export const PRINT_FOOTER = { left: '&A', right: 'Page &P of &N' };

export const pagesWide = ({ print }: SheetData): number => print.pagesWide ?? 1;

/** How many columns stand on every page: the frozen ones, where one page is not wide enough. */
export const repeatedColumns = (sheet: SheetData): number => (pagesWide(sheet) > 1 ? sheet.frozenColumns : 0);
