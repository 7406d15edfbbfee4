import { cellName } from './cellName';
import { element } from './element';

/** The sheet's cells as they are drawn, row by row. */
export type ShownCells = readonly (readonly string[])[];

/**
 * The drawn cells again as a table that is not seen: the grid is a picture, which neither a screen reader nor a test
 * can read. Each cell carries its name in data-cell.
 */
export function mirrorCells(sheetName: string, cells: ShownCells): void {
  const table = element('cells', HTMLTableElement);
  table.ariaLabel = `Cells of the sheet ${sheetName}`;
  table.dataset['sheet'] = sheetName;
  const body = table.tBodies[0] ?? table.createTBody();
  while (body.rows.length > cells.length) body.deleteRow(-1);
  cells.forEach((texts, row) => {
    const line = body.rows[row] ?? body.insertRow();
    while (line.cells.length > texts.length) line.deleteCell(-1);
    texts.forEach((text, column) => {
      const cell = line.cells[column] ?? line.insertCell();
      cell.dataset['cell'] = cellName(row, column);
      if (cell.textContent !== text) cell.textContent = text;
    });
  });
}
