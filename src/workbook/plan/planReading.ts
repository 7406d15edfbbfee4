/** A cell of PLAN as the sheet has it. */
export type PlanCell = string | number | boolean;

/** A plan of the workbook as it stands now. */
export interface PlanOnSheet {
  /** 1 for the first plan of the workbook. */
  readonly number: number;
  readonly sheetName: string;
  /** Column names and rows of PLAN, the total first; none while its cell shows an error. */
  readonly headers: readonly string[];
  readonly rows: readonly (readonly PlanCell[])[];
  /** What the cell of the formula shows when it is no table: an error's code. */
  readonly failure?: string;
}

/** Loads what the formula of a plan spills, by the name of its cell. No sync of its own. */
export class PlanReading {
  private readonly cell: Excel.Range;
  private readonly spill: Excel.Range;

  constructor(
    name: Excel.NamedItem,
    private readonly number: number,
  ) {
    this.cell = name.getRangeOrNullObject();
    this.cell.load('values');
    this.cell.worksheet.load('name');
    this.spill = this.cell.getSpillingToRangeOrNullObject();
    this.spill.load('values');
  }

  /** Undefined when the name stands for no cell. */
  plan(): PlanOnSheet | undefined {
    if (this.cell.isNullObject) return undefined;
    const { number } = this;
    const sheetName = this.cell.worksheet.name;
    if (this.spill.isNullObject)
      return { number, sheetName, headers: [], rows: [], failure: String(this.cell.values[0]?.[0] ?? '') };
    const [headers = [], ...rows] = this.spill.values as PlanCell[][];
    return { number, sheetName, headers: headers.map(String), rows };
  }
}
