import { outOfBand } from '../../hedging/monitoring/outOfBand';
import type { Decimal } from '../../model/decimal';
import { answering } from '../door/answering';
import { numberArgument } from '../door/arguments';
import { type Column, column } from '../door/column';
import { eachRow } from '../door/eachRow';
import { readNotNegative } from '../door/numbers';

function bandArgument(name: string, cells?: unknown[][]): Column<Decimal | undefined> {
  return column(name, cells, (cell) => (cell === '' ? undefined : readNotNegative(name, cell)));
}

/**
 * Whether a hedge ratio, or any other number, left the band around its target.
 *
 * @customfunction OUTOFBAND
 * @param current Value now; a column gives one result per row.
 * @param target Value it should have.
 * @param [absoluteBand] Widest distance from the target: 0.05 = 5 points of a ratio.
 * @param [relativeBand] Widest distance as a fraction of the target: 0.2 of a target of 0.1 is 0.02.
 * @returns TRUE when either given band is exceeded; on the edge FALSE.
 * @remarks |current − target| > absoluteBand, or |current − target| > relativeBand × |target|
 * @throws #VALUE! no band given; a band below 0; text or a blank where a number is needed
 * @example =HEDGE.OUTOFBAND(0.29, 0.25, 0.05, 0.1) → TRUE
 * @example =HEDGE.OUTOFBAND(0.65, 0.6, 0.05) → FALSE
 * @example =HEDGE.OUTOFBAND(0.119, 0.1, , 0.2) → FALSE
 * @example =HEDGE.OUTOFBAND(0.65, 0.6) → #VALUE! absoluteBand or relativeBand must be given; both are empty
 * @source Definition: rebalancing thresholds by drift
 */
export function OUTOFBAND(
  current: unknown[][],
  target: unknown[][],
  absoluteBand?: unknown[][],
  relativeBand?: unknown[][],
): unknown[][] {
  return answering(() =>
    eachRow(
      [
        numberArgument('current', current),
        numberArgument('target', target),
        bandArgument('absoluteBand', absoluteBand),
        bandArgument('relativeBand', relativeBand),
      ],
      outOfBand,
    ),
  );
}
