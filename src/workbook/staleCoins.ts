import { dateFromSerial } from '../model/dateFromSerial';
import type { HistoryUpdate } from './historyUpdate';
import { originsFrom } from './origins';
import type { TableState } from './tableState';

/** A sentence for each coin that gave no closes; one with a column keeps what is in it, and how old that is is told. */
export function staleCoins(state: TableState | undefined, { failures }: HistoryUpdate): string[] {
  return failures.map(({ coin, sentence }) => {
    const last = state && lastDay(state, coin);
    return last === undefined
      ? `${coin} has no closes: ${sentence}`
      : `${coin} keeps its closes up to ${last}, which are stale: ${sentence}`;
  });
}

function lastDay({ headers, values }: TableState, coin: string): string | undefined {
  const days = values
    .filter((row) => originsFrom(row[headers.indexOf('contracts')]).has(coin))
    .map((row) => row[headers.indexOf('day')])
    .filter((day) => typeof day === 'number');
  return days.length === 0
    ? undefined
    : dateFromSerial(Math.max(...days))
        .toISOString()
        .slice(0, 10);
}
