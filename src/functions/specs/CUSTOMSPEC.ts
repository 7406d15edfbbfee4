import { answering } from '../door/answering';
import { column } from '../door/column';
import { readContractTerms } from '../door/contractSpec';
import { eachRow } from '../door/eachRow';
import { specRow } from '../door/specRow';

/**
 * Spec row of a contract you describe yourself, for any contractSpec argument.
 *
 * @customfunction CUSTOMSPEC
 * @param contractSize Per contract: coins (linear), quote face (inverse), settle coin per point (quanto).
 * @param [payoff] "linear" (default), "inverse" or "quanto".
 * @param [lotSize] Smallest step of contracts. Default 1.
 * @param [minContracts] Smallest order in contracts. Default 0.
 * @param [minNotional] Smallest order in quote currency. Default 0.
 * @param [settlePrice] Price of the settle coin in quote currency; quanto only.
 * @returns Row of six cells: contractSize, payoff, lotSize, minContracts, minNotional, settlePrice ("" when none).
 * @remarks the same six columns that stand side by side in the Contracts table
 * @throws #VALUE! a size or step that is not positive; a smallest order below 0; an unknown payoff
 * @example =HEDGE.CUSTOMSPEC(0.01) → {0.01,"linear",1,0,0,""}
 * @example =HEDGE.CUSTOMSPEC(100, "inverse", 1, 1) → {100,"inverse",1,1,0,""}
 * @example =HEDGE.CUSTOMSPEC(0.01, "perp") → #VALUE! payoff must be one of linear, inverse, quanto; it is the text "perp"
 * @source Contract specifications as venues publish them (contract size, payoff, lot, smallest order)
 */
export function CUSTOMSPEC(
  contractSize: unknown[][],
  payoff?: string,
  lotSize?: unknown[][],
  minContracts?: unknown[][],
  minNotional?: unknown[][],
  settlePrice?: unknown[][],
): unknown[][] {
  return answering(() =>
    eachRow(
      [
        column('contractSize', contractSize, (cell) => cell),
        column('lotSize', lotSize, (cell) => cell),
        column('minContracts', minContracts, (cell) => cell),
        column('minNotional', minNotional, (cell) => cell),
        column('settlePrice', settlePrice, (cell) => cell),
      ],
      (size, ...rest) => specRow(readContractTerms([size, payoff, ...rest])),
    ),
  );
}
