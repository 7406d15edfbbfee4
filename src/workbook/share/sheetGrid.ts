/** Where the cells of a sheet stand, in points. */
export class SheetGrid {
  /** Sizes of the first columns and rows; those behind them have the usual size. */
  constructor(
    private readonly widths: readonly number[],
    private readonly heights: readonly number[],
    private readonly usual: { readonly width: number; readonly height: number },
  ) {}

  columnAt = (points: number): number => Math.floor(place(points + SLACK, this.widths, this.usual.width));
  rowAt = (points: number): number => Math.floor(place(points + SLACK, this.heights, this.usual.height));
  nearestColumn = (points: number): number => Math.round(place(points, this.widths, this.usual.width));
  nearestRow = (points: number): number => Math.round(place(points, this.heights, this.usual.height));
}

/** Excel rounds to its pixels. */
const SLACK = 0.5;

/** How many lines come before a place, with the share of the one it falls into. */
function place(points: number, sizes: readonly number[], usual: number): number {
  let rest = points;
  for (const [index, size] of sizes.entries()) {
    if (rest < size) return index + rest / size;
    rest -= size;
  }
  return sizes.length + rest / usual;
}
