import { HedgeError } from '../../model/hedgeError';
import { TRY_AGAIN } from '../checkTable';
import { TableReading } from '../tableReading';
import type { TableState } from '../tableState';
import { HEDGE_COLUMNS } from './hedgeColumns';

const COLUMNS = HEDGE_COLUMNS.map((name) => ({ name }));

/** Loads one Hedges table by name, wherever the user moved it and whatever he called its sheet. No sync of its own. */
export class HedgesReading {
  private readonly reading: TableReading;

  constructor(
    context: Excel.RequestContext,
    private readonly name: string,
  ) {
    this.reading = new TableReading(context, name);
  }

  /** Throws a sentence that names the thing and the fix when the table cannot be read, or written to. */
  state(use: 'read' | 'write'): TableState {
    const state = this.reading.state(COLUMNS, use, TRY_AGAIN);
    if (state !== undefined) return state;
    const sentence = `The table ${this.name} is gone. Undo what removed it, or build another plan.`;
    throw new HedgeError('notAvailable', sentence);
  }
}
