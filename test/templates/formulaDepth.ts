import type { SheetData, WorkbookData } from '../../src/templates/workbookData';

type Place = string;
const placeOf = (sheet: string, row: number, column: number): Place => `${sheet}!${row},${column}`;

function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

const REFERENCE =
  /(?<text>"[^"]*")|(?<table>[A-Za-z]\w*)\[(?<inside>(?:[^[\]]|\[[^\]]*\])*)\]|(?:^|(?<![\w.]))\[@(?<own>\w+)\]|(?:(?<sheet>'[^']+'|[A-Za-z]\w*)!)?\$?(?<c1>[A-Z]{1,3})\$?(?<r1>\d+)(?::\$?(?<c2>[A-Z]{1,3})\$?(?<r2>\d+))?(?![\w(])|(?<name>[A-Za-z]\w*)(?![\w(.[])/g;

/**
 * How many HEDGE calls wait for each other: the longest chain from any cell down to cells that are typed. Reads
 * references of cells, ranges, tables, rows of tables, and names.
 */
export function formulaDepth({ sheets, names }: WorkbookData): number {
  const formulas = new Map<Place, { formula: string; sheet: SheetData; row: number }>();
  const spillsFrom = new Map<Place, Place>();
  for (const sheet of sheets)
    for (const { row, column, formula, spill } of sheet.cells) {
      if (formula === undefined) continue;
      formulas.set(placeOf(sheet.name, row, column), { formula, sheet, row });
      spill?.forEach((cells, down) =>
        cells.forEach((_, right) => {
          spillsFrom.set(placeOf(sheet.name, row + down, column + right), placeOf(sheet.name, row, column));
        }),
      );
    }
  const tables = new Map(
    sheets.flatMap((sheet) => sheet.tables.map((table) => [table.name, { sheet, table }])),
  );
  const defined = new Map(names.map(({ name, formula }) => [name, formula]));
  const known = new Map<Place, number>();

  const depthOfPlace = (place: Place): number => {
    const cell = formulas.get(spillsFrom.get(place) ?? place);
    if (cell === undefined) return 0;
    const key = spillsFrom.get(place) ?? place;
    const before = known.get(key);
    if (before !== undefined) return before;
    known.set(key, Number.NaN);
    const depth =
      depthOfText(cell.formula, cell.sheet, cell.row) + (cell.formula.match(/HEDGE\./g)?.length ?? 0);
    known.set(key, depth);
    return depth;
  };
  const block = (sheet: SheetData, rows: [number, number], columns: [number, number]): number => {
    let most = 0;
    for (let row = rows[0]; row <= rows[1]; row += 1)
      for (let column = columns[0]; column <= columns[1]; column += 1)
        most = Math.max(most, depthOfPlace(placeOf(sheet.name, row, column)));
    return most;
  };

  function depthOfText(text: string, sheet: SheetData, row: number): number {
    const depths = [...text.matchAll(REFERENCE)].map(({ groups = {} }) => {
      const { table, inside = '', own, c1, r1, c2 = c1, r2 = r1, name } = groups;
      if (own !== undefined) {
        const home = sheet.tables.find((each) => row > each.row && row <= each.row + each.rows);
        if (home === undefined) throw new Error(`[@${own}] stands outside a table`);
        return depthOfPlace(placeOf(sheet.name, row, home.column + home.headers.indexOf(own)));
      }
      if (table !== undefined) {
        const found = tables.get(table);
        if (found === undefined) throw new Error(`No table ${table} for ${text}`);
        const asked = found.table.headers.filter((header) => inside.includes(header));
        const columns = inside === '#All' ? found.table.headers : asked;
        const places = columns.map((header) => found.table.column + found.table.headers.indexOf(header));
        return block(
          found.sheet,
          [found.table.row, found.table.row + found.table.rows],
          [Math.min(...places), Math.max(...places)],
        );
      }
      if (c1 !== undefined && c2 !== undefined) {
        const asked = groups['sheet']?.replaceAll("'", '') ?? sheet.name;
        const home = sheets.find((each) => each.name === asked);
        if (home === undefined) throw new Error(`No sheet ${asked} for ${text}`);
        return block(home, [Number(r1) - 1, Number(r2) - 1], [columnNumber(c1), columnNumber(c2)]);
      }
      const meant = name === undefined ? undefined : defined.get(name);
      return meant === undefined ? 0 : depthOfText(meant, sheet, row);
    });
    if (depths.some(Number.isNaN)) throw new Error(`A formula depends on itself: ${text}`);
    return Math.max(0, ...depths);
  }

  return Math.max(...[...formulas.keys()].map(depthOfPlace));
}
