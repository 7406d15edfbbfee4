import type { Holding } from '../template';
import type { HoldingColumn } from './holdingColumns';
import { writtenNumber, type DecimalSign } from './writtenNumber';

const COIN = /^[\p{L}\p{N}][\p{L}\p{N}._-]{0,29}$/u;
const HEDGE = /^[a-z]+:\S{1,60}$/;

export type RowReading = { readonly holding: Holding } | { readonly problems: readonly string[] };

export type CellOf = (column: HoldingColumn) => string;

/** One row of a file as a holding, or everything that is wrong with it. */
export function holdingOfRow(cell: CellOf, sign: DecimalSign): RowReading {
  const problems: string[] = [];
  const number = (column: HoldingColumn, least: number, most: number, allowed: string) => {
    const text = cell(column);
    if (text === '') return undefined;
    const isShare = column === 'hedgeRatio' && text.endsWith('%');
    const found = writtenNumber(isShare ? text.slice(0, -1) : text, sign);
    const value = found !== undefined && isShare ? found / 100 : found;
    if (value !== undefined && value >= least && value <= most) return value;
    problems.push(`${column} must be ${allowed}; it is "${text}".`);
    return undefined;
  };
  const asset = cell('asset').toUpperCase();
  if (asset === '') problems.push('asset is blank; write the coin, such as BTC.');
  else if (!COIN.test(asset))
    problems.push(`asset must be the name of a coin, such as BTC; it is "${cell('asset')}".`);
  const quantity = number('quantity', -Infinity, Infinity, 'a number of coins');
  if (cell('quantity') === '') problems.push('quantity is blank; write how many coins there are.');
  const averageCost = number('averageCost', 0, Infinity, 'a price per coin, 0 or more');
  const hedgeRatio = number('hedgeRatio', 0, 2, 'a share from 0 to 2');
  const beta = number('beta', -10, 10, 'a number from -10 to 10');
  const [venue = '', ...symbol] = cell('hedge').split(':');
  const hedge = [venue.toLowerCase(), ...symbol].join(':');
  if (hedge !== '' && !HEDGE.test(hedge))
    problems.push(`hedge must be venue:symbol, such as mexc:BTC_USDT; it is "${cell('hedge')}".`);
  if (quantity === undefined || problems.length > 0) return { problems };
  return {
    holding: {
      asset,
      quantity,
      ...(averageCost !== undefined && { averageCost }),
      ...(hedgeRatio !== undefined && { hedgeRatio }),
      ...(beta !== undefined && { beta }),
      ...(hedge !== '' && { hedge }),
    },
  };
}
