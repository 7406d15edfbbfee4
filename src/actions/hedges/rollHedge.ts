import { HedgeError } from '../../model/hedgeError';
import { serialFromDate } from '../../model/serialFromDate';
import { changeHedges } from '../../workbook/hedges/changeHedges';
import type { HedgeRow } from '../../workbook/hedges/hedgeRow';
import { cellsOf, closedCells, splitHedge, type CloseOrder } from './closeHedge';
import { findHedge } from './findHedge';

/** Both legs of a roll: the near contract is closed whole, the far one opened, at one price of the coin. */
export interface RollOrder {
  readonly near: Omit<CloseOrder, 'contracts'>;
  readonly key: string;
  /** Minus is a long future. */
  readonly shortContracts: number;
  readonly entryPrice: number;
  /** Of the opening trade, in quote currency; undefined: not known. */
  readonly fee: number | undefined;
  /** Excel's day number. */
  readonly endsOn: number | undefined;
}

/**
 * Closes the hedge's row and opens one with the new contract, whose coins count from the price at which the old row's
 * ended: the results of both rows add up. One read sync, one write sync, one undo step. Returns the sheet's name.
 */
export function rollHedge(planNumber: number, hedge: HedgeRow, order: RollOrder, now: Date): Promise<string> {
  const { near, key, shortContracts, entryPrice, fee, endsOn } = order;
  return changeHedges(planNumber, (rows) => {
    const found = findHedge(rows, hedge);
    if (key === found.key)
      throw new HedgeError(
        'badArgument',
        `The hedge is in ${key} already. Choose another contract to roll into.`,
      );
    const whole = { ...near, contracts: Math.abs(found.shortContracts ?? 0) };
    const { closed } = splitHedge(found, whole);
    const { asset, quantity, closeAbove, closeBelow } = found;
    const far = {
      key,
      asset,
      status: 'open',
      ...cellsOf({ quantity, spotEntry: near.spotExit, shortContracts, entryPrice, closeAbove, closeBelow }),
      ...cellsOf({ openedAt: serialFromDate(now), fees: fee, funding: 0, endsOn }),
    };
    return { changed: [{ row: found.row, cells: closedCells(closed, whole, now) }], added: [far] };
  });
}
