import { priceReturn } from '../../hedging/statistics/priceReturn';
import type { TableCells } from '../../workbook/proxy/readProxyTables';

/** Returns of each coin of the table History by day; a day is absent when it or the day before has no close. */
export type DailyReturns = ReadonlyMap<string, ReadonlyMap<number, number>>;

const NOT_COINS = new Set(['day', 'venue', 'contracts', 'observedAt', 'source']);

/** The rows may stand in any order. */
export function dailyReturns([headers = [], ...rows]: TableCells): DailyReturns {
  const dayColumn = headers.indexOf('day');
  const returns = new Map<string, Map<number, number>>();
  headers.forEach((header, column) => {
    if (typeof header !== 'string' || NOT_COINS.has(header)) return;
    const closes = new Map<number, number>();
    for (const row of rows) {
      const [day, close] = [row[dayColumn], row[column]];
      if (typeof day === 'number' && typeof close === 'number' && close > 0) closes.set(day, close);
    }
    const ofCoin = new Map<number, number>();
    for (const [day, close] of closes) {
      const before = closes.get(day - 1);
      if (before !== undefined) ofCoin.set(day, priceReturn(before, close, 'simple'));
    }
    if (closes.size > 0) returns.set(header.toUpperCase(), ofCoin);
  });
  return returns;
}
