import { type BlendLeg, type BlendRow, blendLeg } from '../../hedging/sizing/blendLeg';
import { CONTRACT_TERMS_COLUMNS } from '../../model/contractTerms';
import { ROUNDINGS } from '../../model/rounding';
import { answering } from '../door/answering';
import { plainCell } from '../door/cell';
import { readContractTerms } from '../door/contractSpec';
import { eachRow } from '../door/eachRow';
import { flagArgument } from '../door/flag';
import { numberCell } from '../door/numberCell';
import { readNumber, readPositive } from '../door/numbers';
import { rowsArgument } from '../door/rowsArgument';
import { spilled } from '../door/spilled';
import { wordArgument } from '../door/word';

const LEG_COLUMNS = ['weight', 'price', 'beta', ...CONTRACT_TERMS_COLUMNS];
const LEAST_WIDTH = 4;
const HEADERS = [
  'weight',
  'exposure',
  'shortContracts',
  'notional',
  'residual',
] as const satisfies (keyof BlendRow)[];

function readLeg(row: readonly unknown[], owner: string): BlendLeg {
  const cell = (index: number) => plainCell(`${owner}${LEG_COLUMNS[index]}`, row[index]);
  return {
    weight: readNumber(`${owner}weight`, cell(0)),
    price: readPositive(`${owner}price`, cell(1)),
    beta: readNumber(`${owner}beta`, cell(2)),
    terms: readContractTerms(row.slice(3), owner),
  };
}

/**
 * Contracts to sell short when a hedge is spread over several contracts, such as 60 % ETH and 40 % SOL.
 *
 * @customfunction BLEND
 * @param exposure Value to hedge, in quote currency; one cell.
 * @param legs One row per contract: weight (share of the exposure), price, beta (move of the holding per move of this
 * contract's coin), then its spec row: contractSize, payoff, lotSize, minContracts, minNotional, settlePrice. A blank
 * row stays blank.
 * @param [rounding] "nearest" (default), "down", "up" or "none".
 * @param [headers] FALSE leaves the header row out. Default TRUE.
 * @returns Table, one row per leg: weight, exposure (its share), shortContracts (positive = sell), notional, residual
 * (still exposed +, over-hedged −); quote currency.
 * @remarks per leg: exposure × weight; CONTRACTS of it with the leg's beta; NOTIONAL; RESIDUAL. Weights that add up to
 * 1 hedge all of the exposure.
 * @throws #VALUE! a price or size that is not positive; text or a blank where a number is needed; legs of too few cells;
 * an unknown rounding word; with several legs the error stands in its row
 * @example =HEDGE.BLEND(50000, {0.6,3500,1.5,0.01;0.4,150,1.2,1}) → {"weight","exposure","shortContracts","notional","residual";0.6,30000,1286,45010,-10;0.4,20000,160,24000,0}
 * @example =HEDGE.BLEND(1000, {1,2000,1,0.01,"linear",1,0,0}, "down", FALSE) → {1,1000,50,1000,0}
 * @example =HEDGE.BLEND(50000, {0.6,3500}) → #VALUE! legs must be rows of weight, price, beta, contractSize, payoff, lotSize, minContracts, minNotional, settlePrice; it is 2 cells wide
 * @source Definition: one hedge by CONTRACTS per leg
 */
export function BLEND(
  exposure: unknown[][],
  legs: unknown[][],
  rounding?: string,
  headers?: boolean,
): unknown[][] {
  return answering(() => {
    const word = wordArgument('rounding', rounding, ROUNDINGS, 'nearest');
    const withHeaders = flagArgument('headers', headers, true);
    const value = numberCell('exposure', exposure);
    const rows = eachRow([rowsArgument('legs', legs, LEG_COLUMNS, LEAST_WIDTH, readLeg)], (leg) => {
      const row = blendLeg(value, leg, word);
      return HEADERS.map((header) => row[header]);
    });
    return spilled(HEADERS, rows, withHeaders);
  });
}
