import { RETURN_METHODS, type ReturnMethod, priceReturn } from '../../hedging/statistics/priceReturn';
import type { Decimal } from '../../model/decimal';
import { HedgeError } from '../../model/hedgeError';
import { answering } from '../door/answering';
import { plainCell } from '../door/cell';
import type { Column } from '../door/column';
import { eachRow } from '../door/eachRow';
import { readNumber, readPositive } from '../door/numbers';
import { type Series, oneSeries, seriesOfColumns } from '../door/series';
import { wordArgument } from '../door/word';

/**
 * Returns from one price to the next.
 *
 * @customfunction RETURNS
 * @param prices Prices, oldest first, at least two; several columns give one column of returns each.
 * @param [method] "simple" (default), "log" or "diff".
 * @returns Column with one row less than prices: fractions (0.01 = 1 %), or points for "diff". A return from or to a
 * blank price is blank, never 0.
 * @remarks simple: P1 ÷ P0 − 1; log: ln(P1 ÷ P0); diff: P1 − P0
 * @throws #VALUE! a price that is not positive ("diff" takes any number); text where a number is needed; an unknown method
 * @throws #N/A fewer than two prices
 * @example =HEDGE.RETURNS({60000;54000;59400}, "simple") → {-0.1;0.1}
 * @example =HEDGE.RETURNS({100,20;110,19}, "diff") → {10,-1}
 * @example =HEDGE.RETURNS({60000;0}) → #VALUE! prices must be positive; it is empty or 0
 * @source Simple and logarithmic returns as in Hull, Options, Futures and Other Derivatives: estimating volatility
 */
export function RETURNS(prices: unknown[][], method?: string): unknown[][] {
  return answering(() => {
    const word = wordArgument('method', method, RETURN_METHODS, 'simple');
    const all = prices.length === 1 ? [oneSeries('prices', prices)] : seriesOfColumns('prices', prices);
    const columns = all.map((series) =>
      eachRow([steps(series, word)], ([before, after]) =>
        priceReturn(before.toNumber(), after.toNumber(), word),
      ),
    );
    return columns.reduce((table, column) => table.map((line, row) => [...line, ...(column[row] ?? [])]));
  });
}

function steps({ name, cells }: Series, method: ReturnMethod): Column<readonly [Decimal, Decimal]> {
  if (cells.length < 2) {
    throw new HedgeError('notAvailable', `${name} must hold at least two prices; it holds ${cells.length}`);
  }
  const price = (row: number): Decimal =>
    (method === 'diff' ? readNumber : readPositive)(name, plainCell(name, cells[row]));
  const isBlank = (row: number): boolean => cells[row] === '' || cells[row] === null;
  return {
    name,
    rows: cells.length - 1,
    read: (row) => [price(row), price(row + 1)],
    isBlank: (row) => isBlank(row) || isBlank(row + 1),
  };
}
