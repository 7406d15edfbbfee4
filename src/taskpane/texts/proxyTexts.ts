import type { ProxyPart } from '../../actions/proxy/proxyFit';
import { numberWriter } from '../locale/numberWriter';

const share = numberWriter({ style: 'percent', maximumFractionDigits: 0 });
const amount = numberWriter({ maximumFractionDigits: 2 });
const figure = numberWriter({ minimumFractionDigits: 2, maximumFractionDigits: 3 });

/** What the choice of a proxy says. */
export const proxyTexts = {
  hint: 'Compares, from the closes in Price history, which contract moves most like a coin, and what hedging with it takes.',
  reading: 'Reading the workbook…',
  notRead: 'The workbook could not be read.',
  noCoins:
    'There is nothing to compare yet: get the closes of your coin, BTC and ETH in Price history (section Market), then come back.',
  noVenues: 'The workbook has no contracts yet: press Refresh in the section Market, then come back.',
  toMarket: 'Go to Market',
  coin: 'Coin',
  quantity: 'Quantity',
  quantityProblem: (example: string): string => `Type a number of coins other than 0, such as ${example}.`,
  venue: 'Venue',
  compare: 'Compare',
  notCompared: 'Nothing was compared.',
  results: (coin: string): string => `Ways to hedge ${coin}`,
  best: 'best fit',
  name: (coin: string, parts: readonly ProxyPart[]): string =>
    parts.length === 1 && parts[0]?.coin === coin
      ? `${coin}’s own contract`
      : parts.length === 1
        ? (parts[0]?.coin ?? '')
        : parts.map((part) => `${share(part.weight)} ${part.coin}`).join(' + '),
  beta: 'beta',
  correlation: 'correlation',
  effectiveness: 'risk taken away',
  contracts: 'contracts',
  cost: 'cost',
  unknownCost: 'unknown: enter the fees in Fees',
  days: (days: number): string => `from ${amount(days)} days`,
  leg: (count: number, symbol: string): string =>
    count === 0
      ? `none of ${symbol}`
      : `${amount(Math.abs(count))} ${count > 0 ? 'short' : 'long'} ${symbol}`,
  figure,
  share,
  amount,
  use: (table: string): string => `Use in ${table}`,
  used: (table: string, coin: string, beta: number, key: string): string =>
    `${table}: ${coin} is now hedged with ${key} at beta ${figure(beta)}.`,
  notUsed: 'Holdings was not changed.',
  twoRows: 'To use it, give the coin two rows in Holdings with these shares of its quantity.',
  compared: (count: number, coin: string, best: string): string =>
    `${count} ways to hedge ${coin} compared; ${best} fits best.`,
  noneFits: (coin: string): string => `No way to hedge ${coin} could be worked out; each says why.`,
} as const;
