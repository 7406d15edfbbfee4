import { residual } from '../../hedging/sizing/residual';
import { answering } from '../door/answering';
import { numberArgument, positiveArgument } from '../door/arguments';
import { contractSpecArgument } from '../door/contractSpec';
import { eachRow } from '../door/eachRow';

/**
 * Exposure that a futures position leaves open.
 *
 * @customfunction RESIDUAL
 * @param exposure Value held, in quote currency; a column gives one result per row.
 * @param shortContracts Contracts sold short; negative = bought.
 * @param price Futures price, quote currency per coin.
 * @param contractSpec Contract size, or a spec row (see HEDGE.SPEC).
 * @param [beta] Move of the holding per move of the contract's coin. Default 1.
 * @returns Quote currency; positive = still exposed, negative = over-hedged.
 * @remarks residual = exposure × beta − shortContracts × contract value
 * @throws #VALUE! a price or size that is not positive; text or a blank where a number is needed
 * @example =HEDGE.RESIDUAL(50000, 2143, 3500, 0.01, 1.5) → -5
 * @example =HEDGE.RESIDUAL(90000, 100, 60000, 0.01) → 30000
 * @example =HEDGE.RESIDUAL(90000, 100, -60000, 0.01) → #VALUE! price must be positive; it is -60000
 * @source Definition: beta-weighted exposure − value of the futures position that hedges it
 */
export function RESIDUAL(
  exposure: unknown[][],
  shortContracts: unknown[][],
  price: unknown[][],
  contractSpec: unknown[][],
  beta?: unknown[][],
): unknown[][] {
  return answering(() =>
    eachRow(
      [
        numberArgument('exposure', exposure),
        numberArgument('shortContracts', shortContracts),
        positiveArgument('price', price),
        contractSpecArgument(contractSpec),
        numberArgument('beta', beta, 1),
      ],
      residual,
    ),
  );
}
