import type { AreaData } from '../../templates/workbookData';
import { runsOf, type WritePart } from '../sendParts';
import { rangeOf } from './rangeOf';

type Input = string | number | boolean;

/** What the request around the cells of one block takes. */
const FRAME = 400;

/** Parts that give the cells of an area what they hold, row by row; a large area goes in several. */
export function blockParts(
  sheetName: string,
  area: AreaData,
  block: readonly Input[][],
  put: (range: Excel.Range, rows: Input[][]) => void,
): WritePart[] {
  let row = area.row;
  return runsOf(block, (line) => JSON.stringify(line).length).map((rows) => {
    const place = { ...area, row, rows: rows.length };
    row += rows.length;
    return {
      characters: FRAME + JSON.stringify(rows).length,
      queue: ({ workbook }) => put(rangeOf(workbook.worksheets.getItem(sheetName), place), rows),
    };
  });
}
