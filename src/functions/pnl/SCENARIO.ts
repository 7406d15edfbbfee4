import { type ScenarioRow, scenario } from '../../hedging/pnl/scenario';
import { answering } from '../door/answering';
import { asColumn } from '../door/asColumn';
import { contractSpecCell } from '../door/contractSpec';
import { eachRow } from '../door/eachRow';
import { flagArgument } from '../door/flag';
import { numberCell, positiveCell } from '../door/numberCell';
import { readMove } from '../door/numbers';
import { spilled } from '../door/spilled';

const HEADERS = ['move', 'spot', 'hedge', 'net'] as const satisfies (keyof ScenarioRow)[];

/**
 * Gain and loss of coins, hedge and both together for a list of price moves.
 *
 * @customfunction SCENARIO
 * @param value Value held, in quote currency; one cell.
 * @param shortContracts Contracts sold short; negative = bought; one cell.
 * @param price Futures price, quote currency per coin; one cell.
 * @param contractSpec Contract size, or a spec row (see HEDGE.SPEC).
 * @param moves Price moves as fractions, -0.3 = 30 % down; a range gives one row each.
 * @param [beta] Move of the holding per move of the contract's coin. Default 1.
 * @param [headers] FALSE leaves the header row out. Default TRUE.
 * @returns Table: move, spot, hedge, net; quote currency, gain +.
 * @remarks spot = value × beta × move; hedge = −shortContracts × contract value × move, for every payoff (an inverse
 * gain converted at the new price); net = spot + hedge
 * @throws #VALUE! a price or size that is not positive; a move below -1; text or a blank where a number is needed
 * @example =HEDGE.SCENARIO(100000, 25, 4000, 1, {0.1}) → {"move","spot","hedge","net";0.1,10000,-10000,0}
 * @example =HEDGE.SCENARIO(6000, 0.08, 30000, 1, {-0.1;0.1}, , FALSE) → {-0.1,-600,240,-360;0.1,600,-240,360}
 * @example =HEDGE.SCENARIO(6000, 0.08, 0, 1, {-0.1}) → #VALUE! price must be positive; it is empty or 0
 * @source Definition: value × move and −notional × move
 */
export function SCENARIO(
  value: unknown[][],
  shortContracts: unknown[][],
  price: unknown[][],
  contractSpec: unknown[][],
  moves: unknown[][],
  beta?: unknown[][],
  headers?: boolean,
): unknown[][] {
  return answering(() => {
    const withHeaders = flagArgument('headers', headers, true);
    const held = numberCell('value', value);
    const short = numberCell('shortContracts', shortContracts);
    const futuresPrice = positiveCell('price', price);
    const terms = contractSpecCell(contractSpec);
    const slope = numberCell('beta', beta, 1);
    const rows = eachRow([asColumn('moves', moves, (cell) => readMove('moves', cell))], (move) => {
      const row = scenario(held, short, futuresPrice, terms, move, slope);
      return HEADERS.map((header) => row[header]);
    });
    return spilled(HEADERS, rows, withHeaders);
  });
}
