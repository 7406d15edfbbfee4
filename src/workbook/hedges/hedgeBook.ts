import { HedgeError } from '../../model/hedgeError';
import { planNames, type PlanName } from '../../templates/planNames';
import type { Cell } from '../cell';
import { PlanReading, type PlanOnSheet } from '../plan/planReading';
import { hedgeRows, type HedgeRow } from './hedgeRow';
import { HedgesReading } from './hedgesReading';

const INPUTS = ['HedgeBand', 'HedgeHorizon', 'HedgeRounding'] as const satisfies readonly PlanName[];
type BookInput = (typeof INPUTS)[number];

/** The hedges of one plan as the workbook has them at one moment. */
export interface HedgeBook {
  readonly planNumber: number;
  readonly hedgesSheet: string;
  readonly rows: readonly HedgeRow[];
  /** Undefined when its cell is gone. */
  readonly plan: PlanOnSheet | undefined;
  /** Named inputs; undefined when the name or its cell is gone. */
  readonly inputs: Readonly<Record<BookInput, Cell | undefined>>;
}

/** A plan whose hedges cannot be read. */
export interface LostBook {
  readonly planNumber: number;
  /** What is wrong and how to mend it. */
  readonly failure: string;
}

/** Loads one plan and its hedges. No sync of its own. */
export class BookReading {
  private readonly hedges: HedgesReading;
  private readonly plan: PlanReading;
  private readonly inputs: readonly { readonly input: BookInput; readonly range: Excel.Range }[];

  constructor(
    context: Excel.RequestContext,
    private readonly planNumber: number,
  ) {
    const called = planNames(planNumber);
    const { names } = context.workbook;
    this.hedges = new HedgesReading(context, called.table('Hedges'));
    this.plan = new PlanReading(names.getItemOrNullObject(called.name('HedgePlan')), planNumber);
    this.inputs = INPUTS.map((input) => {
      const range = names.getItemOrNullObject(called.name(input)).getRangeOrNullObject();
      range.load('values');
      return { input, range };
    });
  }

  book(): HedgeBook | LostBook {
    const { planNumber } = this;
    try {
      const state = this.hedges.state('read');
      const inputs = {
        HedgeBand: this.valueOf('HedgeBand'),
        HedgeHorizon: this.valueOf('HedgeHorizon'),
        HedgeRounding: this.valueOf('HedgeRounding'),
      };
      return {
        planNumber,
        hedgesSheet: state.sheetName,
        rows: hedgeRows(state),
        plan: this.plan.plan(),
        inputs,
      };
    } catch (error) {
      if (error instanceof HedgeError) return { planNumber, failure: error.message };
      throw error;
    }
  }

  private valueOf(wanted: BookInput): Cell | undefined {
    const range = this.inputs.find(({ input }) => input === wanted)?.range;
    return range === undefined || range.isNullObject ? undefined : (range.values[0]?.[0] as Cell);
  }
}
