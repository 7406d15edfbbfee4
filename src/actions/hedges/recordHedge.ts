import { HedgeError } from '../../model/hedgeError';
import { numberFromDecimal } from '../../model/numberFromDecimal';
import { serialFromDate } from '../../model/serialFromDate';
import { changeHedges } from '../../workbook/hedges/changeHedges';
import { isOpen } from './openHedge';
import { sumOf } from './planned';

/** A hedge as the user confirmed it. Days are Excel's day numbers. */
export interface HedgeOrder {
  readonly key: string;
  readonly asset: string;
  readonly quantity: number;
  readonly spotEntry: number;
  /** Minus is a long future. */
  readonly shortContracts: number;
  readonly entryPrice: number;
  /** Quote currency; undefined: not known, which is not 0. */
  readonly fees: number | undefined;
  readonly endsOn: number | undefined;
  readonly closeAbove: number | undefined;
  readonly closeBelow: number | undefined;
}

/**
 * Writes the hedge into the plan's table: one read sync, one write sync, one undo step. `openBefore` are the contracts
 * of this coin that the user saw as recorded: when the table says otherwise by now, nothing is written.
 * Returns the sheet's name.
 */
export function recordHedge(
  planNumber: number,
  order: HedgeOrder,
  openBefore: number,
  now: Date,
): Promise<string> {
  return changeHedges(planNumber, (rows) => {
    const recorded = rows.filter((row) => isOpen(row) && row.key === order.key && row.asset === order.asset);
    if (numberFromDecimal(sumOf(recorded.map(({ shortContracts }) => shortContracts))) !== openBefore) {
      throw new HedgeError(
        'notAvailable',
        `The open hedges of ${order.asset} with ${order.key} have changed since they were read. Read the plan again, then repeat this.`,
      );
    }
    const { fees = '', endsOn = '', closeAbove = '', closeBelow = '', ...cells } = order;
    const openedAt = serialFromDate(now);
    const row = { ...cells, openedAt, fees, funding: 0, endsOn, closeAbove, closeBelow, status: 'open' };
    return { changed: [], added: [row] };
  });
}
