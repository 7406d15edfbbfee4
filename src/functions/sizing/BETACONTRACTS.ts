import { betaContracts } from '../../hedging/sizing/betaContracts';
import { ROUNDINGS } from '../../model/rounding';
import { answering } from '../door/answering';
import { numberArgument, positiveArgument } from '../door/arguments';
import { contractSpecArgument } from '../door/contractSpec';
import { eachRow } from '../door/eachRow';
import { wordArgument } from '../door/word';

/**
 * Contracts to sell short so that a portfolio's beta falls, or rises, to a target.
 *
 * @customfunction BETACONTRACTS
 * @param value Value of the portfolio, in quote currency; a column gives one result per row.
 * @param betaNow Move of the portfolio per move of the contract's coin.
 * @param betaTarget Beta it should have with the contracts; 0 = fully hedged.
 * @param price Futures price, quote currency per coin.
 * @param contractSpec Contract size, or a spec row (see HEDGE.SPEC).
 * @param [rounding] "nearest" (default), "down", "up" or "none".
 * @returns Contracts; positive = sell, negative = buy.
 * @remarks contracts = round((betaNow − betaTarget) × value ÷ contract value, lot)
 * @throws #VALUE! a price or size that is not positive; text or a blank where a number is needed; an unknown rounding
 * word
 * @example =HEDGE.BETACONTRACTS(5000000, 1.5, 0.75, 1000, 250) → 15
 * @example =HEDGE.BETACONTRACTS(5000000, 1.5, 2, 1000, 250) → -10
 * @example =HEDGE.BETACONTRACTS(5000000, 1.5, "low", 1000, 250) → #VALUE! betaTarget must be a number; it is the text "low"
 * @source Hull, Options, Futures and Other Derivatives: changing the beta of a portfolio
 */
export function BETACONTRACTS(
  value: unknown[][],
  betaNow: unknown[][],
  betaTarget: unknown[][],
  price: unknown[][],
  contractSpec: unknown[][],
  rounding?: string,
): unknown[][] {
  return answering(() => {
    const word = wordArgument('rounding', rounding, ROUNDINGS, 'nearest');
    return eachRow(
      [
        numberArgument('value', value),
        numberArgument('betaNow', betaNow),
        numberArgument('betaTarget', betaTarget),
        positiveArgument('price', price),
        contractSpecArgument(contractSpec),
      ],
      (held, now, target, futuresPrice, terms) => betaContracts(held, now, target, futuresPrice, terms, word),
    );
  });
}
