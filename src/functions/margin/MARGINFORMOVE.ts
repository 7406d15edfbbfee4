import { marginForMove } from '../../hedging/margin/marginForMove';
import { answering } from '../door/answering';
import { notNegativeArgument, numberArgument, positiveArgument } from '../door/arguments';
import { column } from '../door/column';
import { contractSpecArgument } from '../door/contractSpec';
import { eachRow } from '../door/eachRow';
import { readMove } from '../door/numbers';

/**
 * Margin that a position needs to live through a price move.
 *
 * @customfunction MARGINFORMOVE
 * @param shortContracts Contracts sold short; negative = bought; a column gives one result per row.
 * @param entryPrice Entry price, quote currency per coin.
 * @param contractSpec Contract size, or a spec row (see HEDGE.SPEC).
 * @param move Price move as a fraction, 0.3 = 30 % up; a column gives a ladder.
 * @param maintenanceRate Maintenance margin rate, a fraction of the value.
 * @param [maintenanceAmount] What the tier takes off value × rate, in settlement currency. Default 0.
 * @param [feeRate] Fee of the liquidation, a fraction of the value. Default 0.
 * @returns Settlement currency: quote currency (linear), coins (inverse), settle coins (quanto); at least 0.
 * @remarks with price = entryPrice × (1 + move): value at price × (maintenanceRate + feeRate) − maintenanceAmount −
 * HEDGE.PNL from entryPrice to price
 * @throws #VALUE! a price or size that is not positive; a move below -1; a maintenance rate below 0; text or a blank
 * where a number is needed
 * @throws #NUM! a move of -1 with an inverse contract
 * @example =HEDGE.MARGINFORMOVE(150, 60000, 0.01, 0.3, 0.005) → 27585
 * @example =HEDGE.MARGINFORMOVE(150, 60000, 0.01, {0.2;0.4}, 0.005) → {18540;36630}
 * @example =HEDGE.MARGINFORMOVE(150, 60000, 0.01, -1.5, 0.005) → #VALUE! move must not be below -1 (-100 %); it is -1.5
 * @source Binance, how to calculate liquidation price, solved for the margin
 */
export function MARGINFORMOVE(
  shortContracts: unknown[][],
  entryPrice: unknown[][],
  contractSpec: unknown[][],
  move: unknown[][],
  maintenanceRate: unknown[][],
  maintenanceAmount?: unknown[][],
  feeRate?: unknown[][],
): unknown[][] {
  return answering(() =>
    eachRow(
      [
        numberArgument('shortContracts', shortContracts),
        positiveArgument('entryPrice', entryPrice),
        contractSpecArgument(contractSpec),
        column('move', move, (cell) => readMove('move', cell)),
        notNegativeArgument('maintenanceRate', maintenanceRate),
        numberArgument('maintenanceAmount', maintenanceAmount, 0),
        numberArgument('feeRate', feeRate, 0),
      ],
      marginForMove,
    ),
  );
}
