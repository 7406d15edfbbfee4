import { CONTRACTS_TABLE } from '../../model/contractsTable';
import { Decimal } from '../../model/decimal';
import { HedgeError } from '../../model/hedgeError';
import { QUOTES_TABLE } from '../../model/quotesTable';
import { ROUNDINGS } from '../../model/rounding';
import { serialFromDate } from '../../model/serialFromDate';
import { answering } from '../door/answering';
import { isOmitted } from '../door/column';
import { COMPARE_COLUMNS, cheapestFirst, comparedContract } from './comparedContract';
import { readName } from '../door/filledRows';
import { flagArgument } from '../door/flag';
import { numberCell, positiveCell } from '../door/numberCell';
import { oneCell } from '../door/oneCell';
import type { PlanSettings } from './planSettings';
import { spilled } from '../door/spilled';
import { keyedTable } from '../door/table';
import { wordArgument } from '../door/word';

/**
 * Every contract of a coin for one hedge, the cheapest first: size, fees, funding, margin and what is unknown.
 *
 * @customfunction COMPARE
 * @param exposure Value to hedge, in dollars, as the contracts are quoted; one cell.
 * @param asset Coin, as in the Contracts table's column base: "BTC".
 * @param contractsTable The Contracts table with its header row: Contracts[#All].
 * @param quotesTable The Quotes table with its header row: Quotes[#All].
 * @param [hedgeRatio] Share to hedge, 1 = all. Default 1.
 * @param [days] Days the hedge is held. Default 7.
 * @param [leverage] Value ÷ margin. Default 1.
 * @param [rounding] "nearest" (default), "down", "up" or "none".
 * @param [headers] FALSE leaves the header row out. Default TRUE.
 * @returns Table, one row per contract: venue, symbol, payoff, settle, shortContracts (positive = sell), hedgedRatio,
 * residual, fees (opening and closing, taker), funding (received +), cost (fees − funding), margin, breakevenMove,
 * warnings. All amounts in quote currency, also those of inverse and quanto contracts. Blank = unknown, never 0.
 * @remarks at the mark price: CONTRACTS, HEDGERATIO, RESIDUAL, twice FEES, FUNDING (days × 24 ÷ fundingIntervalHours
 * periods at today's rate; a dated future has none, and its basis is not counted), HEDGECOST, INITIALMARGIN, BREAKEVEN ÷
 * price − 1. A contract of unknown cost, or that cannot hedge the exposure, comes last.
 * @throws #N/A contractsTable has no contract of the coin
 * @throws #VALUE! a table came without its header row; days or leverage that is not positive; text where a number is needed
 * @example =HEDGE.COMPARE(90000, "BTC", {"key","venue","symbol","base","quote","settle","kind","contractSize","payoff","lotSize","minContracts","minNotional","settlePrice","takerFeeRate";"mexc:BTC_USDT","mexc","BTC_USDT","BTC","USDT","USDT","perpetual",0.01,"linear",1,1,"","",0.0005}, {"key","mark","fundingRate","fundingIntervalHours";"mexc:BTC_USDT",60000,0.0001,8}, 1, 7, 4, "nearest", FALSE) → {"mexc","BTC_USDT","linear","USDT",150,1,0,90,189,-99,22500,0.0010994502748625687,""}
 * @example =HEDGE.COMPARE(90000, "DOGE", {"key","base";"mexc:BTC_USDT","BTC"}, {"key"}) → #N/A contractsTable has no contract of DOGE; add the coin to the watch-list and press Refresh
 * @source Definition: each column is the function of its name
 */
export function COMPARE(
  exposure: unknown[][],
  asset: unknown[][],
  contractsTable: unknown[][],
  quotesTable: unknown[][],
  hedgeRatio?: unknown[][],
  days?: unknown[][],
  leverage?: unknown[][],
  rounding?: string,
  headers?: boolean,
): unknown[][] {
  return answering(() => {
    const withHeaders = flagArgument('headers', headers, true);
    const value = numberCell('exposure', exposure);
    const coin = readName('asset', oneCell('asset', asset));
    const settings: PlanSettings = {
      venue: '',
      hedgeRatio: numberCell('hedgeRatio', hedgeRatio, 1),
      horizonDays: isOmitted(days) ? new Decimal(7) : positiveCell('days', days),
      leverage: isOmitted(leverage) ? new Decimal(1) : positiveCell('leverage', leverage),
      collateral: undefined,
      rounding: wordArgument('rounding', rounding, ROUNDINGS, 'nearest'),
      marginMode: 'isolated',
      feeSide: 'taker',
      maxAgeMinutes: undefined,
      now: new Decimal(serialFromDate(new Date())),
    };
    const contracts = keyedTable('contractsTable', CONTRACTS_TABLE.name, contractsTable);
    const quotes = keyedTable('quotesTable', QUOTES_TABLE.name, quotesTable);
    const found = contracts.rowsWith('base', coin);
    if (found.length === 0)
      throw new HedgeError(
        'notAvailable',
        `contractsTable has no contract of ${coin}; add the coin to the watch-list and press Refresh`,
      );
    const rows = found.map((row) => comparedContract(row, value, contracts, quotes, settings));
    rows.sort(cheapestFirst);
    return spilled(
      COMPARE_COLUMNS,
      rows.map(({ cells }) => cells),
      withHeaders,
    );
  });
}
