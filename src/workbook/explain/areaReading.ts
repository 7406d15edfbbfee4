import type { Cell } from '../cell';
import type { CellArea } from './tablePlace';

/** What a reference leads to. */
export interface CellContent extends CellArea {
  readonly values: readonly (readonly Cell[])[];
  /** Of a few cells what was typed into them; of many nothing. */
  readonly formulas: readonly (readonly Cell[])[];
  /** As the first of the cells is shown, with its number format. */
  readonly shown: string;
  /** There are more rows than were read. */
  readonly isCut: boolean;
}

/** About 1 MB of an answer. */
const MOST_CELLS = 20_000;
const FEW_CELLS = 60;

/** Loads the cells of an area, of a very large one the first rows. No sync of its own. */
export class AreaReading {
  private readonly rows: number;
  private readonly isFew: boolean;
  private readonly range: Excel.Range;
  private readonly first: Excel.Range;

  constructor(
    context: Excel.RequestContext,
    private readonly area: CellArea,
  ) {
    const { sheet, row, column, columns } = area;
    this.rows = Math.min(area.rows, Math.max(1, Math.floor(MOST_CELLS / columns)));
    this.isFew = area.rows * columns <= FEW_CELLS;
    const worksheet = context.workbook.worksheets.getItem(sheet);
    this.range = worksheet.getRangeByIndexes(row, column, this.rows, columns);
    this.range.load(this.isFew ? 'values,formulas' : 'values');
    this.first = this.range.getCell(0, 0);
    this.first.load('text');
  }

  content(): CellContent {
    return {
      ...this.area,
      values: this.range.values as Cell[][],
      formulas: this.isFew ? (this.range.formulas as Cell[][]) : [],
      shown: this.first.text[0]?.[0] ?? '',
      isCut: this.rows < this.area.rows,
    };
  }
}
