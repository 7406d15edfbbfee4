/** A list of observations: what a sentence calls it, and its cells. */
export interface Series {
  readonly name: string;
  readonly cells: readonly unknown[];
}

/** A range of any shape as one series, left to right and top to bottom. */
export function oneSeries(name: string, range: unknown[][]): Series {
  return { name, cells: Array.isArray(range) ? range.flat() : [range] };
}

/** A range as one series per column. */
export function seriesOfColumns(name: string, range: unknown[][]): [Series, ...Series[]] {
  const rows = Array.isArray(range) ? range : [[range]];
  const [first = [], ...others] = rows[0]?.map((_, place) => rows.map((row) => row[place])) ?? [];
  if (others.length === 0) return [{ name, cells: first }];
  const named = (cells: unknown[], place: number): Series => ({ name: `${name}, column ${place}`, cells });
  return [named(first, 1), ...others.map((cells, index) => named(cells, index + 2))];
}
