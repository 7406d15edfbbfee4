import { hedgeRatio } from '../../hedging/sizing/hedgeRatio';
import { answering } from '../door/answering';
import { numberArgument, positiveArgument } from '../door/arguments';
import { contractSpecArgument } from '../door/contractSpec';
import { eachRow } from '../door/eachRow';

/**
 * Share of an exposure that a futures position offsets.
 *
 * @customfunction HEDGERATIO
 * @param exposure Value held, in quote currency; a column gives one result per row.
 * @param shortContracts Contracts sold short; negative = bought.
 * @param price Futures price, quote currency per coin.
 * @param contractSpec Contract size, or a spec row (see HEDGE.SPEC).
 * @param [beta] Move of the holding per move of the contract's coin. Default 1.
 * @returns Share of the exposure; 1 = fully hedged, above 1 = over-hedged.
 * @remarks hedge ratio = shortContracts × contract value ÷ (exposure × beta)
 * @throws #DIV/0! exposure or beta is 0
 * @throws #VALUE! a price or size that is not positive; text or a blank where a number is needed
 * @example =HEDGE.HEDGERATIO(300000, 500, 60000, 0.001) → 0.1
 * @example =HEDGE.HEDGERATIO(6000, 0.08, 30000, 1) → 0.4
 * @example =HEDGE.HEDGERATIO(0, 1, 60000, 0.01) → #DIV/0!
 * @source Definition: value of the futures position ÷ value of the exposure it hedges
 */
export function HEDGERATIO(
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
      hedgeRatio,
    ),
  );
}
