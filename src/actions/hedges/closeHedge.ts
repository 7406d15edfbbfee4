import { splitAmount } from '../../hedging/pnl/splitAmount';
import type { Decimal } from '../../model/decimal';
import { decimalFromNumber } from '../../model/decimalFromNumber';
import { HedgeError } from '../../model/hedgeError';
import { serialFromDate } from '../../model/serialFromDate';
import { changeHedges } from '../../workbook/hedges/changeHedges';
import type { HedgeCells } from '../../workbook/hedges/hedgeColumns';
import type { HedgeRow } from '../../workbook/hedges/hedgeRow';
import { findHedge } from './findHedge';
import { decimalOf, numberOfDecimal, sumKnown } from './optionalNumbers';

/** Both legs of a close: the contracts bought back (or sold) and the coin's price at that moment. */
export interface CloseOrder {
  /** Of the hedge's contracts, counted from 0 whether they are short or long. */
  readonly contracts: number;
  readonly exitPrice: number;
  readonly spotExit: number;
  /** Of the closing trade, in quote currency; undefined: not known. */
  readonly fee: number | undefined;
  /** Of the whole hedge since it was opened, received +; undefined: not known. */
  readonly funding: number | undefined;
}

/** What of a hedge is closed and what is left of it; both add up to the hedge. */
export interface SplitHedge {
  readonly closed: Parts;
  /** Undefined when the whole hedge is closed. */
  readonly left: Parts | undefined;
}

type Parts = Readonly<Record<'quantity' | 'shortContracts' | 'fees' | 'funding', number | undefined>>;

/**
 * Closes a hedge, or a part of it: then the row keeps what is left, and a row of its own has what was closed, with its
 * share of coins, fees and funding. One read sync, one write sync, one undo step. Returns the sheet's name.
 */
export function closeHedge(
  planNumber: number,
  hedge: HedgeRow,
  order: CloseOrder,
  now: Date,
): Promise<string> {
  return changeHedges(planNumber, (rows) => {
    const found = findHedge(rows, hedge);
    const { closed, left } = splitHedge(found, order);
    const end = closedCells(closed, order, now);
    if (!left) return { changed: [{ row: found.row, cells: end }], added: [] };
    const { key, asset, spotEntry, entryPrice, openedAt, endsOn, closeAbove, closeBelow } = found;
    const same = cellsOf({ spotEntry, entryPrice, openedAt, endsOn, closeAbove, closeBelow });
    return {
      changed: [{ row: found.row, cells: cellsOf(left) }],
      added: [{ key, asset, ...same, ...cellsOf(closed), ...end }],
    };
  });
}

/** Throws a sentence when the hedge has not so many contracts. */
export function splitHedge(hedge: HedgeRow, { contracts, funding, fee }: CloseOrder): SplitHedge {
  const whole = decimalOf(hedge.shortContracts);
  const asked = decimalFromNumber(contracts);
  if (!whole || whole.isZero())
    throw new HedgeError(
      'badArgument',
      `The hedge of ${hedge.asset} with ${hedge.key} has no shortContracts. Type them into its row first.`,
    );
  if (!asked.gt(0) || asked.gt(whole.abs()))
    throw new HedgeError(
      'badArgument',
      `Contracts to close must be above 0 and at most ${whole.abs().toString()}.`,
    );
  const part = asked.times(whole.s);
  const split = (amount: number | undefined): { closed: Decimal; left: Decimal } | undefined => {
    const known = decimalOf(amount);
    return known && splitAmount(known, part, whole);
  };
  const [quantity, fees, received] = [split(hedge.quantity), split(hedge.fees), split(funding)];
  const closed = {
    quantity: numberOfDecimal(quantity?.closed),
    shortContracts: numberOfDecimal(part),
    fees: sumKnown(numberOfDecimal(fees?.closed), fee),
    funding: numberOfDecimal(received?.closed),
  };
  if (part.eq(whole)) return { closed, left: undefined };
  const left = {
    quantity: numberOfDecimal(quantity?.left),
    shortContracts: numberOfDecimal(whole.minus(part)),
    fees: numberOfDecimal(fees?.left),
    funding: numberOfDecimal(received?.left),
  };
  return { closed, left };
}

/** The cells that close a whole row. */
export function closedCells(
  { fees, funding }: Parts,
  { exitPrice, spotExit }: CloseOrder,
  now: Date,
): HedgeCells {
  return {
    ...cellsOf({ fees, funding }),
    status: 'closed',
    closedAt: serialFromDate(now),
    spotExit,
    exitPrice,
  };
}

export function cellsOf<Name extends string>(
  numbers: Readonly<Record<Name, number | undefined>>,
): Record<Name, number | ''> {
  const entries = Object.entries<number | undefined>(numbers).map(([name, number]) => [name, number ?? '']);
  return Object.fromEntries(entries) as Record<Name, number | ''>;
}
