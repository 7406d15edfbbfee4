import type { MemoryWorkbook } from '../../support/office/memoryWorkbook';

/** Everything of a workbook by a path: Quotes!K2.value, tables/Holdings/area … */
type Grid = ReadonlyMap<string, string>;

interface SheetSnapshot {
  readonly name: string;
  readonly cells: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** The whole workbook, ready to be compared: cells, formats, widths, what is hidden, tables, names, settings. */
export function gridOf(workbook: MemoryWorkbook): Grid {
  const { sheets, tables, names, ...rest } = workbook.snapshot() as Record<string, unknown> & {
    readonly sheets: readonly SheetSnapshot[];
    readonly tables: readonly { readonly name: string }[];
    readonly names: readonly { readonly name: string }[];
  };
  const grid = new Map<string, string>();
  for (const { cells, ...sheet } of sheets) {
    for (const [address, cell] of Object.entries(cells)) grid.set(`${sheet.name}!${address}`, plain(cell));
    for (const [part, value] of Object.entries(sheet)) grid.set(`${sheet.name}/${part}`, plain(value));
  }
  for (const table of tables) grid.set(`table ${table.name}`, plain(table));
  for (const name of names) grid.set(`name ${name.name}`, plain(name));
  grid.set('order', sheets.map(({ name }) => name).join());
  grid.set('rest', plain(rest));
  return grid;
}

/** What is not the same: changed and gone, and what came. */
export function gridDifference(before: Grid, after: Grid): { changed: string[]; came: string[] } {
  return {
    changed: [...before].filter(([place, held]) => after.get(place) !== held).map(([place]) => place),
    came: [...after.keys()].filter((place) => !before.has(place)),
  };
}

function plain(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && Symbol.iterator in part
      ? [...(part as Iterable<unknown>)]
      : part,
  );
}
