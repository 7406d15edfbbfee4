import { CHANGE_DIRECTIONS, CHANGE_DRIVERS, nextChange } from '../../hedging/monitoring/nextChange';
import { Decimal } from '../../model/decimal';
import { answering } from '../door/answering';
import { contractSpecCell } from '../door/contractSpec';
import { cellFromAnswer } from '../door/eachRow';
import { numberCell, positiveCell } from '../door/numberCell';
import { readNotNegative } from '../door/numbers';
import { oneCell } from '../door/oneCell';
import { spilled } from '../door/spilled';

/**
 * Price and quantity at which a hedge of coins next needs a trade, or a different one.
 *
 * @customfunction NEXTCHANGE
 * @param quantity Coins owned; negative for coins owed; one cell.
 * @param shortContracts Contracts sold short now; negative = bought; one cell.
 * @param price Futures price now, quote currency per coin; the coins count at it too.
 * @param contractSpec Contract size, or a spec row (see HEDGE.SPEC).
 * @param [hedgeRatio] Share to hedge, 1 = all. Default 1.
 * @param [band] How far the hedged share may be from hedgeRatio before a trade: 0.05 = 5 points. Default 0.
 * @returns Table: driver (price, quantity), direction (up, down; of coins owed up is more owed), at (its value there, or
 * "never"), move (as a share of its value now), shortContracts (total to be short from there on).
 * @remarks at = where HEDGE.REBALANCE, with exposure quantity × price and "nearest", first gives another answer when the
 * one driver moves and all else stays; the answer changes at that value or just beyond it. With linear and quanto
 * contracts of the same coin the price alone changes nothing but whether an order is worth the venue's least value.
 * @throws #DIV/0! quantity is 0
 * @throws #VALUE! a price or size that is not positive; a band below 0; text or a blank where a number is needed
 * @example =HEDGE.NEXTCHANGE(1, 450, 50000, {100,"inverse",1,0,0}, 1, 0.25) → {"driver","direction","at","move","shortContracts";"price","up",60000,0.2,600;"price","down",36000,-0.28,360;"quantity","up",1.2,0.2,600;"quantity","down",0.72,-0.28,360}
 * @example =HEDGE.NEXTCHANGE(2, 200, 60000, 0.01) → {"driver","direction","at","move","shortContracts";"price","up","never","","";"price","down","never","","";"quantity","up",2.005,0.0025,201;"quantity","down",1.995,-0.0025,199}
 * @example =HEDGE.NEXTCHANGE(0, 150, 60000, 0.01) → #DIV/0!
 * @source The rule of REBALANCE, solved for its drivers
 */
export function NEXTCHANGE(
  quantity: unknown[][],
  shortContracts: unknown[][],
  price: unknown[][],
  contractSpec: unknown[][],
  hedgeRatio?: unknown[][],
  band?: unknown[][],
): unknown[][] {
  return answering(() => {
    const width = oneCell('band', band);
    const hedge = {
      quantity: numberCell('quantity', quantity),
      shortContracts: numberCell('shortContracts', shortContracts),
      price: positiveCell('price', price),
      terms: contractSpecCell(contractSpec),
      hedgeRatio: numberCell('hedgeRatio', hedgeRatio, 1),
      band: width === '' ? new Decimal(0) : readNotNegative('band', width),
    };
    const rows = CHANGE_DRIVERS.flatMap((driver) =>
      CHANGE_DIRECTIONS.map((direction) => {
        const change = nextChange(hedge, driver, direction);
        const found = change && [change.at, change.move, change.shortContracts].map(cellFromAnswer);
        return [driver, direction, ...(found ?? ['never', '', ''])];
      }),
    );
    return spilled(['driver', 'direction', 'at', 'move', 'shortContracts'], rows);
  });
}
