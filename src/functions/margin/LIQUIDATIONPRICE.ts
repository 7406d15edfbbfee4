import { MAINTENANCE_BASES, liquidationPrice } from '../../hedging/margin/liquidationPrice';
import { answering } from '../door/answering';
import { notNegativeArgument, numberArgument, positiveArgument } from '../door/arguments';
import { contractSpecArgument } from '../door/contractSpec';
import { eachRow } from '../door/eachRow';
import { wordArgument } from '../door/word';

/**
 * Mark price at which a venue liquidates a position.
 *
 * @customfunction LIQUIDATIONPRICE
 * @param shortContracts Contracts sold short; negative = bought; a column gives one result per row.
 * @param entryPrice Entry price, quote currency per coin.
 * @param contractSpec Contract size, or a spec row (see HEDGE.SPEC).
 * @param margin Margin of the position, in settlement currency; in cross margin the wallet balance.
 * @param maintenanceRate Maintenance margin rate, a fraction of the value; 0 gives the bankruptcy price.
 * @param [maintenanceAmount] What the tier takes off value × rate, in settlement currency. Default 0.
 * @param [feeRate] Fee of the liquidation, a fraction of the value. Default 0.
 * @param [maintenanceAt] "mark" (default): the maintenance margin moves with the price; "entry": it stays as at entry.
 * @param [otherPnl] Gain of other positions in the same wallet less their maintenance margin. Default 0.
 * @returns Quote currency per coin.
 * @remarks the price at which margin + otherPnl + HEDGE.PNL = value × (maintenanceRate + feeRate) − maintenanceAmount,
 * the value taken at that price or at entryPrice
 * @throws #NUM! no position, or no positive price uses the margin up: never liquidated
 * @throws #VALUE! a price or size that is not positive; a margin or maintenance rate below 0; an unknown word; text or a
 * blank where a number is needed
 * @example =HEDGE.LIQUIDATIONPRICE(150, 60000, 0.01, 27585, 0.005) → 78000
 * @example =HEDGE.LIQUIDATIONPRICE(-1, 20000, 1, 400, 0.005, 0, 0, "entry") → 19700
 * @example =HEDGE.LIQUIDATIONPRICE(10000, 10000, {1,"inverse",1,0,0}, 1, 0.005) → #NUM!
 * @example =HEDGE.LIQUIDATIONPRICE(150, 60000, 0.01, "", 0.005) → #VALUE! margin must be a number; it is empty
 * @source Binance, how to calculate liquidation price; Bybit help, liquidation price of USDT and inverse contracts
 */
export function LIQUIDATIONPRICE(
  shortContracts: unknown[][],
  entryPrice: unknown[][],
  contractSpec: unknown[][],
  margin: unknown[][],
  maintenanceRate: unknown[][],
  maintenanceAmount?: unknown[][],
  feeRate?: unknown[][],
  maintenanceAt?: string,
  otherPnl?: unknown[][],
): unknown[][] {
  return answering(() => {
    const at = wordArgument('maintenanceAt', maintenanceAt, MAINTENANCE_BASES, 'mark');
    return eachRow(
      [
        numberArgument('shortContracts', shortContracts),
        positiveArgument('entryPrice', entryPrice),
        contractSpecArgument(contractSpec),
        notNegativeArgument('margin', margin),
        notNegativeArgument('maintenanceRate', maintenanceRate),
        numberArgument('maintenanceAmount', maintenanceAmount, 0),
        numberArgument('feeRate', feeRate, 0),
        numberArgument('otherPnl', otherPnl, 0),
      ],
      (count, entry, terms, held, rate, amount, fee, other) =>
        liquidationPrice(count, entry, terms, held, rate, amount, fee, at, other),
    );
  });
}
